// Marks of respect by many people at once: none is lost, none counted twice.
import {
  collection,
  deleteDoc,
  doc,
  getCountFromServer,
  limit,
  query,
  serverTimestamp,
  type Firestore,
} from 'firebase/firestore';
import { expect, it } from 'vitest';
import { MAX_RESPECT_LIMIT } from '#domain/limits';
import { SLUG, stored } from '../support/comment-builder';
import { ada, ben } from '../support/personas';
import { setPaid } from './paid';
import { rulesDatabase } from './rules-database';
import { allowed } from './verdict';

const database = rulesDatabase(import.meta.url, 'forgotten');
const comment = stored(ada, 10);

function placeOf(client: Firestore, uid: string) {
  return doc(client, `posts/${SLUG}/respects/${comment.id}_${uid}`);
}

function give(uid: string): Promise<void> {
  const place = placeOf(database.as({ ...ben, uid }), uid);
  return setPaid(place, { commentId: comment.id, uid, createdAt: serverTimestamp() });
}

async function count(): Promise<number> {
  const marks = collection(database.asReader(), `posts/${SLUG}/respects`);
  return (await getCountFromServer(query(marks, limit(MAX_RESPECT_LIMIT)))).data().count;
}

it('the count is right when two hundred people press at once, and when the owner removes some by hand', async () => {
  await database.store(comment);
  const people = Array.from({ length: 200 }, (_, index) => `reader-${index}`);
  await Promise.all(people.map((uid) => allowed(give(uid), uid)));
  expect(await count()).toBe(200);
  await Promise.all(people.slice(0, 3).map((uid) => deleteDoc(placeOf(database.asOwner(), uid))));
  expect(await count()).toBe(197);
  await allowed(deleteDoc(placeOf(database.as({ ...ben, uid: 'reader-4' }), 'reader-4')));
  expect(await count()).toBe(196);
}, 60_000);
