// The discussion as this reader sees it: what waits is kept back, their own that others cannot see are in it.
import { useMemo, useState } from 'react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DiscussionOrder } from '#backend/backend';
import { useBackend } from '#backend/backend-context';
import { discussionQuery, withheldQuery } from '#backend/comments-query';
import type { Discussion } from '#backend/watch-discussion';
import { isInThreadAbout } from '#domain/about';
import type { Comment } from '#domain/comment';
import { placeKeeping, withGaps } from '#domain/kept-places';
import { asProblem, type Problem } from '#domain/problem';
import { splitArrivals, withWithheld } from '#domain/shown-comments';
import { buildThreads, type ThreadNode } from '#domain/thread';
import { threadSharing } from '#domain/thread-sharing';
import type { KnownStart } from './use-sought-comment';

export interface ShownDiscussion {
  /** Null = nothing has been loaded yet. */
  discussion: Discussion | null;
  /** Why it could not be loaded, or stopped; null = it is well. */
  problem: Problem | null;
  retry: () => void;
  /** True while another order is on its way. */
  changing: boolean;
  threads: ThreadNode[];
  /** True = nothing lies before or after what is shown. */
  isAll: boolean;
  /** Every comment in `threads`. */
  shown: Comment[];
  /** The comments of others that wait to be shown. */
  waiting: Comment[];
  showWaiting: () => void;
  /** Those that were shown by the last `showWaiting`. */
  newIds: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_COMMENTS: Comment[] = [];

/**
 * @param quotationId the threads about this quotation alone; null = all
 * @param start where it begins: nothing is loaded before that is known
 */
export function useShownDiscussion(
  slug: string,
  order: DiscussionOrder,
  quotationId: string | null,
  start: KnownStart,
  myUid: string | null,
): ShownDiscussion {
  const backend = useBackend();
  const queries = useQueryClient();
  const withheldOptions = withheldQuery(backend, slug, myUid ?? '');
  const withheld = useQuery({ ...withheldOptions, enabled: myUid !== null }).data ?? NO_COMMENTS;
  const isKnown = start !== 'unknown';
  const options = discussionQuery(backend, slug, order, quotationId, isKnown ? start : null);
  const query = useQuery({ ...options, enabled: isKnown, placeholderData: keepPreviousData });
  const [acknowledged, setAcknowledged] = useState(NOTHING);
  const [newIds, setNewIds] = useState(NOTHING);
  const [share] = useState(threadSharing);

  async function retry() {
    // A first load that hangs would otherwise be waited for again.
    await queries.cancelQueries({ queryKey: options.queryKey, exact: true });
    await query.refetch();
  }

  const discussion = query.data ?? null;
  // What vanished is missed for as long as the same pages are read on.
  const beginning = discussion?.loadMore;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new beginning misses nothing
  const missingIn = useMemo(() => placeKeeping(), [beginning]);
  const { threads, shown, waiting } = useMemo(() => {
    const { comments, arrivedIds } = discussion ?? { comments: NO_COMMENTS, arrivedIds: NOTHING };
    const arrivals = splitArrivals(comments, arrivedIds, acknowledged, myUid);
    const own = withheld.filter((comment) => isInThreadAbout(comment, quotationId));
    const all = withWithheld(arrivals.shown, own);
    const missing = missingIn(all, myUid);
    const gone = new Set(missing.map(({ id }) => id));
    const built = withGaps(buildThreads([...all, ...missing], order), gone);
    return { threads: share(built), shown: all, waiting: arrivals.waiting };
  }, [discussion, withheld, acknowledged, myUid, order, quotationId, share, missingIn]);

  return {
    discussion,
    problem: query.isError ? asProblem(query.error) : null,
    retry: () => void retry(),
    changing: query.isPlaceholderData,
    isAll: discussion !== null && !discussion.hasMore && start === null,
    threads,
    shown,
    waiting,
    showWaiting: () => {
      const ids = new Set(waiting.map((comment) => comment.id));
      setAcknowledged(new Set([...acknowledged, ...ids]));
      setNewIds(ids);
    },
    newIds,
  };
}
