// What a comment is about, small above its words, as a link back to where they stand.
import type { Comment } from '#domain/comment';
import { quotationOf } from '#domain/about';
import type { Quotation } from '#domain/quotation';
import { useSharedByComments } from './comment-context';
import { QuotedComment } from './quoted-comment';
import styles from './comment-card.module.css';

interface AboutWordsProps {
  comment: Comment;
  /** The post's quotation whose words are its author's own, as the owner says; null = none is. */
  own: Quotation | null;
}

/** Nothing where it is about nothing, or about a quotation that the post does not have. */
export function AboutWords({ comment, own }: AboutWordsProps) {
  const { post, passage } = useSharedByComments();
  const about = comment.quotation;
  if (about === null) return null;
  if ('commentId' in about) return <QuotedComment about={about} by={comment} />;
  if (!('id' in about)) {
    return (
      <div className={styles.about}>
        {passage?.(about, comment.author.name) ?? <Words>{about.words}</Words>}
      </div>
    );
  }
  const quotation = quotationOf(about, post.quotations);
  if (quotation === null) return null;
  return (
    <p className={styles.about}>
      On {own?.id === quotation.id && 'their own words: '}
      <a href={`#q-${quotation.id}`}>“{quotation.words}”</a>
    </p>
  );
}

function Words({ children }: { children: string }) {
  return (
    <>
      On <bdi>“{children}”</bdi>
    </>
  );
}
