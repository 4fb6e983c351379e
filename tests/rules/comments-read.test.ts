import { collection, doc, getDoc, getDocs, limit, orderBy, query, where } from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { SLUG, stored } from '../support/comment-builder';
import { ada, ben, cleo } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const visible = stored(ada, 10);
const held = stored(ada, 9, { status: 'held' });
const hidden = stored(ada, 8, { status: 'hidden' });
const misspelt = stored(ada, 7);

beforeEach(async () => {
  await database.store(visible, held, hidden);
  await database.write(misspelt.at, { ...misspelt.fields, status: 'visibel' });
  await database.write(`people/${cleo.uid}`, { moderator: true });
});

describe('one comment', () => {
  it('that is visible is read by all', async () => {
    for (const client of [database.asReader(), database.as(ada), database.as(ben)]) {
      await allowed(getDoc(doc(client, visible.at)));
    }
  });

  it.each([held, hidden, misspelt])('that is not is read by its author', async ({ at }) => {
    await allowed(getDoc(doc(database.as(ada), at)));
  });

  it.each([held, hidden, misspelt])('that is not is read by a moderator', async ({ at }) => {
    await allowed(getDoc(doc(database.as(cleo), at)));
  });

  it.each([held, hidden, misspelt])('that is not is read by nobody else', async ({ at }) => {
    await denied(getDoc(doc(database.asReader(), at)), 'a reader');
    await denied(getDoc(doc(database.as(ben), at)), 'another person');
    await denied(getDoc(doc(database.as(ben, { moderator: true }), at)), 'a claim in the token');
    await denied(getDoc(doc(database.as({ ...ben, name: ada.name }), at)), 'a namesake');
  });

  it('that has no status or author is read by a moderator alone', async () => {
    const bare = stored(ada, 6);
    await database.write(bare.at, { body: 'no more than this' });
    await allowed(getDoc(doc(database.as(cleo), bare.at)));
    await denied(getDoc(doc(database.as(ada), bare.at)));
    await denied(getDoc(doc(database.asReader(), bare.at)));
  });

  it('that has no author and is visible is read by all', async () => {
    const bare = stored(ada, 6);
    await database.write(bare.at, { status: 'visible' });
    await allowed(getDoc(doc(database.asReader(), bare.at)));
  });

  it('that is not there cannot be told from one that may not be read', async () => {
    const { at } = stored(ada, 5);
    await denied(getDoc(doc(database.asReader(), at)));
    await denied(getDoc(doc(database.as(ada), at)));
    await allowed(getDoc(doc(database.as(cleo), at)), 'a moderator');
  });

  it('is not more than was asked for', async () => {
    const found = await getDocs(
      query(
        collection(database.asReader(), `posts/${SLUG}/comments`),
        where('status', '==', 'visible'),
        orderBy('threadStartedAt'),
        limit(50),
      ),
    );
    expect(found.docs.map(({ id }) => id)).toEqual([visible.id]);
  });
});
