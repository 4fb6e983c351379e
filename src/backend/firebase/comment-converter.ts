// Firestore's documents as comments.
import type { DocumentSnapshot, QuerySnapshot } from 'firebase/firestore';
import type { CommentWindow, Cursor, QueuedComment, WindowSnapshot } from '#backend/backend';
import { commentFaults, readComment } from '#backend/stored-comment';
import type { Comment } from '#domain/comment';
import { toInstant } from './timestamps';

/** Null = the document is missing, or cannot be read as a comment. */
export function toComment(document: DocumentSnapshot): Comment | null {
  const fields = fieldsOf(document);
  if (fields === null) return null;
  // An edit that is on its way is no new comment: the server has set when that was written.
  const pending = document.metadata.hasPendingWrites;
  const sending = pending && document.get('createdAt') === null;
  return readComment({
    id: document.id,
    fields,
    sending,
    changing: pending && !sending,
    toInstant,
  });
}

export function toWindowSnapshot(snapshot: QuerySnapshot, window: CommentWindow): WindowSnapshot {
  const read = snapshot.docs.map((document) => ({ id: document.id, comment: toComment(document) }));
  const last = snapshot.docs.at(-1);
  return {
    comments: read.flatMap(({ comment }) => comment ?? []),
    unreadable: read.filter(({ comment }) => comment === null).map(({ id }) => id),
    end: last ? placeOfDocument(last) : null,
    full: snapshot.size === window.limit,
    live: !snapshot.metadata.fromCache,
  };
}

/** What waits for approval, oldest first; an id begins with its time. */
export function toQueue({ docs }: QuerySnapshot): QueuedComment[] {
  return docs.map(toQueued).sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function toQueued(document: DocumentSnapshot): QueuedComment {
  return {
    id: document.id,
    comment: toComment(document),
    faults: commentFaults({ fields: fieldsOf(document) ?? {}, toInstant }),
  };
}

/** Null = its time cannot be read, which the query does not let happen. */
function placeOfDocument(document: DocumentSnapshot): Cursor | null {
  const fields = fieldsOf(document);
  const threadStartedAt = toInstant(fields?.['threadStartedAt']);
  const path = fields?.['path'];
  if (threadStartedAt === null) return null;
  // A path that was overwritten by hand with a number stands before all that are text.
  return { threadStartedAt, path: typeof path === 'string' ? path : '' };
}

/** A time that the server has yet to set is this browser's guess. */
function fieldsOf(document: DocumentSnapshot): Record<string, unknown> | null {
  return document.data({ serverTimestamps: 'estimate' }) ?? null;
}
