// The order in which a discussion is read, as Firestore sorts it.
import type { Comment } from '#domain/comment';
import type { Cursor, DiscussionOrder } from './backend';

/** Below 0 when `a` is read before `b`, 0 when it is the same place, above 0 when after. */
export function comparePlaces(order: DiscussionOrder, a: Cursor, b: Cursor): number {
  const byThread = a.threadStartedAt - b.threadStartedAt;
  if (byThread !== 0) return order === 'newest' ? -byThread : byThread;
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

/** Where a comment stands in the reading order. */
export function placeOf({ threadStartedAt, path }: Comment): Cursor {
  return { threadStartedAt, path };
}
