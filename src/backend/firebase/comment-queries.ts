// The queries that the comments need. Each has its index in firestore.indexes.json.
import {
  collection,
  limit,
  orderBy,
  query,
  startAfter,
  Timestamp,
  where,
  type CollectionReference,
  type Firestore,
  type Query,
} from 'firebase/firestore';
import type { CommentWindow } from '#backend/backend';
import type { Instant } from '#domain/comment';
import { MAX_ANSWERS, MAX_LIST_LIMIT, MAX_OWN } from '#domain/limits';
import { VISIBLE_WORDS } from '#domain/status';
import { toTimestamp } from './timestamps';

/** Most comments of one's own that are watched though others cannot see them. */
const MAX_WITHHELD = 50;

const isVisible = () => where('status', 'in', VISIBLE_WORDS);

export function commentsOf(database: Firestore, slug: string): CollectionReference {
  return collection(database, 'posts', slug, 'comments');
}

/** Visible comments in reading order, after a place. */
export function windowQuery(database: Firestore, window: CommentWindow): Query {
  const { slug, order, after } = window;
  return query(
    commentsOf(database, slug),
    isVisible(),
    // Passes over documents whose time was overwritten by hand with something else.
    where('threadStartedAt', '>', new Timestamp(0, 0)),
    orderBy('threadStartedAt', order === 'newest' ? 'desc' : 'asc'),
    orderBy('path', 'asc'),
    ...(after === null ? [] : [startAfter(toTimestamp(after.threadStartedAt), after.path)]),
    limit(window.limit),
  );
}

/** A person's own comments that others cannot see, whatever word the owner typed. */
export function withheldQuery(database: Firestore, slug: string, uid: string): Query {
  return query(
    commentsOf(database, slug),
    where('author.uid', '==', uid),
    where('status', 'not-in', VISIBLE_WORDS),
    limit(MAX_WITHHELD),
  );
}

/** A person's own comments, newest first. */
export function ownQuery(database: Firestore, slug: string, uid: string): Query {
  return query(
    commentsOf(database, slug),
    where('author.uid', '==', uid),
    orderBy('createdAt', 'desc'),
    limit(MAX_OWN),
  );
}

/** All comments that wait for approval: those with an unknown word among them. */
export function queueQuery(database: Firestore, slug: string): Query {
  return query(
    commentsOf(database, slug),
    where('status', 'not-in', [...VISIBLE_WORDS, 'hidden', 'Hidden']),
    limit(MAX_LIST_LIMIT),
  );
}

/** Visible answers to any of the comments, written after an instant; oldest first. */
export function answersQuery(
  database: Firestore,
  slug: string,
  answered: readonly string[],
  after: Instant,
): Query {
  return query(
    commentsOf(database, slug),
    where('status', '==', 'visible'),
    where('parentId', 'in', answered),
    where('createdAt', '>', toTimestamp(after)),
    orderBy('createdAt', 'asc'),
    limit(MAX_ANSWERS),
  );
}

/** What is counted: the rules let nobody count further than a list may reach. */
export function countQuery(database: Firestore, slug: string): Query {
  return query(commentsOf(database, slug), isVisible(), limit(MAX_LIST_LIMIT));
}
