// The queries of a post's comments: the only place that makes their keys.
import type { Backend, DiscussionOrder } from './backend';
import { queryOptions } from '@tanstack/react-query';
import { MAX_LIST_LIMIT, MAX_THREADS_BESIDE, PAGE_SIZE } from '#domain/limits';
import { liveQuery } from './live-query';
import type { DiscussionStart } from './discussion-start';
import { watchDiscussion, type Discussion } from './watch-discussion';
import type { Comment } from '#domain/comment';

/** Asked for what is shown, and never by itself while it is. */
const ASKED_IN_VIEW = {
  gcTime: 0,
  retry: false,
  refetchOnReconnect: false,
  refetchOnWindowFocus: false,
  networkMode: 'always', // Offline is an answer of its own.
} as const;

/** Asked again when told to, only. */
const ASKED_ONCE = { ...ASKED_IN_VIEW, staleTime: Infinity } as const;

/**
 * The discussion of a post, page after page.
 * @param quotationId the threads about this quotation alone; null = all
 * @param start null = its very beginning
 */
export function discussionQuery(
  { comments }: Backend,
  slug: string,
  order: DiscussionOrder,
  quotationId: string | null,
  start: DiscussionStart | null,
) {
  const key = [
    ...['posts', slug, 'comments', order],
    { quotationId },
    start?.after.path ?? 'beginning',
  ];
  return liveQuery<Discussion>(key, (watcher) =>
    watchDiscussion(comments, { slug, order, quotationId, pageSize: PAGE_SIZE, start }, watcher),
  );
}

/** One comment, wherever in the discussion it stands; null = it is not there for this reader. */
export function commentQuery({ comments }: Backend, slug: string, id: string) {
  return liveQuery<Comment | null>(['posts', slug, 'comment', id], (watcher) =>
    comments.watchComment(slug, id, watcher),
  );
}

/** One's own comments on a post that others cannot see, oldest first. */
export function withheldQuery({ comments }: Backend, slug: string, uid: string) {
  return liveQuery<Comment[]>(['posts', slug, 'withheld', uid], (watcher) =>
    comments.watchWithheld(slug, uid, watcher),
  );
}

/** One's own comments on a post, the newest first; asked for anew each time that they are shown. */
export function ownQuery({ comments }: Backend, slug: string, uid: string) {
  return queryOptions({
    queryKey: ['posts', slug, 'own', uid],
    queryFn: () => comments.own(slug, uid, MAX_LIST_LIMIT),
    ...ASKED_IN_VIEW,
  });
}

/**
 * How many visible comments a post has, up to `MAX_LIST_LIMIT`.
 * @param quotationId in the threads about this quotation alone; null = in all
 */
export function countQuery({ comments }: Backend, slug: string, quotationId: string | null) {
  return queryOptions({
    queryKey: [...countsKey(slug), { quotationId }],
    queryFn: () => comments.count(slug, quotationId),
    ...ASKED_ONCE,
  });
}

/** The beginning of the keys of all counts of comments. */
export function countsKey(slug: string) {
  return ['posts', slug, 'count'];
}

/** The beginning of the keys of what is asked of the threads about quotations of a post. */
export function threadsAboutKey(slug: string) {
  return ['posts', slug, 'threads'];
}

/** How many visible threads are about a quotation, up to `MAX_LIST_LIMIT`. */
export function threadCountQuery({ comments }: Backend, slug: string, quotationId: string) {
  return queryOptions({
    queryKey: [...threadsAboutKey(slug), 'count', quotationId],
    queryFn: () => comments.countThreads(slug, quotationId),
    ...ASKED_ONCE,
  });
}

/** The first comments of the newest threads about a quotation. */
export function newestThreadsQuery({ comments }: Backend, slug: string, quotationId: string) {
  return queryOptions({
    queryKey: [...threadsAboutKey(slug), 'newest', quotationId],
    queryFn: () => comments.newestThreads(slug, quotationId, MAX_THREADS_BESIDE),
    ...ASKED_ONCE,
  });
}
