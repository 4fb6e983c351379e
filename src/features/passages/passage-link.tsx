// The passage of the post that a comment is about: its words, whose they are, and the way back to them.
import { useMemo, useRef } from 'react';
import type { Passage } from '#domain/passage';
import { passageParts, type PassagePart } from '#domain/passage-parts';
import type { Post } from '#domain/post';
import { useNear } from '#ui/use-near';
import { goToPassage } from './go-to-passage';
import { PassageHighlights } from './passage-highlights';
import styles from './passage-link.module.css';
import { useFoundPassages } from './use-found-passages';

interface PassageLinkProps {
  post: Post;
  passage: Passage;
  /** Who says that it is in the post. */
  by: string;
}

/** What is not in the post is told as somebody's word for it: anybody could have made it up. */
export function PassageLink({ post, passage, by }: PassageLinkProps) {
  const box = useRef<HTMLSpanElement>(null);
  const near = useNear(box);
  const passages = useMemo(() => (near ? [passage] : NONE), [near, passage]);
  const found = useFoundPassages(post, passages);
  const range = found?.[0] ?? null;
  const isGone = found?.[0] === null;
  const ranges = useMemo(() => (range === null ? [] : [range]), [range]);
  const parts = useMemo(() => (range === null ? [] : passageParts(post, range)), [post, range]);
  if (range === null) {
    return (
      <span ref={box}>
        As <bdi>{by}</bdi> quoted the post: <bdi>“{passage.words}”</bdi>
        {isGone && <span className={styles.gone}> (no longer in the post)</span>}
      </span>
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
        <Parts parts={parts} />
      </button>
      {isChanged(parts, passage) && <span className={styles.gone}>(since changed)</span>}
    </>
  );
}

const NONE: Passage[] = [];

/** True = other letters stand there now. */
function isChanged(parts: readonly PassagePart[], { words }: Passage): boolean {
  return lettersOf(parts.map((part) => part.words).join('')) !== lettersOf(words);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** As the post has the words now; where they are of several writers, each is named. */
function Parts({ parts }: { parts: readonly PassagePart[] }) {
  return parts.map(({ words, quotation }, index) => (
    <span key={index}>
      {quotation !== null && <span className={styles.writer}>{quotation.source.writer}: </span>}
      {quotation === null && parts.length > 1 && <span className={styles.writer}>the post: </span>}
      <bdi>“{words.trim()}”</bdi>{' '}
    </span>
  ));
}
