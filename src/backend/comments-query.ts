// The queries of a post's comments: the only place that makes their keys.
import type { Backend, DiscussionOrder } from './backend';
import { queryOptions } from '@tanstack/react-query';
import { MAX_LIST_LIMIT, PAGE_SIZE } from '#domain/limits';
import { liveQuery } from './live-query';
import type { DiscussionStart } from './discussion-start';
import { watchDiscussion, type Discussion } from './watch-discussion';
import type { Comment } from '#domain/comment';

/** The discussion of a post, page after page. @param start null = its very beginning */
export function discussionQuery(
  { comments }: Backend,
  slug: string,
  order: DiscussionOrder,
  start: DiscussionStart | null,
) {
  const key = ['posts', slug, 'comments', order, start?.after.path ?? 'beginning'];
  return liveQuery<Discussion>(key, (watcher) =>
    watchDiscussion(comments, { slug, order, pageSize: PAGE_SIZE, start }, watcher),
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
    gcTime: 0,
    retry: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    networkMode: 'always', // Offline is an answer of its own.
  });
}

/** How many visible comments a post has, up to `MAX_LIST_LIMIT`; asked again when told to, only. */
export function countQuery({ comments }: Backend, slug: string) {
  return queryOptions({
    queryKey: ['posts', slug, 'count'],
    queryFn: () => comments.count(slug),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    networkMode: 'always',
  });
}
