// Deletes one's own comment, and says why when it could not be deleted.
import type { Problem } from '#domain/problem';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { VisuallyHidden } from '#ui/visually-hidden';
import { problemSentence } from './problem-sentences';
import styles from './comment-acts.module.css';

interface RemoveButtonProps {
  /** Why it could not be deleted; null = it was not tried. */
  problem: Problem | null;
  onRemove: () => void;
}

export function RemoveButton({ problem, onRemove }: RemoveButtonProps) {
  return (
    <>
      <Button look="quiet" onClick={onRemove}>
        Delete <VisuallyHidden>your comment</VisuallyHidden>
      </Button>
      {problem && (
        <div className={styles.problem}>
          <Notice tone="problem">{problemSentence('removing', problem)}</Notice>
        </div>
      )}
    </>
  );
}
