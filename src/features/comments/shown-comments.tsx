// The comments below the composer in each of their states: loading, none, some, offline, failed.
import type { ReactNode } from 'react';
import type { DiscussionOrder } from '#backend/backend';
import { CommentThreads, type FilledNode } from './comment-threads';
import { FailedComments, LoadingComments, NoComments, OfflineComments } from './discussion-state';
import { ArrivalsButton, DiscussionToolbar } from './discussion-toolbar';
import { MoreComments } from './more-comments';
import type { ShownDiscussion } from './use-shown-discussion';
import styles from './comments-section.module.css';

interface ShownCommentsProps {
  view: ShownDiscussion;
  order: DiscussionOrder;
  onOrder: (order: DiscussionOrder) => void;
  /** False = nobody, or not this person, can write. */
  mayWrite: boolean;
  onShowWaiting: () => void;
  onMore: () => void;
  draw: (node: FilledNode) => ReactNode;
}

export function ShownComments(props: ShownCommentsProps) {
  const { view, order, onOrder, mayWrite, onShowWaiting, onMore, draw } = props;
  const { discussion, problem, shown, waiting, changing } = view;
  const isAll = discussion !== null && !discussion.hasMore;
  const isEmpty = isAll && discussion.live && shown.length + waiting === 0;
  return (
    <div className={styles.comments} aria-busy={changing || undefined}>
      <DiscussionToolbar count={isAll ? shown.length : null} order={order} onOrder={onOrder} />
      {problem && <FailedComments problem={problem} onRetry={view.retry} />}
      {!problem && !discussion && <LoadingComments onRetry={view.retry} />}
      {!problem && discussion?.live === false && <OfflineComments loaded={shown.length > 0} />}
      {!problem && isEmpty && <NoComments mayWrite={mayWrite} />}
      <ArrivalsButton waiting={waiting} onShow={onShowWaiting} />
      <CommentThreads threads={view.threads} label="Comments" draw={draw} />
      {discussion && (
        <MoreComments
          hasMore={discussion.hasMore}
          loading={changing || discussion.loadingMore}
          problem={discussion.loadMoreProblem}
          unreadableIds={discussion.unreadableIds}
          onMore={onMore}
        />
      )}
    </div>
  );
}
