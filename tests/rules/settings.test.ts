import {
  collection,
  deleteDoc,
  doc,
  documentId,
  getDoc,
  getDocs,
  limit,
  query,
  setDoc,
  where,
} from 'firebase/firestore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withPosts } from '../../src/markdown/posts-in-rules';
import { handedIn, SLUG } from '../support/comment-builder';
import { ada, ben } from '../support/personas';
import { RulesDatabase, rulesDatabase } from './rules-database';
import { allowed, denied, hand, verdictOf } from './verdict';

const DAY = 24 * 3_600_000;

const database = rulesDatabase(import.meta.url);

describe('settings/comments', () => {
  it('is read by all, whether it is there or not', async () => {
    await allowed(getDoc(doc(database.asReader(), 'settings/comments')));
    await database.write('settings/comments', { open: true });
    await allowed(getDoc(doc(database.asReader(), 'settings/comments')));
    await allowed(getDoc(doc(database.as(ada), 'settings/comments')));
  });

  it('is written by nobody, a moderator neither', async () => {
    await database.write(`people/${ben.uid}`, { moderator: true });
    for (const client of [database.asReader(), database.as(ada), database.as(ben)]) {
      const place = doc(client, 'settings/comments');
      await denied(setDoc(place, { open: true }), 'create');
    }
    await database.write('settings/comments', { open: true });
    for (const client of [database.asReader(), database.as(ada), database.as(ben)]) {
      const place = doc(client, 'settings/comments');
      await denied(setDoc(place, { open: false }), 'replace');
      await denied(setDoc(place, { hold: 'nobody' }, { merge: true }), 'update');
      await denied(deleteDoc(place), 'delete');
    }
  });
});

describe('settings', () => {
  it('are not listed', async () => {
    await database.write(`people/${ben.uid}`, { moderator: true });
    for (const client of [database.asReader(), database.as(ada), database.as(ben)]) {
      await denied(getDocs(collection(client, 'settings')));
      await denied(getDocs(query(collection(client, 'settings'), limit(1))));
      const byName = where(documentId(), '==', 'comments');
      await denied(getDocs(query(collection(client, 'settings'), byName, limit(1))));
    }
  });

  it('of another name are closed', async () => {
    await database.write('settings/private', { key: 'x' });
    await denied(getDoc(doc(database.asReader(), 'settings/private')));
    await denied(getDoc(doc(database.as(ada), 'settings/comments/more/x')));
    await denied(setDoc(doc(database.as(ada), 'settings/other'), { open: true }));
  });
});

describe('a post that is dated ahead', () => {
  const ahead = new RulesDatabase('demo-rules-dated-ahead');

  beforeAll(async () => {
    const published = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10);
    await ahead.open((rules) => withPosts(rules, [{ slug: SLUG, published }]));
  });

  afterAll(() => ahead.close());

  it.each([
    [0, 'allowed'],
    ['0', 'allowed'],
    [-0.5, 'permission-denied'],
    [-1, 'permission-denied'],
    ['-1', 'permission-denied'],
  ])('is discussed until its day, where that closes after %j days: %s', async (days, verdict) => {
    await ahead.wipe();
    await ahead.write('settings/comments', { closeAfterDays: days });
    expect(await verdictOf(hand(ahead.as(ada), handedIn(ada)))).toBe(verdict);
  });
});
