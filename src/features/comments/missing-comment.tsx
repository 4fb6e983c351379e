// Says that the comment which the address asks for is not here, to those who see and who hear.
import { Button } from '#ui/button';
import { focusOnArrival } from '#ui/focus-on-arrival';
import { Notice } from '#ui/notice';
import { problemSentence } from './problem-sentences';
import type { Missing } from './use-sought-comment';
import styles from './comments-section.module.css';

interface MissingCommentProps {
  why: Missing;
  onRetry: () => void;
  onClose: () => void;
}

export function MissingComment({ why, onRetry, onClose }: MissingCommentProps) {
  const isGone = why === 'gone';
  return (
    <div
      ref={focusOnArrival}
      tabIndex={-1}
      role="group"
      aria-label="The comment that the link leads to"
      className={styles.missing}
    >
      <Notice
        tone="warning"
        ways={
          <>
            {!isGone && <Button onClick={onRetry}>Try again</Button>}
            <Button look={isGone ? 'plain' : 'quiet'} onClick={onClose}>
              Close
            </Button>
          </>
        }
      >
        {isGone
          ? 'The comment that this link leads to is not here: it was removed, or there never was one.'
          : `The comment that this link leads to could not be looked for. ${problemSentence('reading', why)}`}
      </Notice>
    </div>
  );
}
