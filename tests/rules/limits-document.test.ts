// The document of a person's limits: what one taking pays for, and who may write it in which shape.
import {
  collection,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  limit,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';
import { describe, it } from 'vitest';
import { ACTS, ALLOWANCES } from '#domain/allowance';
import { handedIn, SLUG } from '../support/comment-builder';
import { ada, ben, cleo, NAMELESS } from '../support/personas';
import { ADAS_LIMITS, adasActs, ago, SOON, taking } from './adas-acts';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const { doing, commit, adaHas } = adasActs(database);

/** Comments of Ada's, each with an id of its own. */
function comments(count: number) {
  return Array.from({ length: count }, () => handedIn(ada));
}

describe('one taking', () => {
  it('pays for one comment', async () => {
    const client = database.as(ada);
    const [one, two] = comments(2);
    if (!one || !two) throw new Error('Two were asked for.');
    const step = { left: 9, at: serverTimestamp(), for: `${SLUG}/${one.id}` };
    const both = writeBatch(client)
      .set(doc(client, one.at), one.fields)
      .set(doc(client, two.at), two.fields)
      .set(doc(client, ADAS_LIMITS), { comment: step });
    await denied(both.commit(), 'two comments');
    const twice = writeBatch(client)
      .set(doc(client, one.at), one.fields)
      .set(doc(client, ADAS_LIMITS), { comment: step })
      .set(doc(client, two.at), two.fields)
      .set(doc(client, ADAS_LIMITS), {
        comment: { ...step, left: 8, for: `${SLUG}/${two.id}` },
      });
    await denied(twice.commit(), 'two takings in one commit');
    const alone = writeBatch(client)
      .set(doc(client, one.at), one.fields)
      .set(doc(client, ADAS_LIMITS), { comment: step });
    await allowed(alone.commit(), 'one');
  });

  it('is none that the owner wrote ahead', async () => {
    const [ahead] = comments(1);
    if (!ahead) throw new Error('One was asked for.');
    const paid = { left: 5, at: ago(-3_600_000), for: `${SLUG}/${ahead.id}` };
    await database.write(ADAS_LIMITS, { comment: paid });
    await denied(setDoc(doc(database.as(ada), ahead.at), ahead.fields));
  });

  it('ends after the most there is', async () => {
    const client = database.as(ada);
    const { most } = ALLOWANCES.comment;
    for (const [done, { id, at, fields }] of comments(most + 1).entries()) {
      const left = Math.max(0, most - 1 - done);
      const step = { left, at: serverTimestamp(), for: `${SLUG}/${id}` };
      const batch = writeBatch(client)
        .set(doc(client, at), fields)
        .set(doc(client, ADAS_LIMITS), { comment: step }, { merge: true });
      if (done < most) await allowed(batch.commit(), String(done));
      else await denied(batch.commit(), 'one too many');
    }
  });

  it('is not paid by somebody else', async () => {
    const done = doing('comment');
    const bens = `limits/${ben.uid}`;
    await denied(commit(done, taking(done), bens));
    await denied(setDoc(doc(database.as(ada), bens), taking(done)), 'a lock-out');
    await allowed(commit(done, taking(done)), 'by herself');
  });
});

describe('the limits', () => {
  const path = ADAS_LIMITS;
  const step = (changed: object = {}) => ({
    comment: { left: 9, at: serverTimestamp(), for: 'x', ...changed },
  });

  it('are read by their person alone', async () => {
    await allowed(getDoc(doc(database.as(ada), path)), 'none yet');
    await database.write(path, step());
    await allowed(getDoc(doc(database.as(ada), path)));
    await database.write(`people/${cleo.uid}`, { moderator: true });
    for (const client of [database.asReader(), database.as(ben), database.as(cleo)]) {
      await denied(getDoc(doc(client, path)));
    }
    await denied(getDocs(query(collection(database.as(ada), 'limits'), limit(1))), 'a list');
  });

  it('are written by nobody else', async () => {
    await allowed(setDoc(doc(database.as(ada), path), step()));
    for (const client of [database.asReader(), database.as(ben)]) {
      await denied(setDoc(doc(client, path), step({ left: 8 })));
      await denied(deleteDoc(doc(client, path)));
    }
    await denied(setDoc(doc(database.as(ada, NAMELESS), path), step({ left: 8 })), 'nameless');
  });

  it('hold nothing but acts that are known, each a whole one', async () => {
    const mine = doc(database.as(ada), path);
    const { comment } = step();
    const wrong: [string, object][] = [
      ['nothing', {}],
      ['an act that is not known', { shout: comment }],
      ['two acts', { comment, edit: comment }],
      ['an act and a word', { comment, note: 'x' }],
      ['a word for an act', { comment: 'x' }],
      ['an act without its time', { comment: { left: 9, for: 'x' } }],
      ['an act without its number', { comment: { at: comment.at, for: 'x' } }],
      ['an act without its document', { comment: { left: 9, at: comment.at } }],
      ['another field in the place of one', { comment: { left: 9, at: comment.at, of: 'x' } }],
      ['a past time', step({ at: ago(60_000) })],
      ['a time to come', step({ at: ago(-60_000) })],
      ['a document that is a number', step({ for: 7 })],
      ['a document that is a list', step({ for: ['x'] })],
      ['a long tale for a document', step({ for: 'x'.repeat(301) })],
    ];
    for (const [told, fields] of wrong) await denied(setDoc(mine, fields), told);
    await allowed(setDoc(mine, step({ for: 'x'.repeat(300) })));
  });

  it('lose no act, and have none replaced by two', async () => {
    await database.write(path, { edit: { left: 0, at: ago(1000), for: 'x' } });
    const mine = doc(database.as(ada), path);
    await denied(setDoc(mine, step()), 'the other act left out');
    await denied(setDoc(mine, {}), 'emptied');
    await denied(updateDoc(mine, { ...step(), note: 'x' }), 'a word beside it');
    await denied(updateDoc(mine, { note: 'x' }), 'a word');
    await allowed(updateDoc(mine, step()));
  });

  it.each(ACTS)('are deleted only when all has come back: %s', async (kind) => {
    const { most, every } = ALLOWANCES[kind];
    const mine = doc(database.as(ada), path);
    await adaHas(kind, 0, every * most - SOON);
    await denied(deleteDoc(mine), 'one short');
    await adaHas(kind, most - 1, every - SOON);
    await denied(deleteDoc(mine), 'nearly');
    await adaHas(kind, most - 1, every + 10);
    await denied(deleteDoc(doc(database.as(ben), path)), 'by another');
    await allowed(deleteDoc(mine), 'all is back');
  });

  it('are not made anew in the commit that deletes them', async () => {
    await adaHas('comment', 0, 1000);
    const client = database.as(ada);
    const batch = writeBatch(client).delete(doc(client, path)).set(doc(client, path), step());
    await denied(batch.commit());
  });

  it('are the same for a moderator', async () => {
    await database.write(`people/${ada.uid}`, { moderator: true, standing: 'trusted' });
    await denied(commit(doing('comment'), null));
    const { id, at, fields } = handedIn(ada);
    const client = database.as(ada);
    const batch = writeBatch(client)
      .set(doc(client, at), fields)
      .set(doc(client, path), step({ for: `${SLUG}/${id}` }));
    await allowed(batch.commit());
  });
});
