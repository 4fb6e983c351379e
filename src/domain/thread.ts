// From the flat list that the store delivers to threads, whatever the list holds.
import type { Comment, Instant } from './comment';
import { MAX_DEPTH } from './limits';

/** One place in a thread: a comment, or the gap that a removed one left above its replies. */
export interface ThreadNode {
  /** Unique in the whole discussion and steady while the comment lives. */
  key: string;
  /** 1 for the first of a thread. */
  level: number;
  /** Null = a gap: the comment that the replies below answered is not there any more. */
  comment: Comment | null;
  /** The comment that this one answers; null = it starts a thread, or what it answered is gone. */
  answered: Comment | null;
  /** True = it answers a comment of its own level, because no deeper level is stored. */
  beside: boolean;
  /** Oldest first. */
  replies: ThreadNode[];
}

/** A node while its thread is being put together. */
interface Placed extends ThreadNode {
  replies: Placed[];
  threadKey: string;
  path: string[];
  /** What it answers, if that is there, is not younger than this. */
  bornBy: Instant;
}

/**
 * Builds the threads of a discussion, in reading order.
 *
 * Threads stand in the order of their beginning, replies always oldest first. The `path` says
 * where a comment belongs; a comment whose path cannot be right stands alone. Under an ancestor
 * that is gone, or that is younger than the reply (somebody took a removed comment's id), the
 * reply hangs below a gap. When an id comes twice, the first counts.
 */
export function buildThreads(
  comments: readonly Comment[],
  order: 'newest' | 'oldest',
): ThreadNode[] {
  const byId = new Map<string, Comment>();
  for (const comment of comments) {
    if (!byId.has(comment.id)) byId.set(comment.id, comment);
  }

  const levels: Placed[][] = Array.from({ length: MAX_DEPTH + 1 }, () => []);
  const real = new Map<string, Placed>();
  for (const comment of byId.values()) {
    const node = place(comment, byId);
    levels[node.level]?.push(node);
    real.set(placeKey(node.threadKey, node.path), node);
  }

  // From the deepest level up, so that a gap knows all its replies before it looks for its parent.
  for (let level = MAX_DEPTH; level > 1; level -= 1) {
    const gaps = new Map<string, Placed>();
    for (const node of levels[level] ?? []) {
      const key = placeKey(node.threadKey, node.path.slice(0, -1));
      const parent = real.get(key);
      if (parent?.comment && isNotYounger(parent.comment, node.bornBy)) {
        parent.replies.push(node);
        continue;
      }
      const gap = gaps.get(key) ?? gapAbove(node);
      gap.replies.push(node);
      gap.bornBy = Math.min(gap.bornBy, node.bornBy);
      gaps.set(key, gap);
    }
    levels[level - 1]?.push(...gaps.values());
  }

  for (const level of levels) for (const node of level) node.replies.sort(bySiblingOrder);
  const roots = levels[1] ?? [];
  const direction = order === 'newest' ? -1 : 1;
  return roots.sort(
    (a, b) =>
      direction * compare(threadStart(a), threadStart(b)) ||
      compare(a.path.join('/'), b.path.join('/')),
  );
}

/** The comments of threads, in the order in which they are read. */
export function readingOrder(threads: readonly ThreadNode[]): Comment[] {
  return threads.flatMap(({ comment, replies }) => [
    ...(comment ? [comment] : []),
    ...readingOrder(replies),
  ]);
}

function place(comment: Comment, byId: ReadonlyMap<string, Comment>): Placed {
  const written = comment.path.split('/');
  const path = isPathOf(written, comment.id) ? written : [comment.id];
  const answered = path.length > 1 ? answeredBy(comment, path, byId) : null;
  return {
    key: comment.id,
    level: path.length,
    comment,
    answered,
    beside: answered !== null && answered.id !== path.at(-2),
    replies: [],
    threadKey: String(comment.threadStartedAt),
    path,
    // The time of a comment that is being sent is this browser's guess.
    bornBy: comment.sending ? Infinity : comment.createdAt,
  };
}

function isPathOf(path: readonly string[], id: string): boolean {
  return (
    path.length <= MAX_DEPTH &&
    path.at(-1) === id &&
    !path.includes('') &&
    new Set(path).size === path.length
  );
}

/** The comment that `parentId` names, if it can be true: directly above, or beside at the end. */
function answeredBy(
  comment: Comment,
  path: readonly string[],
  byId: ReadonlyMap<string, Comment>,
): Comment | null {
  const answered = comment.parentId === null ? undefined : byId.get(comment.parentId);
  if (answered?.threadStartedAt !== comment.threadStartedAt) return null;
  const above = path.slice(0, -1).join('/');
  const isAbove = answered.path === above;
  const isBeside =
    path.length === MAX_DEPTH &&
    answered.path === `${above}/${answered.id}` &&
    answered.id !== comment.id;
  const mayBe = isAbove || isBeside;
  return mayBe && isNotYounger(answered, comment.sending ? Infinity : comment.createdAt)
    ? answered
    : null;
}

function isNotYounger(ancestor: Comment, instant: Instant): boolean {
  return ancestor.sending || ancestor.createdAt <= instant;
}

function gapAbove(node: Placed): Placed {
  const path = node.path.slice(0, -1);
  return {
    key: `gap ${placeKey(node.threadKey, path)}`,
    level: path.length,
    comment: null,
    answered: null,
    beside: false,
    replies: [],
    threadKey: node.threadKey,
    path,
    bornBy: Infinity,
  };
}

function placeKey(threadKey: string, path: readonly string[]): string {
  return `${threadKey} ${path.join('/')}`;
}

/** By time first: an id is made by its author's browser and may pretend to be old. */
function bySiblingOrder(a: Placed, b: Placed): number {
  return compare(a.bornBy, b.bornBy) || compare(a.key, b.key);
}

function threadStart(node: Placed): Instant {
  return node.comment?.sending ? Infinity : Number(node.threadKey);
}

function compare<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
