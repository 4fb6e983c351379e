// Stands where a comment stood that is going to be deleted, with the way to keep it.
import { Button } from '#ui/button';
import { VisuallyHidden } from '#ui/visually-hidden';
import { commentDomId, undoButtonDomId } from './dom-ids';
import styles from './comment-acts.module.css';

interface RemovalNoticeProps {
  /** The comment's id. */
  id: string;
  /** True = it is too late to undo it. */
  removing: boolean;
  onUndo: () => void;
}

export function RemovalNotice({ id, removing, onUndo }: RemovalNoticeProps) {
  return (
    <div id={commentDomId(id)} className={styles.removal}>
      <p>Your comment will be deleted.</p>
      {/* One button in either case, so that the focus stays until there is something else. */}
      <Button
        id={undoButtonDomId(id)}
        aria-disabled={removing || undefined}
        onClick={() => {
          if (!removing) onUndo();
        }}
      >
        {removing ? (
          'Deleting…'
        ) : (
          <>
            Undo <VisuallyHidden>deleting your comment</VisuallyHidden>
          </>
        )}
      </Button>
    </div>
  );
}
