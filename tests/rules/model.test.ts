// Random people write random documents of the right and wrong shapes: the emulator and the plain
// model of the rules must say the same. `SEED=…` repeats a run.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { mayCommit, mayGet } from '#domain/rules-model';
import type { Fields } from '#domain/rules-request';
import type { Case } from '../support/random-payments';
import { arbitraryCase, fresh, KINDS } from '../support/random-requests';
import { SLUG } from '../support/comment-builder';
import { commitByRest, getByRest } from './rest';
import { rulesDatabase } from './rules-database';

const database = rulesDatabase(import.meta.url, 'forgotten');
const RUNS = 350;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const PUBLISHED = '2026-11-23';

/** What the model and the emulator say, in words that a difference is easily read from. */
async function judge(made: Case) {
  const { by, now, before, writes, reads } = fresh(made);
  const { projectId } = database;
  const known = new Map<string, Fields>(
    before.flatMap(({ path, fields }) => (fields ? [[path, fields]] : [])),
  );
  const publishedOn = (slug: string) => (slug === SLUG ? PUBLISHED : null);
  await database.wipe();
  const stored = await commitByRest({ projectId, writes: before, now: null, by: 'owner' });
  if (stored !== 200) throw new Error(`The owner could not store the documents: ${stored}`);
  const gets = await Promise.all(reads.map((path) => getByRest(projectId, path, by)));
  const status = await commitByRest({ projectId, writes, now, by });
  const asked = { by, now, before: known, publishedOn };
  return {
    model: [
      ...reads.map((path) => `${path} ${mayGet(asked, path) ? 'is read' : 'is refused'}`),
      mayCommit(asked, writes) ? 'allowed' : 'refused',
    ],
    emulator: [
      ...reads.map((path, index) => `${path} ${gets[index] === 403 ? 'is refused' : 'is read'}`),
      { 200: 'allowed', 403: 'refused' }[status] ?? `status ${status}`,
    ],
  };
}

describe(`the emulator agrees with the model, seed ${seed}`, () => {
  let cases = 0;
  const counts = new Map<string, { allowed: number; refused: number }>();

  it.each(KINDS)(
    'on %s',
    async (kind) => {
      const count = { allowed: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(arbitraryCase(kind), async (made) => {
          cases += 1;
          if (cases % 50 === 0) await database.forgetCoverage();
          const { model, emulator } = await judge(made);
          count[emulator.at(-1) === 'allowed' ? 'allowed' : 'refused'] += 1;
          expect(emulator).toEqual(model);
        }),
        { numRuns: RUNS, seed },
      );
      counts.set(kind, count);
      // Neither a rule that refuses all, nor random requests that are all nonsense, can pass.
      expect(count.allowed).toBeGreaterThan(RUNS / 10);
      expect(count.refused).toBeGreaterThan(RUNS / 10);
    },
    300_000,
  );

  afterAll(() => {
    console.log(`Rules and model, seed ${seed}:`, Object.fromEntries(counts));
  });
});
