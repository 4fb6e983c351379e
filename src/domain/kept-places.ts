// Keeps the place of a comment that vanishes while somebody reads: the text must not close up.
import type { Comment } from './comment';
import type { ThreadNode } from './thread';

export interface KeptPlaces {
  /** All comments to build the threads of: those that are there, and those that were. */
  comments: Comment[];
  /** Ids of those that were there and are not any more. */
  gone: ReadonlySet<string>;
}

/**
 * Gives a function that takes the comments as they are shown now and adds those that it was given
 * before. A person's own comments are let go: whoever takes one back sees it go.
 */
export function placeKeeping(): (shown: readonly Comment[], myUid: string | null) => KeptPlaces {
  const known = new Map<string, Comment>();
  return (shown, myUid) => {
    const there = new Set(shown.map(({ id }) => id));
    const vanished = [...known.values()].filter(
      ({ id, author }) => !there.has(id) && author.uid !== myUid,
    );
    for (const comment of shown) if (!comment.sending) known.set(comment.id, comment);
    return { comments: [...shown, ...vanished], gone: new Set(vanished.map(({ id }) => id)) };
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
