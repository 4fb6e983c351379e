// The end of what is loaded: the next page on demand, and what could not be shown.
import type { Problem } from '#domain/problem';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { countOf } from './discussion-toolbar';
import { problemSentence } from './problem-sentences';
import styles from './comments-section.module.css';

interface MoreCommentsProps {
  hasMore: boolean;
  loading: boolean;
  /** Why the last page could not be loaded; null = it could. */
  problem: Problem | null;
  /** Stored comments that are not readable as such. */
  unreadable: number;
  onMore: () => void;
}

export function MoreComments({ hasMore, loading, problem, unreadable, onMore }: MoreCommentsProps) {
  return (
    <div className={styles.more}>
      {unreadable > 0 && (
        <p className={styles.quiet}>
          {countOf(unreadable, 'comment')} could not be shown: what is stored is not complete.
        </p>
      )}
      {problem && !loading && (
        <Notice tone="problem">{problemSentence('reading-more', problem)}</Notice>
      )}
      {hasMore && (
        <Button
          id={MORE_BUTTON_ID}
          aria-disabled={loading || undefined}
          onClick={() => {
            if (!loading) onMore();
          }}
        >
          {loading ? 'Loading…' : problem ? 'Try again' : 'Show more comments'}
        </Button>
      )}
    </div>
  );
}

export const MORE_BUTTON_ID = 'more-comments';
