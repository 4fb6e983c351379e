// Keeps the places in the threads that have not changed, so that what is drawn of them can stay.
import type { ThreadNode } from './thread';

/**
 * Gives a function that takes the threads as they are now and returns them with every node, and
 * all below it, that is as it was at the last call replaced by the node of then.
 */
export function threadSharing(): (threads: ThreadNode[]) => ThreadNode[] {
  let known: ReadonlyMap<string, ThreadNode> = new Map();
  return (threads) => {
    const next = new Map<string, ThreadNode>();
    const shared = shareAll(threads, known, next);
    known = next;
    return shared;
  };
}

function shareAll(
  nodes: readonly ThreadNode[],
  known: ReadonlyMap<string, ThreadNode>,
  next: Map<string, ThreadNode>,
): ThreadNode[] {
  return nodes.map((node) => {
    const now = { ...node, replies: shareAll(node.replies, known, next) };
    const before = known.get(node.key);
    const shared = before && isSame(before, now) ? before : now;
    next.set(node.key, shared);
    return shared;
  });
}

function isSame(one: ThreadNode, other: ThreadNode): boolean {
  return (
    one.comment === other.comment &&
    one.answered === other.answered &&
    one.level === other.level &&
    one.beside === other.beside &&
    one.replies.length === other.replies.length &&
    one.replies.every((reply, index) => reply === other.replies[index])
  );
}
