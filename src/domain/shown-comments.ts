// Which of the comments that the store knows the reader is shown now, and which wait.
import type { Comment } from './comment';

/** What the reader sees now, and what waits until they ask for it. */
export interface Arrivals {
  shown: Comment[];
  waiting: Comment[];
}

/**
 * Keeps others' new comments back, so that the text being read never moves.
 * A reply below a waiting comment waits too; one's own comments, and what they answer, never do.
 *
 * @param arrivedIds comments that came while the page was open
 * @param acknowledged those of them that the reader has asked to see
 * @param myUid null = nobody is signed in
 */
export function splitArrivals(
  comments: readonly Comment[],
  arrivedIds: ReadonlySet<string>,
  acknowledged: ReadonlySet<string>,
  myUid: string | null,
): Arrivals {
  const neverWait = new Set(
    comments
      .filter((comment) => comment.sending || comment.author.uid === myUid)
      .flatMap((comment) => [comment.id, ...comment.path.split('/')]),
  );
  const isNew = (id: string) => arrivedIds.has(id) && !acknowledged.has(id) && !neverWait.has(id);
  const waits = (comment: Comment) =>
    !neverWait.has(comment.id) && [comment.id, ...comment.path.split('/')].some(isNew);
  return {
    shown: comments.filter((comment) => !waits(comment)),
    waiting: comments.filter(waits),
  };
}

/**
 * Adds one's own comments that others cannot see to those that all can read: in their place when what they answer
 * is shown, else as a thread of their own. One that has become visible is left out.
 */
export function withWithheld(shown: readonly Comment[], withheld: readonly Comment[]): Comment[] {
  const shownPaths = new Set(shown.map((comment) => comment.path));
  const shownIds = new Set(shown.map((comment) => comment.id));
  const added = withheld
    .filter((comment) => !shownIds.has(comment.id))
    .map((comment) => {
      const parentPath = comment.path.split('/').slice(0, -1).join('/');
      if (parentPath === '' || shownPaths.has(parentPath)) return comment;
      return { ...comment, path: comment.id, threadStartedAt: comment.createdAt };
    });
  return [...shown, ...added];
}
