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
import type { Instant } from '#domain/comment';
import { MAX_ANSWERS, MAX_LIST_LIMIT } from '#domain/limits';
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
  const { slug, order, quotationId, after } = window;
  return query(
    inReadingOrder(database, slug, order),
    ...ofThreadsAbout(quotationId),
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
    isVisible(),
    // Passes over documents whose time was overwritten by hand with something else.
    where('threadStartedAt', '>', new Timestamp(0, 0)),
    orderBy('threadStartedAt', order === 'newest' ? 'desc' : 'asc'),
    orderBy('path', 'asc'),
  );
}

function valuesOf({ threadStartedAt, path }: Cursor): [Timestamp, string] {
  return [toTimestamp(threadStartedAt), path];
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

/** A person's own comments, the newest first. */
export function ownCommentsQuery(
  database: Firestore,
  slug: string,
  uid: string,
  atMost: number,
): Query {
  return query(
    commentsOf(database, slug),
    where('author.uid', '==', uid),
    orderBy('createdAt', 'desc'),
    limit(atMost),
  );
}

/** What is counted: the rules let nobody count further than a list may reach. */
export function countQuery(database: Firestore, slug: string, quotationId: string | null): Query {
  return query(
    commentsOf(database, slug),
    isVisible(),
    ...ofThreadsAbout(quotationId),
    limit(MAX_LIST_LIMIT),
  );
}

/** The first comments of the threads about a quotation, the newest first. */
export function threadsQuery(
  database: Firestore,
  slug: string,
  quotationId: string,
  atMost: number,
): Query {
  return query(
    commentsOf(database, slug),
    isVisible(),
    ...ofThreadsAbout(quotationId),
    where('parentId', '==', null),
    orderBy('threadStartedAt', 'desc'),
    limit(atMost),
  );
}

/** @param quotationId null = of all threads */
function ofThreadsAbout(quotationId: string | null) {
  return quotationId === null ? [] : [where('threadQuotation', '==', quotationId)];
}
