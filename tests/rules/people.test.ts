import {
  collection,
  deleteDoc,
  deleteField,
  doc,
  documentId,
  getDoc,
  getDocs,
  limit,
  query,
  setDoc,
  Timestamp,
  updateDoc,
  where,
} from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { STANDINGS } from '#domain/person';
import { ada, ben, cleo, NAMELESS } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const ADA = `people/${ada.uid}`;

beforeEach(async () => {
  await database.write(ADA, { standing: 'held' });
  await database.write(`people/${cleo.uid}`, { moderator: true });
});

describe('what the owner says of a person', () => {
  it('is read by that person, whether it is there or not', async () => {
    await allowed(getDoc(doc(database.as(ada), ADA)));
    await allowed(getDoc(doc(database.as(ben), `people/${ben.uid}`)));
  });

  it('is read by a moderator', async () => {
    await allowed(getDoc(doc(database.as(cleo), ADA)));
  });

  it('is not read by anybody else', async () => {
    await denied(getDoc(doc(database.asReader(), ADA)), 'a reader');
    await denied(getDoc(doc(database.as(ben), ADA)), 'another person');
    await denied(getDoc(doc(database.as(ben, { moderator: true }), ADA)), 'a claim in the token');
    await denied(getDoc(doc(database.as(ada, NAMELESS), ADA)), 'a nameless sign-in');
  });

  it('is read by a moderator in any spelling of yes, and by none who is not', async () => {
    await database.write(`people/${ben.uid}`, { moderator: ' True' });
    await allowed(getDoc(doc(database.as(ben), ADA)));
    for (const fields of [{ moderator: false }, { moderator: 'no' }, { standing: 'trusted' }]) {
      await database.write(`people/${ben.uid}`, fields);
      await denied(getDoc(doc(database.as(ben), ADA)), JSON.stringify(fields));
    }
  });

  it('is read by no moderator who signed in by what the site does not offer', async () => {
    await denied(getDoc(doc(database.as(cleo, NAMELESS), ADA)));
  });

  it('is not listed', async () => {
    for (const client of [database.asReader(), database.as(ada), database.as(cleo)]) {
      const people = collection(client, 'people');
      await denied(getDocs(people));
      await denied(getDocs(query(people, limit(1))));
      await denied(getDocs(query(people, where(documentId(), '==', ada.uid), limit(1))));
    }
  });

  it('is written by no ordinary person: no block is lifted, no rank taken, no stranger harmed', async () => {
    for (const person of [ada, ben]) {
      const client = database.as(person);
      await denied(setDoc(doc(client, ADA), { moderator: true }, { merge: true }), 'update');
      await denied(setDoc(doc(client, ADA), { standing: 'blocked' }), 'replace');
      await denied(setDoc(doc(client, `people/${ben.uid}`), { standing: 'trusted' }), 'create');
      await denied(deleteDoc(doc(client, ADA)), 'delete');
    }
    await denied(setDoc(doc(database.asReader(), ADA), { standing: 'trusted' }));
  });
});

describe('the standing of a person', () => {
  const BEN = `people/${ben.uid}`;
  const until = Timestamp.fromMillis(Date.now() + 3_600_000);
  const byCleo = (path: string) => doc(database.as(cleo), path);

  it.each(STANDINGS)(
    'is made %s by a moderator, whether anything was said before or not',
    async (standing) => {
      await allowed(setDoc(byCleo(BEN), { standing }), 'create');
      await allowed(setDoc(byCleo(BEN), { standing, until }), 'replace');
      await allowed(updateDoc(byCleo(ADA), { standing, until }), 'update');
      await allowed(updateDoc(byCleo(ADA), { standing, until: null }), 'for ever');
      await allowed(updateDoc(byCleo(ADA), { standing, until: deleteField() }), 'without an end');
    },
  );

  it('is in force for the rules', async () => {
    await allowed(setDoc(byCleo(BEN), { standing: 'blocked', until }));
    const told = await getDoc(doc(database.as(ben), BEN));
    expect(told.data()).toEqual({ standing: 'blocked', until });
  });

  it('is not a moderator’s to set for themselves, nor for another moderator', async () => {
    await denied(updateDoc(byCleo(`people/${cleo.uid}`), { standing: 'trusted' }), 'their own');
    for (const moderator of [true, 'True']) {
      await database.write(BEN, { moderator });
      await denied(updateDoc(byCleo(BEN), { standing: 'blocked' }), 'another moderator');
    }
    await database.write(BEN, { moderator: false });
    await allowed(updateDoc(byCleo(BEN), { standing: 'blocked' }), 'one who is none any more');
  });

  it('comes with no rank, and takes none', async () => {
    await denied(setDoc(byCleo(BEN), { standing: 'trusted', moderator: true }), 'create');
    await denied(updateDoc(byCleo(ADA), { moderator: true }), 'update');
    await denied(updateDoc(byCleo(ADA), { standing: 'held', moderator: true }), 'both');
    await database.write(BEN, { moderator: true, standing: 'ordinary' });
    await denied(setDoc(byCleo(BEN), { standing: 'blocked' }), 'taken by replacing');
    await database.write(BEN, { moderator: false, note: 'x' });
    const standing = 'ordinary';
    await denied(updateDoc(byCleo(BEN), { standing, moderator: true }), 'given by changing');
    await denied(updateDoc(byCleo(BEN), { standing, note: deleteField() }), 'another field taken');
  });

  it.each<[string, Record<string, unknown>]>([
    ['a standing that is not known', { standing: 'banned' }],
    ['a standing in upper case', { standing: 'Blocked' }],
    ['no standing', { until }],
    ['a standing of another type', { standing: true }],
    ['an end as text', { standing: 'blocked', until: '2026-12-01' }],
    ['an end as a number', { standing: 'blocked', until: 7 }],
    ['a further field', { standing: 'blocked', why: 'spam' }],
  ])('is not written with %s', async (_, fields) => {
    await denied(setDoc(byCleo(BEN), fields), 'create');
    await database.write(BEN, { moderator: false });
    await denied(
      updateDoc(byCleo(BEN), { standing: 'ordinary', ...fields, ...missing(fields) }),
      'update',
    );
  });

  it('is not deleted', async () => {
    await denied(deleteDoc(byCleo(ADA)));
  });
});

/** An update keeps what it does not name: a missing standing has to be taken away. */
function missing(fields: Record<string, unknown>): Record<string, unknown> {
  return 'standing' in fields ? {} : { standing: deleteField() };
}
