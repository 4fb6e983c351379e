// Random payments: what a person has left of an act, and what they take from it.
import fc from 'fast-check';
import { ALLOWANCES, type Act } from '#domain/allowance';
import type { Fields, Token, Write } from '#domain/rules-request';
import { ago, HOUR, mostly, NOW, person, settings, sometimes } from './random-fields';

export interface Case {
  by: Token | null;
  /** Stands for the server's time. */
  now: Date;
  /** The documents that are there; null = none is, at a path that a request names. */
  before: Write[];
  /** What is committed. */
  writes: Write[];
  /** Paths that are read before. */
  reads: string[];
}

/** What the caller has left of an act, if anything was done; now and then spoilt. */
export function limitsBefore(act: Act): fc.Arbitrary<Fields | undefined> {
  const { every } = ALLOWANCES[act];
  const since = fc.integer({ min: 0, max: 12 }).map((times) => ago(times * every + every / 2));
  const one = fc.record({
    left: fc.integer({ min: 0, max: 10 }),
    at: since,
    for: fc.constant('x'),
  });
  const spoilt = fc.constantFrom<unknown>('ten', { left: 'ten', at: ago(HOUR), for: 'x' });
  return sometimes(
    fc
      .oneof({ arbitrary: one, weight: 9 }, { arbitrary: spoilt, weight: 1 })
      .map((last) => ({ [act]: last })),
  );
}

/** The limits as the caller hands them in with an act. */
export function payment(
  act: Act,
  what: string,
  before: Fields | undefined,
): fc.Arbitrary<Fields | undefined> {
  const good = { left: 0, at: NOW, for: what };
  const taken = mostly<unknown>(
    good,
    { ...good, left: 5 },
    { ...good, left: ALLOWANCES[act].most },
    { ...good, left: -1 },
    { ...good, for: 'other' },
    { ...good, at: ago(1000) },
    { left: 0, for: what },
  );
  return fc.oneof(
    { arbitrary: taken.map((one) => ({ ...before, [act]: one })), weight: 9 },
    { arbitrary: fc.constant(undefined), weight: 1 },
  );
}

interface Paid {
  act: Act;
  path: string;
  what: string;
  by: Token | null;
  fields: Fields;
  stored: Write[];
  reads?: string[];
}

/** A write with its payment, in whatever circumstances. */
export function paid({
  act,
  path,
  what,
  by,
  fields,
  stored,
  reads = [],
}: Paid): fc.Arbitrary<Case> {
  const limitsPath = `limits/${by?.uid ?? 'nobody'}`;
  return fc
    .record({ set: settings, said: person, limits: limitsBefore(act) })
    .chain(({ set, said, limits }) =>
      payment(act, what, limits).map((pay) => ({
        by,
        now: NOW,
        before: [
          ...stored,
          { path: 'settings/comments', fields: set },
          { path: `people/${by?.uid ?? 'nobody'}`, fields: said },
          { path: limitsPath, fields: limits ?? null },
        ].filter((write) => write.fields !== null),
        writes: [{ path, fields }, ...(pay ? [{ path: limitsPath, fields: pay }] : [])],
        reads: [limitsPath, 'settings/comments', ...reads],
      })),
    );
}
