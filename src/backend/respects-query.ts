// The queries of respect: the only place that makes their keys.
import { queryOptions } from '@tanstack/react-query';
import type { Comment } from '#domain/comment';
import type { Backend, OwnMark } from './backend';
import { liveQuery } from './live-query';

/** How long a count is remembered before it is asked for again, in ms. */
const REMEMBERED = 60_000;

/** A person's own marks on a post. */
export function ownMarksQuery({ respects }: Backend, slug: string, uid: string) {
  return liveQuery<OwnMark[]>(['posts', slug, 'respects', 'of', uid], (watcher) =>
    respects.watchOwn(slug, uid, watcher),
  );
}

/** How many people respect a comment. One read each time that it is asked. */
export function respectCountQuery({ respects }: Backend, slug: string, comment: Comment) {
  // A comment that is made anew under an id that was used is another one.
  const { id, createdAt } = comment;
  return queryOptions({
    queryKey: ['posts', slug, 'respects', 'count', id, createdAt],
    queryFn: () => respects.count(slug, { id, createdAt }),
    staleTime: REMEMBERED,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    networkMode: 'always',
  });
}
