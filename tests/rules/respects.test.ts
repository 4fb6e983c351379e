import {
  collection,
  deleteDoc,
  doc,
  getCountFromServer,
  getDoc,
  getDocs,
  limit,
  query,
  serverTimestamp,
  Timestamp,
  updateDoc,
  where,
  writeBatch,
  type Firestore,
} from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_RESPECT_LIMIT } from '#domain/limits';
import type { Person } from '#domain/person';
import { SLUG, stored } from '../support/comment-builder';
import { ada, ben, cleo, NAMELESS } from '../support/personas';
import { askByRest } from './rest';
import { setPaid } from './paid';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const comment = stored(ada, 10);

beforeEach(async () => {
  await database.store(comment);
});

function mark(by: Person, commentId = comment.id) {
  return { commentId, uid: by.uid, createdAt: serverTimestamp() };
}

function placeOf(client: Firestore, by: Person, commentId = comment.id, slug = SLUG) {
  return doc(client, `posts/${slug}/respects/${commentId}_${by.uid}`);
}

function give(by: Person, commentId = comment.id, changed: Record<string, unknown> = {}) {
  return setPaid(placeOf(database.as(by), by, commentId), { ...mark(by, commentId), ...changed });
}

function countOf(client: Firestore, commentId = comment.id, most = MAX_RESPECT_LIMIT) {
  const marks = collection(client, `posts/${SLUG}/respects`);
  return getCountFromServer(query(marks, where('commentId', '==', commentId), limit(most)));
}

describe('a mark of respect', () => {
  it.each([ben, cleo])('is given by a person signed in by $provider', async (person) => {
    await allowed(give(person));
  });

  it('is not given by who is not signed in', async () => {
    await denied(setPaid(placeOf(database.asReader(), ben), mark(ben)), 'a reader');
    await denied(
      setPaid(placeOf(database.as(ben, NAMELESS), ben), mark(ben)),
      'a nameless sign-in',
    );
  });

  it('is not given to oneself', async () => {
    await denied(give(ada));
  });

  it('is given once', async () => {
    await allowed(give(ben));
    await denied(give(ben), 'over the first');
    const again = doc(database.as(ben), `posts/${SLUG}/respects/${comment.id}_${ben.uid}_2`);
    await denied(setPaid(again, mark(ben)), 'under another id');
    const bare = doc(database.as(ben), `posts/${SLUG}/respects/${ben.uid}`);
    await denied(setPaid(bare, mark(ben)), 'under a shorter id');
  });

  it('is not given in another’s name', async () => {
    await denied(setPaid(placeOf(database.as(cleo), ben), mark(ben)), 'all of it');
    await denied(setPaid(placeOf(database.as(cleo), ben), mark(cleo)), 'the id');
    await denied(give(cleo, comment.id, { uid: ben.uid }), 'the uid');
  });

  it.each([
    ['without its comment', { commentId: undefined }],
    ['of another comment than its id', { commentId: stored(ada, 1).id }],
    ['of a comment that is no id', { commentId: 'x/y' }],
    ['of a number', { commentId: 7 }],
    ['with a past time', { createdAt: Timestamp.fromMillis(Date.now() - 60_000) }],
    ['with a future time', { createdAt: Timestamp.fromMillis(Date.now() + 60_000) }],
    ['without a time', { createdAt: null }],
    ['that weighs more', { weight: 100 }],
    ['with a uid that is a list', { uid: [ben.uid] }],
  ])('is not given %s', async (_, changed) => {
    const fields = Object.fromEntries(
      Object.entries({ ...mark(ben), ...changed }).filter(([, value]) => value !== undefined),
    );
    await denied(setPaid(placeOf(database.as(ben), ben), fields));
  });

  it('has no other field in the place of one', async () => {
    const { commentId, uid } = mark(ben);
    await denied(
      setPaid(placeOf(database.as(ben), ben), { commentId, uid, at: serverTimestamp() }),
    );
  });

  it.each(['held', 'hidden'] as const)('is not given to a comment that is %s', async (status) => {
    const unseen = stored(ada, 5, { status });
    await database.store(unseen);
    await denied(give(ben, unseen.id));
  });

  it('is not given to a comment that is not there, or whose author cannot be read', async () => {
    await denied(give(ben, stored(ada, 1).id), 'missing');
    const spoilt = stored(ada, 5);
    await database.write(spoilt.at, { ...spoilt.fields, author: 'me' });
    await denied(give(ben, spoilt.id), 'spoilt');
  });

  it('is not given on another post, known or not', async () => {
    for (const slug of ['another-post', `${SLUG}-2`]) {
      await database.store(stored(ada, 10, { slug, id: comment.id }));
      await denied(setPaid(placeOf(database.as(ben), ben, comment.id, slug), mark(ben)), slug);
    }
  });

  it('is not given while the discussion is closed, nor by the blocked', async () => {
    await database.write('settings/comments', { open: false });
    await denied(give(ben), 'closed');
    await database.write('settings/comments', { open: true });
    await database.write(`people/${ben.uid}`, { standing: 'blocked' });
    await denied(give(ben), 'blocked');
    await database.write(`people/${ben.uid}`, { standing: 'held' });
    await allowed(give(ben), 'held');
  });

  it('is taken back by its person alone, always', async () => {
    await allowed(give(ben));
    await denied(deleteDoc(placeOf(database.as(cleo), ben)), 'another');
    await denied(deleteDoc(placeOf(database.as(ada), ben)), 'the comment’s author');
    await denied(deleteDoc(placeOf(database.asReader(), ben)), 'a reader');
    await database.write('settings/comments', { open: false });
    await database.write(`people/${ben.uid}`, { standing: 'blocked' });
    await allowed(deleteDoc(placeOf(database.as(ben), ben)));
    await denied(deleteDoc(placeOf(database.as(ben), ben)), 'what is not there');
  });

  it('is not changed, nor read by itself', async () => {
    await allowed(give(ben));
    const place = placeOf(database.as(ben), ben);
    await denied(updateDoc(place, { createdAt: serverTimestamp() }));
    await denied(updateDoc(place, { commentId: stored(ada, 1).id }));
    await denied(getDoc(place));
  });

  it('does not come with one in another’s name', async () => {
    const client = database.as(ben);
    const batch = writeBatch(client);
    batch.set(placeOf(client, ben), mark(ben)).set(placeOf(client, cleo), mark(cleo));
    await denied(batch.commit());
  });
});

describe('the count', () => {
  it('is asked for by all, within its bound', async () => {
    await allowed(give(ben));
    await allowed(give(cleo));
    for (const client of [database.asReader(), database.as(ada)]) {
      expect((await countOf(client)).data().count).toBe(2);
      await denied(countOf(client, comment.id, MAX_RESPECT_LIMIT + 1));
      const marks = collection(client, `posts/${SLUG}/respects`);
      await denied(getCountFromServer(query(marks, where('commentId', '==', comment.id))));
      await denied(getDocs(marks));
      await allowed(getDocs(query(marks, where('uid', '==', ben.uid), limit(MAX_RESPECT_LIMIT))));
    }
  });

  it('is bounded also for who asks for their own', async () => {
    const marks = collection(database.as(ben), `posts/${SLUG}/respects`);
    await denied(getDocs(query(marks, where('uid', '==', ben.uid))));
    const more = limit(MAX_RESPECT_LIMIT + 1);
    await denied(getDocs(query(marks, where('uid', '==', ben.uid), more)));
  });

  it('is not asked for by way of an offset', async () => {
    const { projectId } = database;
    const page = { from: [{ collectionId: 'respects' }], limit: 10 };
    const ask = (structuredQuery: object) =>
      askByRest({ projectId, parent: `posts/${SLUG}`, structuredQuery, by: null });
    expect(await ask(page)).toBe(200);
    expect(await ask({ ...page, offset: 1 })).toBe(403);
  });
});
