import {
  collection,
  deleteDoc,
  deleteField,
  doc,
  documentId,
  getCountFromServer,
  getDoc,
  getDocs,
  limit,
  orderBy,
  query,
  serverTimestamp,
  startAfter,
  Timestamp,
  updateDoc,
  where,
  type Firestore,
} from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_LIST_LIMIT, MAX_NOTE_LENGTH } from '#domain/limits';
import type { Person } from '#domain/person';
import { COMMENT_REASONS } from '#domain/report';
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
  await database.write(`people/${cleo.uid}`, { moderator: true });
});

function reportOf(by: Person, commentId = comment.id, slug = SLUG) {
  return {
    slug,
    commentId,
    reporter: by.uid,
    reason: 'abusive',
    note: null,
    createdAt: serverTimestamp(),
    handled: false,
  };
}

function placeOf(client: Firestore, by: Person, commentId = comment.id, slug = SLUG) {
  return doc(client, `reports/${slug}_${commentId}_${by.uid}`);
}

function report(by: Person, changed: Record<string, unknown> = {}) {
  return setPaid(placeOf(database.as(by), by), { ...reportOf(by), ...changed });
}

describe('a report', () => {
  it.each(COMMENT_REASONS)('is made for the reason %s', async (reason) => {
    await allowed(report(ben, { reason }));
  });

  it('is made with a note', async () => {
    await allowed(report(ben, { note: 'x'.repeat(MAX_NOTE_LENGTH) }));
    await allowed(report(cleo, { note: 'x' }));
  });

  it('is made also when the discussion is closed', async () => {
    await database.write('settings/comments', { open: false });
    await allowed(report(ben));
  });

  it('is made once for each person and comment', async () => {
    await allowed(report(ben));
    await denied(report(ben, { reason: 'spam' }), 'over the first');
    const again = doc(database.as(ben), `reports/${SLUG}_${comment.id}_${ben.uid}_2`);
    await denied(setPaid(again, reportOf(ben)), 'under another id');
    await allowed(report(cleo), 'another person');
  });

  it('is not made by who is not signed in, or blocked', async () => {
    await denied(setPaid(placeOf(database.asReader(), ben), reportOf(ben)), 'a reader');
    await denied(setPaid(placeOf(database.as(ben, NAMELESS), ben), reportOf(ben)), 'nameless');
    await database.write(`people/${ben.uid}`, { standing: 'blocked' });
    await denied(report(ben), 'blocked');
  });

  it('is not made in another’s name', async () => {
    await denied(setPaid(placeOf(database.as(cleo), ben), reportOf(ben)), 'all of it');
    await denied(setPaid(placeOf(database.as(cleo), ben), reportOf(cleo)), 'the id');
    await denied(report(ben, { reporter: cleo.uid }), 'the reporter');
  });

  const faults: [string, Record<string, unknown>][] = [
    ['a reason that is not known', { reason: 'disagree' }],
    ['a reason in upper case', { reason: 'Spam' }],
    ['no reason', { reason: null }],
    ['a note too long by one', { note: 'x'.repeat(MAX_NOTE_LENGTH + 1) }],
    ['a blank note', { note: ' ' }],
    ['a note with an override', { note: 'a\u202eb' }],
    ['a note that is a number', { note: 7 }],
    ['a past time', { createdAt: Timestamp.fromMillis(Date.now() - 60_000) }],
    ['a future time', { createdAt: Timestamp.fromMillis(Date.now() + 60_000) }],
    ['the mark of being handled', { handled: true }],
    ['a word for being handled', { handled: 'false' }],
    ['a reason that is one of a quotation', { reason: 'misquoted' }],
    ['another comment than its id', { commentId: stored(ada, 1).id }],
    ['a comment that is no id', { commentId: 'x/y' }],
    ['another slug than its id', { slug: 'another-post' }],
    ['a slug that is a number', { slug: 7 }],
    ['a further field', { priority: 'high' }],
  ];
  it.each(faults)('is not made with %s', async (_, changed) => {
    await denied(report(ben, changed));
  });

  it.each(Object.keys(reportOf(ben)))('is not made without %s', async (name) => {
    const fields = Object.entries(reportOf(ben)).filter(([key]) => key !== name);
    await denied(setPaid(placeOf(database.as(ben), ben), Object.fromEntries(fields)), 'missing');
    const other = [...fields, ['other', 'x'] as const];
    await denied(setPaid(placeOf(database.as(ben), ben), Object.fromEntries(other)), 'replaced');
  });

  it('does not tell whether a comment that is not seen exists', async () => {
    const ids = [stored(ada, 1).id];
    for (const status of ['held', 'hidden'] as const) {
      const unseen = stored(ada, 5, { status });
      await database.store(unseen);
      ids.push(unseen.id);
    }
    for (const id of ids) {
      await denied(setPaid(placeOf(database.as(ben), ben, id), reportOf(ben, id)));
    }
  });

  it('is not made of a comment on a post that the rules do not know', async () => {
    const slug = 'another-post';
    await database.store(stored(ada, 10, { slug, id: comment.id }));
    const place = placeOf(database.as(ben), ben, comment.id, slug);
    await denied(setPaid(place, reportOf(ben, comment.id, slug)));
  });
});

describe('reports', () => {
  beforeEach(async () => {
    await database.write(`reports/${SLUG}_${comment.id}_${ben.uid}`, reportOf(ben));
  });

  const open = (client: Firestore, most = MAX_LIST_LIMIT) =>
    query(collection(client, 'reports'), where('handled', '==', false), limit(most));

  it('are read by moderators, in bounded lists', async () => {
    const client = database.as(cleo);
    await allowed(getDoc(placeOf(client, ben)));
    expect((await getDocs(open(client))).size).toBe(1);
    await denied(getDocs(open(client, MAX_LIST_LIMIT + 1)));
    await denied(getDocs(collection(client, 'reports')));
    const { projectId } = database;
    const page = { from: [{ collectionId: 'reports' }], limit: 10 };
    const ask = (structuredQuery: object) =>
      askByRest({ projectId, parent: '', structuredQuery, by: cleo });
    expect(await ask(page)).toBe(200);
    expect(await ask({ ...page, offset: 1 })).toBe(403);
  });

  const ownOf = (client: Firestore, by: Person, most = MAX_LIST_LIMIT) =>
    query(collection(client, 'reports'), where('reporter', '==', by.uid), limit(most));

  it('are read by who wrote them, in bounded lists of their own', async () => {
    const client = database.as(ben);
    await allowed(getDoc(placeOf(client, ben)));
    expect((await getDocs(ownOf(client, ben))).size).toBe(1);
    const page = query(ownOf(client, ben), orderBy(documentId()), startAfter('a'));
    expect((await getDocs(page)).size).toBe(1);
    await denied(getDocs(ownOf(client, ben, MAX_LIST_LIMIT + 1)), 'too many');
    const unbounded = query(collection(client, 'reports'), where('reporter', '==', ben.uid));
    await denied(getDocs(unbounded), 'without a limit');
    await denied(getDocs(query(collection(client, 'reports'), limit(1))), 'without their name');
    await denied(getDocs(open(client)), 'by whether they are handled');
    await denied(getDocs(ownOf(client, cleo)), 'somebody else’s');
    const { projectId } = database;
    const own = {
      from: [{ collectionId: 'reports' }],
      where: {
        fieldFilter: {
          field: { fieldPath: 'reporter' },
          op: 'EQUAL',
          value: { stringValue: ben.uid },
        },
      },
      limit: 10,
    };
    const ask = (structuredQuery: object) =>
      askByRest({ projectId, parent: '', structuredQuery, by: ben });
    expect(await ask(own)).toBe(200);
    expect(await ask({ ...own, offset: 1 })).toBe(403);
  });

  it('are read by nobody else', async () => {
    for (const client of [
      database.asReader(),
      database.as(ada),
      database.as(ada, { moderator: true }),
      database.as(ben, NAMELESS),
    ]) {
      await denied(getDoc(placeOf(client, ben)));
      await denied(getDocs(open(client)));
      await denied(getCountFromServer(open(client)));
      await denied(getDocs(ownOf(client, ben)));
    }
  });

  it.each([
    ['as it is', {}, {}],
    ['also when it is handled', { handled: true }, {}],
    ['also when they are blocked', {}, { standing: 'blocked' }],
    ['also when its comment cannot be told', { commentId: 7, slug: null }, {}],
    ['also when it is of a quotation', { commentId: null, quotationId: 'band-aid' }, {}],
  ])('are deleted by who wrote them, %s', async (_, changed, person) => {
    await database.write(`reports/${SLUG}_${comment.id}_${ben.uid}`, {
      ...reportOf(ben),
      ...changed,
    });
    await database.write(`people/${ben.uid}`, person);
    const place = (client: Firestore) => placeOf(client, ben);
    for (const client of [
      database.asReader(),
      database.as(ada),
      database.as(cleo), // A moderator.
      database.as(ben, NAMELESS),
    ]) {
      await denied(deleteDoc(place(client)));
    }
    await allowed(deleteDoc(place(database.as(ben))));
    await denied(getDoc(place(database.as(ben))), 'it is gone');
  });

  it('belong to whom they name, not to whom their id names', async () => {
    const id = `reports/${SLUG}_${comment.id}_${ben.uid}`;
    await database.write(id, { ...reportOf(ben), reporter: ada.uid });
    await denied(deleteDoc(doc(database.as(ben), id)));
    await denied(getDoc(doc(database.as(ben), id)));
    await allowed(deleteDoc(doc(database.as(ada), id)));
  });

  it('are settled by moderators, and opened again', async () => {
    await allowed(updateDoc(placeOf(database.as(cleo), ben), { handled: true }));
    await allowed(updateDoc(placeOf(database.as(cleo), ben), { handled: false }));
  });

  it('are not changed in any other way', async () => {
    const place = placeOf(database.as(cleo), ben);
    await denied(updateDoc(place, { handled: 'yes' }), 'a word');
    await denied(updateDoc(place, { handled: true, reason: 'spam' }), 'the reason');
    await denied(updateDoc(place, { reporter: cleo.uid }), 'the reporter');
    await denied(updateDoc(place, { verdict: 'fine' }), 'a further field');
    await denied(updateDoc(place, { handled: true, note: deleteField() }), 'a field taken away');
    for (const client of [database.asReader(), database.as(ada), database.as(ben)]) {
      await denied(updateDoc(placeOf(client, ben), { handled: true }));
    }
  });
});
