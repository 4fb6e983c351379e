// The end of what is loaded: the next page on demand, and what could not be shown.
import type { Problem } from '#domain/problem';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { useSharedByComments } from './comment-context';
import { countOf } from './discussion-toolbar';
import { problemSentence } from './problem-sentences';
import styles from './comments-section.module.css';

interface MoreCommentsProps {
  hasMore: boolean;
  loading: boolean;
  /** Why the last page could not be loaded; null = it could. */
  problem: Problem | null;
  /** Stored comments that are not readable as such. */
  unreadableIds: readonly string[];
  onMore: () => void;
}

export function MoreComments(props: MoreCommentsProps) {
  const { hasMore, loading, problem, unreadableIds, onMore } = props;
  const { unreadable } = useSharedByComments();
  return (
    <div className={styles.more}>
      {unreadableIds.length > 0 && (
        <p className={styles.quiet}>
          {countOf(unreadableIds.length, 'comment')} could not be shown: what is stored is not
          complete.
        </p>
      )}
      {unreadableIds.length > 0 && unreadable?.(unreadableIds)}
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
