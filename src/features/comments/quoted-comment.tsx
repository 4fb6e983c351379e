// The comment that another one quotes: whose it is, and whether it is still as it was quoted.
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { commentQuery } from '#backend/comments-query';
import { holdsWords, type AboutComment } from '#domain/about';
import type { Comment } from '#domain/comment';
import { useSharedByComments } from './comment-context';
import { commentDomId } from './dom-ids';
import styles from './comment-card.module.css';

interface QuotedCommentProps {
  about: AboutComment;
  /** The comment that quotes it. */
  by: Comment;
}

/** Words that the quoted comment does not have are not shown as its own: anybody could write them. */
export function QuotedComment({ about: { commentId, words }, by }: QuotedCommentProps) {
  const { post } = useSharedByComments();
  // Costs one read, and one for each change.
  const query = useQuery(commentQuery(useBackend(), post.slug, commentId));
  const quoted = query.data;
  if (quoted === undefined) return <p className={styles.about}>On another comment</p>;
  // One that is younger has only taken the id of one that is gone.
  if (quoted === null || quoted.status === 'hidden' || quoted.createdAt > by.createdAt) {
    return <p className={styles.about}>On a comment that was since removed</p>;
  }
  const isEdited = quoted.editedAt !== null && quoted.editedAt > by.createdAt;
  const holds = holdsWords(quoted, words);
  const carried = <bdi>“{words}”</bdi>;
  return (
    <p className={styles.about}>
      On{' '}
      <a href={`#${commentDomId(commentId)}`}>
        what <bdi>{quoted.author.name}</bdi> wrote
      </a>
      {isEdited && ' (since edited)'}
      {holds && <>: {carried}</>}
      {isEdited && !holds && (
        <>
          , as <bdi>{by.author.name}</bdi> quoted it: {carried}
        </>
      )}
    </p>
  );
}
