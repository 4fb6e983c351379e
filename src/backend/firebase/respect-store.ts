// Marks of respect on Cloud Firestore: one document for each person and comment, and no sum.
import type { Auth } from 'firebase/auth';
import {
  collection,
  deleteDoc,
  doc,
  getCountFromServer,
  limit,
  query,
  serverTimestamp,
  where,
  type Firestore,
  type QueryDocumentSnapshot,
} from 'firebase/firestore';
import type { OwnMark, RespectStore } from '#backend/backend';
import { MAX_RESPECT_LIMIT } from '#domain/limits';
import { Problem } from '#domain/problem';
import type { Allowance } from './allowance';
import { asFirebase } from './problems';
import { watchList } from './server-first';
import { toInstant, toTimestamp } from './timestamps';

export function createRespectStore(
  database: Firestore,
  auth: Auth,
  allowance: Allowance,
): RespectStore {
  const marksOf = (slug: string) => collection(database, 'posts', slug, 'respects');

  /** The place of the signed-in person's mark. @throws Problem `denied` when nobody is */
  function ownMark(slug: string, commentId: string) {
    const uid = auth.currentUser?.uid;
    if (uid === undefined) throw new Problem('denied');
    return { uid, place: doc(marksOf(slug), `${commentId}_${uid}`) };
  }

  return {
    watchOwn: (slug, uid, watcher) =>
      watchList(
        query(marksOf(slug), where('uid', '==', uid), limit(MAX_RESPECT_LIMIT)),
        ({ docs }) => docs.map(toOwnMark),
        watcher,
      ),

    count: (slug, { id, createdAt }) =>
      asFirebase(async () => {
        const marks = query(
          marksOf(slug),
          where('commentId', '==', id),
          // The id of a comment that was deleted can be used again: its marks are not inherited.
          where('createdAt', '>', toTimestamp(createdAt)),
          limit(MAX_RESPECT_LIMIT),
        );
        return (await getCountFromServer(marks)).data().count;
      }),

    give: (slug, commentId) =>
      asFirebase(async () => {
        const { uid, place } = ownMark(slug, commentId);
        await allowance.pay('respect', `${slug}/${place.id}`, (batch) => {
          batch.set(place, { commentId, uid, createdAt: serverTimestamp() });
        });
      }),

    takeBack: (slug, commentId) =>
      asFirebase(async () => {
        await deleteDoc(ownMark(slug, commentId).place);
      }),
  };
}

function toOwnMark(document: QueryDocumentSnapshot): OwnMark {
  // An id is the comment's and the person's.
  const commentId = document.id.slice(0, document.id.indexOf('_'));
  if (document.metadata.hasPendingWrites) return { commentId, createdAt: Infinity };
  // A time that was spoilt by hand is counted by nobody.
  return { commentId, createdAt: toInstant(document.get('createdAt')) ?? 0 };
}
