// The queries of what moderators see: the only place that makes their keys.
import { queryOptions } from '@tanstack/react-query';
import type { Report } from '#domain/report';
import type { Backend, QueuedComment } from './backend';
import { liveQuery } from './live-query';

/** The comments on a post that wait for approval, and what cannot be read. */
export function queueQuery({ comments }: Backend, slug: string) {
  return liveQuery<QueuedComment[]>(['posts', slug, 'queue'], (watcher) =>
    comments.watchQueue(slug, watcher),
  );
}

/** The reports of all posts that nobody has handled. */
export function openReportsQuery({ reports }: Backend) {
  return liveQuery<Report[]>(['reports', 'open'], (watcher) => reports.watchOpen(watcher));
}

/** One stored document whatever its status, as it was when it was asked for; null = there is none. */
export function inspectionQuery({ comments }: Backend, slug: string, id: string) {
  return queryOptions({
    queryKey: ['posts', slug, 'inspected', id],
    queryFn: () => comments.inspect(slug, id),
    // What is decided now is not decided by what was read a while ago.
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
}
