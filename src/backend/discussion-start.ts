// Where a discussion that is not shown from its very beginning begins.
import type { Comment } from '#domain/comment';
import type { Cursor } from './backend';

export interface DiscussionStart {
  /** The discussion begins after this place. */
  after: Cursor;
  /** Ids of comments from before that place that are shown all the same: what the first one answers. */
  above: readonly string[];
}

/** The start at which this comment is the first that is loaded, below those that it answers. */
export function startAt({ path, threadStartedAt, parentId, id }: Comment): DiscussionStart {
  const above = new Set([...path.split('/'), ...(parentId === null ? [] : [parentId])]);
  above.delete(id);
  return {
    after: { threadStartedAt, path: justBefore(path) },
    above: [...above],
  };
}

/** Sorts after every path that sorts before this one: no path holds a `~`, and all else is less. */
function justBefore(path: string): string {
  return `${path.slice(0, -1)}${String.fromCharCode(path.charCodeAt(path.length - 1) - 1)}~`;
}
