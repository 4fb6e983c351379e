// The comments below the composer in each of their states: loading, none, some, offline, failed.
import type { ReactNode } from 'react';
import type { DiscussionOrder } from '#backend/backend';
import type { Quotation } from '#domain/quotation';
import { AboutFilter } from './about-filter';
import { CommentThreads, type FilledNode } from './comment-threads';
import {
  FailedComments,
  FromTheMiddle,
  LoadingComments,
  NoComments,
  OfflineComments,
} from './discussion-state';
import { ArrivalsButton, DiscussionToolbar } from './discussion-toolbar';
import { MoreComments } from './more-comments';
import type { ShownDiscussion } from './use-shown-discussion';
import styles from './comments-section.module.css';

interface ShownCommentsProps {
  view: ShownDiscussion;
  /** Says how many there are, as far as is known. */
  heading: string;
  order: DiscussionOrder;
  onOrder: (order: DiscussionOrder) => void;
  /** The quotation whose threads alone are shown; null = all are. */
  about: Quotation | null;
  /** Further ways through the comments, beside the order. */
  tools: ReactNode;
  /** False = nobody, or not this person, can write. */
  mayWrite: boolean;
  /** Shows the discussion from its beginning; null = it is shown from there. */
  onBeginning: (() => void) | null;
  onShowWaiting: () => void;
  onMore: () => void;
  isFolded: (id: string) => boolean;
  draw: (node: FilledNode) => ReactNode;
}

export function ShownComments(props: ShownCommentsProps) {
  const {
    view,
    heading,
    order,
    onOrder,
    about,
    tools,
    mayWrite,
    onBeginning,
    onShowWaiting,
    onMore,
    isFolded,
    draw,
  } = props;
  const { discussion, problem, shown, waiting, changing } = view;
  const { isAll } = view;
  const isEmpty = isAll && discussion?.live === true && shown.length + waiting.length === 0;
  return (
    <div className={styles.comments} aria-busy={changing || undefined}>
      <DiscussionToolbar heading={heading} order={order} onOrder={onOrder}>
        {tools}
      </DiscussionToolbar>
      {about && <AboutFilter quotation={about} />}
      {problem && <FailedComments problem={problem} onRetry={view.retry} />}
      {!problem && !discussion && <LoadingComments onRetry={view.retry} />}
      {!problem && discussion?.live === false && <OfflineComments loaded={shown.length > 0} />}
      {onBeginning && <FromTheMiddle onBeginning={onBeginning} />}
      {!problem && isEmpty && <NoComments mayWrite={mayWrite} isFiltered={about !== null} />}
      <ArrivalsButton waiting={waiting.length} onShow={onShowWaiting} />
      <CommentThreads threads={view.threads} label="Comments" draw={draw} isFolded={isFolded} />
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
