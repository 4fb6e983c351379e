// The allowance of each person for each act, and that each act takes one from it.
import { doc, serverTimestamp, setDoc, Timestamp, writeBatch } from 'firebase/firestore';
import { beforeEach, describe, it } from 'vitest';
import { ALLOWANCES, type Act } from '#domain/allowance';
import { handedIn, SLUG, stored } from '../support/comment-builder';
import { ada, ben } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const ACTS = Object.keys(ALLOWANCES) as Act[];
const SOON = 2000;
const anothers = stored(ben, 10);
const own = stored(ada, 10);

beforeEach(async () => {
  await database.store(anothers, own);
});

/** What Ada does, and what her limits call it. */
function doing(act: Act) {
  const now = serverTimestamp();
  switch (act) {
    case 'comment': {
      const { id, at, fields } = handedIn(ada);
      return { at, fields, what: `${SLUG}/${id}` };
    }
    case 'edit':
      return { at: own.at, fields: { body: 'Better.', editedAt: now }, what: `${SLUG}/${own.id}` };
    case 'respect': {
      const id = `${anothers.id}_${ada.uid}`;
      const fields = { commentId: anothers.id, uid: ada.uid, createdAt: now };
      return { at: `posts/${SLUG}/respects/${id}`, fields, what: `${SLUG}/${id}` };
    }
    case 'report': {
      const id = `${SLUG}_${anothers.id}_${ada.uid}`;
      const what = { slug: SLUG, commentId: anothers.id, reason: 'spam', note: null };
      const fields = { ...what, reporter: ada.uid, createdAt: now, handled: false };
      return { at: `reports/${id}`, fields, what: id };
    }
  }
}

/** Ada acts, and her limits become what is given; null = they are left alone. */
function act(kind: Act, limits: Record<string, unknown> | null, by = 'ada-uid'): Promise<void> {
  const { at, fields } = doing(kind);
  const client = database.as(ada);
  const batch = writeBatch(client).set(doc(client, at), fields, { merge: kind === 'edit' });
  if (limits !== null) batch.set(doc(client, `limits/${by}`), limits, { merge: true });
  return batch.commit();
}

/** One taken as the page does it, with some of it replaced. */
function taking(kind: Act, changed: Record<string, unknown> = {}) {
  const left = ALLOWANCES[kind].most - 1;
  return { [kind]: { left, at: serverTimestamp(), for: doing(kind).what, ...changed } };
}

function ago(milliseconds: number): Timestamp {
  return Timestamp.fromMillis(Date.now() - milliseconds);
}

/** Ada has so many left since a while. */
async function adaHas(kind: Act, left: unknown, since: number): Promise<void> {
  await database.write('limits/ada-uid', { [kind]: { left, at: ago(since), for: 'x' } });
}

describe.each(ACTS)('%s', (kind) => {
  const { most, every } = ALLOWANCES[kind];
  // A comment has a new id each time it is made.
  const pay = (changed: Record<string, unknown> = {}) => {
    const { at, fields, what } = doing(kind);
    const client = database.as(ada);
    const step = { left: most - 1, at: serverTimestamp(), for: what, ...changed };
    return writeBatch(client)
      .set(doc(client, at), fields, { merge: kind === 'edit' })
      .set(doc(client, 'limits/ada-uid'), { [kind]: step }, { merge: true })
      .commit();
  };

  it('takes one from what may be done at once', async () => {
    await allowed(pay());
  });

  it('is not done without taking one', async () => {
    await denied(act(kind, null));
  });

  it('is not paid for by what was taken before', async () => {
    const { at, fields, what } = doing(kind);
    const client = database.as(ada);
    const step = { left: most - 1, at: serverTimestamp(), for: what };
    await allowed(setDoc(doc(client, 'limits/ada-uid'), { [kind]: step }));
    await denied(
      writeBatch(client)
        .set(doc(client, at), fields, { merge: kind === 'edit' })
        .commit(),
    );
  });

  it.each(ACTS.filter((other) => other !== kind))('is not paid for as %s', async (other) => {
    const { at, fields, what } = doing(kind);
    const client = database.as(ada);
    const step = { left: ALLOWANCES[other].most - 1, at: serverTimestamp(), for: what };
    await denied(
      writeBatch(client)
        .set(doc(client, at), fields, { merge: kind === 'edit' })
        .set(doc(client, 'limits/ada-uid'), { [other]: step })
        .commit(),
    );
  });

  it.each([
    ['another document', 'other'],
    ['a beginning of it', SLUG],
    ['no document', ''],
    ['a number', 7],
  ])('is not paid for with %s named', async (_, named) => {
    await denied(pay({ for: named }));
  });

  it.each([
    ['none', most],
    ['less than none', most + 1],
    ['a part of one', most - 0.5],
    ['a whole number that is none', String(most - 1)],
    ['nothing that is a number', null],
    ['more than there were', -1],
    ['infinitely many', Number.NEGATIVE_INFINITY],
  ])('does not take %s', async (_, left) => {
    await denied(pay({ left }));
  });

  it('may take more than one, to its own loss', async () => {
    await allowed(pay({ left: 0 }));
    await denied(pay({ left: 0 }), 'from nothing');
  });

  it('is told by the server’s clock', async () => {
    for (const at of [ago(60_000), ago(-60_000), null, 'now']) await denied(pay({ at }));
  });

  it('takes nothing else along', async () => {
    await denied(pay({ more: 1 }));
  });

  it('is not done when nothing is left', async () => {
    await adaHas(kind, 0, 1000);
    await denied(pay({ left: 0 }));
    await denied(pay({ left: -1 }));
    await denied(pay({ left: most - 1 }));
    await adaHas(kind, 1, 1000);
    await denied(pay({ left: 1 }));
    await allowed(pay({ left: 0 }));
  });

  it('is done once again after a while, and no sooner', async () => {
    await adaHas(kind, 0, every - SOON);
    await denied(pay({ left: 0 }));
    await adaHas(kind, 0, every + 10);
    await denied(pay({ left: 1 }));
    await allowed(pay({ left: 0 }));
  });

  it('has all back after a long while, and never more', async () => {
    await adaHas(kind, 0, every * most - SOON);
    await denied(pay({ left: most - 1 }));
    await adaHas(kind, 0, every * most + 10);
    await allowed(pay({ left: most - 1 }));
  });

  it('never has more than the most', async () => {
    await adaHas(kind, most, every * most * 10);
    await denied(pay({ left: most }));
    await allowed(pay({ left: most - 1 }));
  });

  it('leaves what is left for other acts alone', async () => {
    const other = ACTS.find((one) => one !== kind) ?? 'edit';
    await adaHas(other, 0, 1000);
    const step = { left: 5, at: serverTimestamp(), for: 'x' };
    await denied(act(kind, { ...taking(kind), [other]: step }), 'both');
    await allowed(pay());
  });

  it.each([
    ['a word', { left: 'ten', at: ago(1000), for: 'x' }],
    ['no time', { left: 5, at: 'yesterday', for: 'x' }],
    ['no map', 'ten'],
  ])('is stopped by what the owner spoilt: %s', async (_, spoilt) => {
    await database.write('limits/ada-uid', { [kind]: spoilt });
    await denied(pay({ left: 0 }));
  });
});
