// The allowance of each person for each act, and that each act takes one from it.
import { doc, serverTimestamp, setDoc } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { ACTS, ALLOWANCES } from '#domain/allowance';
import { SLUG } from '../support/comment-builder';
import { ada } from '../support/personas';
import { ADAS_LIMITS, adasActs, ago, SOON, taking } from './adas-acts';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const { doing, commit, adaHas } = adasActs(database);

describe.each(ACTS)('%s', (kind) => {
  const { most, every } = ALLOWANCES[kind];
  const pay = (changed: Record<string, unknown> = {}) => {
    const done = doing(kind);
    return commit(done, taking(done, changed));
  };

  it('has the allowance that the page knows', () => {
    const written = `'${kind}': { 'most': ${String(most)}, 'every': ${String(every)} }`;
    expect(database.rules).toContain(written);
  });

  it('takes one from what may be done at once', async () => {
    await allowed(pay());
  });

  it('is not done without taking one', async () => {
    await denied(commit(doing(kind), null));
  });

  it('is not paid for by what was taken before', async () => {
    const done = doing(kind);
    await allowed(setDoc(doc(database.as(ada), ADAS_LIMITS), taking(done)));
    await denied(commit(done, null));
  });

  it.each(ACTS.filter((other) => other !== kind))('is not paid for as %s', async (other) => {
    const done = doing(kind);
    await denied(commit(done, taking({ ...done, act: other })));
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
    const done = doing(kind);
    await denied(commit(done, { ...taking(done), [other]: step }), 'both');
    await allowed(pay());
  });

  it.each([
    ['a word', { left: 'ten', at: ago(1000), for: 'x' }],
    ['no time', { left: 5, at: 'yesterday', for: 'x' }],
    ['no map', 'ten'],
  ])('is stopped by what the owner spoilt: %s', async (_, spoilt) => {
    await database.write(ADAS_LIMITS, { [kind]: spoilt });
    await denied(pay({ left: 0 }));
  });
});
