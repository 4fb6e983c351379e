// Builds comments as documents: as a browser hands them in, and as they lie in Firestore.
import { serverTimestamp, Timestamp, type FieldValue } from 'firebase/firestore';
import { ulid } from 'ulid';
import { quotationIdOf, type About } from '#domain/about';
import type { Author } from '#domain/comment';
import { MAX_DEPTH } from '#domain/limits';
import type { Person } from '#domain/person';
import type { CommentStatus } from '#domain/status';

export const SLUG = 'lets-focus-on-what-matters';

interface CommentFields {
  parentId: string | null;
  path: string;
  threadStartedAt: Timestamp | FieldValue;
  createdAt: Timestamp | FieldValue;
  editedAt: null;
  author: Author;
  body: string;
  quotation: About | null;
  threadQuotation: string | null;
  status: CommentStatus;
}

export interface BuiltComment {
  id: string;
  /** Path of the document from the root of the database. */
  at: string;
  fields: CommentFields;
}

interface Wanted {
  /** Absent = a new ULID. */
  id?: string;
  /** Absent = starts a thread. */
  parent?: BuiltComment;
  /** Absent = the site's first post. */
  slug?: string;
  body?: string;
  quotation?: About;
  /** Absent = visible. */
  status?: CommentStatus;
}

/** A comment as its author's browser hands it in: the server sets the time. */
export function handedIn(by: Person, wanted: Wanted = {}): BuiltComment {
  return build(by, serverTimestamp(), wanted);
}

/** A comment as it lies in Firestore, written that many minutes ago. */
export function stored(by: Person, minutesAgo: number, wanted: Wanted = {}): BuiltComment {
  return build(by, Timestamp.fromMillis(Date.now() - minutesAgo * 60_000), wanted);
}

/** A thread as it lies in Firestore: each comment answers the one before it. */
export function storedThread(by: Person, levels: number): BuiltComment[] {
  const thread: BuiltComment[] = [];
  for (let level = 1; level <= levels; level += 1) {
    const parent = thread.at(-1);
    thread.push(stored(by, 100 - level, parent ? { parent } : {}));
  }
  return thread;
}

function build(by: Person, now: Timestamp | FieldValue, wanted: Wanted): BuiltComment {
  const { id = ulid(), parent, slug = SLUG, body = 'A thought.', status = 'visible' } = wanted;
  const { quotation = null } = wanted;
  return {
    id,
    at: `posts/${slug}/comments/${id}`,
    fields: {
      parentId: parent?.id ?? null,
      path: parent ? pathBelow(parent.fields.path, id) : id,
      threadStartedAt: parent?.fields.threadStartedAt ?? now,
      createdAt: now,
      editedAt: null,
      author: { uid: by.uid, name: by.name, photoURL: by.photoURL, provider: by.provider },
      body,
      quotation,
      threadQuotation: parent ? parent.fields.threadQuotation : quotationIdOf(quotation),
      status,
    },
  };
}

function pathBelow(parentPath: string, id: string): string {
  const ids = parentPath.split('/');
  return [...ids.slice(0, MAX_DEPTH - 1), id].join('/');
}
