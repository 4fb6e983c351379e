// What stands where the comments would be, while there are none to show, and why.
import type { Problem } from '#domain/problem';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { useElapsed } from '#ui/use-elapsed';
import { problemSentence } from './problem-sentences';
import styles from './comments-section.module.css';

const LONG = 10_000;

interface RetryProps {
  onRetry: () => void;
}

/** Before the first answer: a still line, and a way on when it takes long. */
export function LoadingComments({ onRetry }: RetryProps) {
  const long = useElapsed(LONG);
  return (
    <div role="status" className={styles.quiet}>
      {long ? (
        <>
          The comments take long to load. You can wait, or{' '}
          <Button look="quiet" onClick={onRetry}>
            try again
          </Button>
        </>
      ) : (
        'Loading the comments…'
      )}
    </div>
  );
}

interface NoCommentsProps {
  mayWrite: boolean;
  /** True = about one quotation; there may be others. */
  isFiltered: boolean;
}

export function NoComments({ mayWrite, isFiltered }: NoCommentsProps) {
  const none = isFiltered ? 'No comments on these words yet.' : 'No comments yet.';
  return (
    <p className={styles.quiet}>
      {mayWrite ? `${none} Write the first.` : none.replace(' yet', '')}
    </p>
  );
}

/** The first load, or the watch of what was loaded, failed. */
export function FailedComments({ problem, onRetry }: RetryProps & { problem: Problem }) {
  return (
    <Notice tone="problem" ways={<Button onClick={onRetry}>Try again</Button>}>
      {problemSentence('reading', problem)}
    </Notice>
  );
}

/** Not a failure: the store comes back by itself when the connection does. */
export function OfflineComments({ loaded }: { loaded: boolean }) {
  return (
    <Notice tone="warning">
      {loaded
        ? 'The connection to the server is lost. What you see may be out of date; it goes on by itself.'
        : 'You are offline, so the comments cannot be loaded. They appear by themselves when you are back online.'}
    </Notice>
  );
}

/** Above comments that are not the first of the discussion. */
export function FromTheMiddle({ onBeginning }: { onBeginning: () => void }) {
  return (
    <p className={styles.quiet}>
      These are comments from the middle of the discussion.{' '}
      <Button look="quiet" onClick={onBeginning}>
        Show it from the beginning
      </Button>
    </p>
  );
}
