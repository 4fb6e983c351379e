// The queries of a post's comments: the only place that makes their keys.
import type { Backend, DiscussionOrder } from './backend';
import { PAGE_SIZE } from '#domain/limits';
import { liveQuery } from './live-query';
import { watchDiscussion, type Discussion } from './watch-discussion';
import type { Comment } from '#domain/comment';

/** The discussion of a post, page after page. */
export function discussionQuery({ comments }: Backend, slug: string, order: DiscussionOrder) {
  return liveQuery<Discussion>(['posts', slug, 'comments', order], (watcher) =>
    watchDiscussion(comments, { slug, order, pageSize: PAGE_SIZE }, watcher),
  );
}

/** One's own comments on a post that others cannot see, oldest first. */
export function withheldQuery({ comments }: Backend, slug: string, uid: string) {
  return liveQuery<Comment[]>(['posts', slug, 'withheld', uid], (watcher) =>
    comments.watchWithheld(slug, uid, watcher),
  );
}
