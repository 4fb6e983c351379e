// Keeps the place of a comment that vanishes while somebody reads: the text must not close up.
import type { Comment } from './comment';
import type { ThreadNode } from './thread';

/** Takes the comments as they are shown now, and gives those that were shown before and are gone. */
export type FindMissing = (shown: readonly Comment[], myUid: string | null) => Comment[];

/** A person's own comments are let go: whoever takes one back sees it go. */
export function placeKeeping(): FindMissing {
  const known = new Map<string, Comment>();
  return (shown, myUid) => {
    for (const comment of shown) if (!comment.sending) known.set(comment.id, comment);
    const there = new Set(shown.map(({ id }) => id));
    return [...known.values()].filter(({ id, author }) => !there.has(id) && author.uid !== myUid);
  };
}

/** The threads with a gap in the place of each comment that is gone. */
export function withGaps(threads: ThreadNode[], gone: ReadonlySet<string>): ThreadNode[] {
  if (gone.size === 0) return threads;
  const isGone = (comment: Comment | null) => comment !== null && gone.has(comment.id);
  return threads.map((node) => ({
    ...node,
    comment: isGone(node.comment) ? null : node.comment,
    answered: isGone(node.answered) ? null : node.answered,
    replies: withGaps(node.replies, gone),
  }));
}
