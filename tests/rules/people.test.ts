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
import { beforeEach, describe, it } from 'vitest';
import { ada, ben, cleo } from '../support/personas';
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
    const guest = { firebase: { sign_in_provider: 'anonymous' as const, identities: {} } };
    await denied(getDoc(doc(database.as(ada, guest), ADA)), 'a nameless sign-in');
  });

  it('is read by a moderator in any spelling of yes, and by none who is not', async () => {
    await database.write(`people/${ben.uid}`, { moderator: ' True' });
    await allowed(getDoc(doc(database.as(ben), ADA)));
    for (const fields of [{ moderator: false }, { moderator: 'no' }, { standing: 'trusted' }]) {
      await database.write(`people/${ben.uid}`, fields);
      await denied(getDoc(doc(database.as(ben), ADA)), JSON.stringify(fields));
    }
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
