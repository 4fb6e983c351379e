// Who wrote a comment that a moderator looks at, and when.
import type { Comment } from '#domain/comment';
import { Moment } from '#ui/moment';
import styles from './moderation-section.module.css';

interface ItemHeadProps {
  comment: Comment;
}

export function ItemHead({ comment: { author, createdAt, editedAt } }: ItemHeadProps) {
  return (
    <p className={styles.head}>
      <bdi className={styles.author}>{author.name}</bdi>, <Moment instant={createdAt} />
      {editedAt !== null && (
        <>
          , edited <Moment instant={editedAt} />
        </>
      )}
    </p>
  );
}
