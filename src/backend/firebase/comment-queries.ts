// The queries that the comments need. Each has its index in firestore.indexes.json.
import {
  collection,
  endBefore,
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
import type { CommentWindow, Cursor, DiscussionOrder } from '#backend/backend';
import { MAX_LIST_LIMIT } from '#domain/limits';
import { toTimestamp } from './timestamps';

/** Most held comments of one's own that are watched. */
const MAX_HELD = 50;

export function commentsOf(database: Firestore, slug: string): CollectionReference {
  return collection(database, 'posts', slug, 'comments');
}

/** Visible comments in reading order, after a place. */
export function windowQuery(database: Firestore, window: CommentWindow): Query {
  const { slug, order, after } = window;
  return query(
    inReadingOrder(database, slug, order),
    ...(after === null ? [] : [startAfter(...valuesOf(after))]),
    limit(window.limit),
  );
}

/** As many visible comments before a place as are counted. */
export function beforeQuery(
  database: Firestore,
  slug: string,
  order: DiscussionOrder,
  place: Cursor,
  atMost: number,
): Query {
  return query(inReadingOrder(database, slug, order), endBefore(...valuesOf(place)), limit(atMost));
}

function inReadingOrder(database: Firestore, slug: string, order: DiscussionOrder): Query {
  return query(
    commentsOf(database, slug),
    where('status', '==', 'visible'),
    // Passes over documents whose time was overwritten by hand with something else.
    where('threadStartedAt', '>', new Timestamp(0, 0)),
    orderBy('threadStartedAt', order === 'newest' ? 'desc' : 'asc'),
    orderBy('path', 'asc'),
  );
}

function valuesOf({ threadStartedAt, path }: Cursor): [Timestamp, string] {
  return [toTimestamp(threadStartedAt), path];
}

/** A person's own comments that wait for approval, oldest first. */
export function heldCommentsQuery(database: Firestore, slug: string, uid: string): Query {
  return query(
    commentsOf(database, slug),
    where('author.uid', '==', uid),
    where('status', '==', 'held'),
    orderBy('createdAt', 'asc'),
    limit(MAX_HELD),
  );
}

/** All of a person's own comments, the newest first. */
export function ownCommentsQuery(database: Firestore, slug: string, uid: string): Query {
  return query(
    commentsOf(database, slug),
    where('author.uid', '==', uid),
    orderBy('createdAt', 'desc'),
    limit(MAX_LIST_LIMIT),
  );
}

/** What is counted: the rules let nobody count further than a list may reach. */
export function countQuery(database: Firestore, slug: string): Query {
  return query(commentsOf(database, slug), where('status', '==', 'visible'), limit(MAX_LIST_LIMIT));
}
