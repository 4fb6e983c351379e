// The passage of the post that a comment is about: its words, whose they are, and the way back to them.
import { useMemo } from 'react';
import type { Passage } from '#domain/passage';
import { passageParts } from '#domain/passage-parts';
import type { Post } from '#domain/post';
import type { WordRange } from '#domain/post-words';
import { goToPassage } from './go-to-passage';
import { PassageHighlights } from './passage-highlights';
import styles from './passage-link.module.css';
import { useFoundPassages } from './use-found-passages';

interface PassageLinkProps {
  post: Post;
  passage: Passage;
}

export function PassageLink({ post, passage }: PassageLinkProps) {
  const passages = useMemo(() => [passage], [passage]);
  const found = useFoundPassages(post, passages);
  const range = found?.[0] ?? null;
  const ranges = useMemo(() => (range === null ? [] : [range]), [range]);
  if (range === null) {
    return (
      <>
        On <bdi>“{passage.words}”</bdi>
        {found !== null && <span className={styles.gone}> (no longer in the post)</span>}
      </>
    );
  }
  return (
    <>
      <PassageHighlights ranges={ranges} />
      On{' '}
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          goToPassage(range);
        }}
      >
        <Parts post={post} range={range} />
      </button>
    </>
  );
}

/** As the post has the words now; where they are of several writers, each is named. */
function Parts({ post, range }: { post: Post; range: WordRange }) {
  const parts = passageParts(post, range);
  return parts.map(({ words, quotation }, index) => (
    <span key={index}>
      {quotation !== null && <span className={styles.writer}>{quotation.source.writer}: </span>}
      {quotation === null && parts.length > 1 && <span className={styles.writer}>the post: </span>}
      <bdi>“{words.trim()}”</bdi>{' '}
    </span>
  ));
}
