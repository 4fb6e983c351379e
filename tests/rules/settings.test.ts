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
import { describe, it } from 'vitest';
import { ada, ben } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

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
