// Deletes one's own comment, after asking in place.
import { useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '#ui/button';
import { focusOnArrival } from '#ui/focus-on-arrival';
import { Notice } from '#ui/notice';
import { VisuallyHidden } from '#ui/visually-hidden';
import { problemSentence } from './problem-sentences';
import type { Removal } from './use-removals';
import styles from './comment-acts.module.css';

interface RemoveButtonProps {
  /** True = replies stay, below a gap. */
  hasReplies: boolean;
  removal: Removal;
  onRemove: () => void;
  /** The person keeps the comment after all. */
  onKeep: () => void;
}

export function RemoveButton({ hasReplies, removal, onRemove, onKeep }: RemoveButtonProps) {
  // A comment that could not be deleted may have been off the page meanwhile: it says why.
  const [asking, setAsking] = useState(removal !== null);
  const opener = useRef<HTMLButtonElement>(null);
  const removing = removal === 'removing';

  function keep() {
    setAsking(false);
    onKeep();
    opener.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && !removing) keep();
  }

  return (
    <>
      <Button
        ref={opener}
        look="quiet"
        aria-expanded={asking}
        onClick={() => {
          setAsking(true);
        }}
      >
        Delete <VisuallyHidden>your comment</VisuallyHidden>
      </Button>
      {asking && (
        <div role="group" aria-label="Delete your comment" className={styles.confirm}>
          {removal !== null && !removing && (
            <Notice tone="problem">{problemSentence('removing', removal)}</Notice>
          )}
          <p>
            {hasReplies
              ? 'Delete this comment for good? The answers to it stay.'
              : 'Delete this comment for good?'}
          </p>
          <Button
            ref={focusOnArrival}
            aria-disabled={removing || undefined}
            onKeyDown={onKeyDown}
            onClick={() => {
              if (!removing) onRemove();
            }}
          >
            {removing ? 'Deleting…' : 'Yes, delete it'}
          </Button>
          {!removing && (
            <Button look="quiet" onClick={keep} onKeyDown={onKeyDown}>
              Keep it
            </Button>
          )}
        </div>
      )}
    </>
  );
}
