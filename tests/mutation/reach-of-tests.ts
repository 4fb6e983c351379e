// Knows which tests come to a place of the rules: the only ones that can kill a mutant made there.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptCoverage } from '../rules/coverage';
import type { FileReach } from '../rules/reach';

const TESTS = 'tests/rules';

/** Where the rules' tests keep what they reach. */
export const KEPT_REACH = '.cache/rules-reach';

/** A test, or all tests of a file where no more is known. */
export interface ReachingTest {
  file: string;
  /** Null = the whole file. */
  id: string | null;
  milliseconds: number;
  /** Offsets at which what it reaches begins and ends; null = it may reach anything. */
  places: Set<string> | null;
  /** Those of them that it probably does not reach. */
  doubtful: Set<string>;
  /** Place by place, a digest of what it came to there; what it did not reach is not in it. */
  digests: Map<string, string>;
  /** Tests with the same one were watched together. */
  watch: string;
}

/** What these find depends on the lot: a mutant is to be killed by a test that means it. */
const BY_LOT = ['model.test.ts'];

/** The files of the rules' tests. */
export async function testFiles(): Promise<string[]> {
  const files = await readdir(TESTS);
  return files.filter((file) => file.endsWith('.test.ts') && !BY_LOT.includes(file));
}

/** The test files of which it is not known what their tests reach in these rules. */
export async function unknownFiles(rules: string): Promise<string[]> {
  const files = await testFiles();
  const known = await Promise.all(
    files.map(async (file) => (await read(`${file}.key`)) === (await keyOf(file, rules))),
  );
  return files.filter((_, index) => known[index] !== true);
}

/** Notes that a file's tests have kept what they reach in these rules. */
export async function markKnown(file: string, rules: string): Promise<void> {
  await writeFile(join(KEPT_REACH, `${file}.key`), await keyOf(file, rules));
}

/** What each test reaches. */
export async function reachOfTests(): Promise<ReachingTest[]> {
  const files = await testFiles();
  const tests = files.map(async (file): Promise<ReachingTest[]> => {
    // Written by tests/rules/reach.ts.
    const kept = JSON.parse((await read(`${file}.json`)) ?? '') as FileReach;
    const named = (indices: number[]) => new Set(indices.map((index) => kept.places[index] ?? ''));
    return kept.tests.map(({ id, milliseconds, reached, doubtful, digests, watch }) => ({
      file,
      id,
      milliseconds,
      // A test that only used a database of its own is not known.
      places: reached.length === 0 ? null : named(reached),
      doubtful: named(doubtful),
      digests: new Map(
        reached.map((index, position) => [kept.places[index] ?? '', digests[position] ?? '']),
      ),
      watch: `${file} ${String(watch)}`,
    }));
  });
  return (await Promise.all(tests)).flat();
}

/**
 * What each file reaches, as the rules' tests kept it for the coverage gate.
 * @throws Error when they did not run on these rules
 */
export async function reachOfFiles(rules: string): Promise<ReachingTest[]> {
  const files = await testFiles();
  return Promise.all(
    files.map(async (file) => {
      const expressions = await keptCoverage(file, rules);
      const reached = expressions.filter(({ times }) => times > 0).map(({ place }) => place);
      return {
        file,
        id: null,
        milliseconds: reached.length === 0 ? 30_000 : 3000,
        places: reached.length === 0 ? null : new Set(reached),
        doubtful: new Set(),
        digests: new Map(),
        watch: file,
      };
    }),
  );
}

interface Reaching {
  /** A few for each different thing that the place comes to. */
  typical: ReachingTest[];
  /** The others that probably reach it. */
  likely: ReachingTest[];
  /** The others that may. */
  doubtful: ReachingTest[];
}

/** So many of those that are watched together stand for all that come to the same there. */
const TYPICAL = 2;

/** Those that can tell a mutant made at an offset from the rules; null = made anywhere. */
export function reaching(tests: ReachingTest[], offset: number | null): Reaching {
  if (offset === null) return { typical: tests, likely: [], doubtful: [] };
  const places = new Set(tests.flatMap((test) => [...(test.places ?? [])]));
  const innermost = innermostAt(places, offset);
  if (innermost === null) return { typical: tests, likely: [], doubtful: [] };
  // A file may reach more than it kept: in databases of its own, or before the emulator forgot.
  const able = tests.filter(({ id, places: own }) => !own || own.has(innermost) || id === null);
  const isLikely = (test: ReachingTest) =>
    test.places?.has(innermost) === true && !test.doubtful.has(innermost);
  const likely = able.filter(isLikely);
  const typical = typicalOf(likely, [...places].filter(isWithin(innermost)));
  return {
    typical: likely.filter((test) => typical.has(test)),
    likely: likely.filter((test) => !typical.has(test)),
    doubtful: able.filter((test) => !isLikely(test)),
  };
}

/** The quickest of those that come to the same at all of the places. */
function typicalOf(tests: ReachingTest[], places: string[]): Set<ReachingTest> {
  const alike = new Map<string, Map<string, ReachingTest[]>>();
  for (const test of [...tests].sort((one, other) => one.milliseconds - other.milliseconds)) {
    const sign = places.map((place) => test.digests.get(place) ?? '-').join();
    const watches = alike.get(sign) ?? new Map<string, ReachingTest[]>();
    watches.set(test.watch, [...(watches.get(test.watch) ?? []), test]);
    alike.set(sign, watches);
  }
  return new Set(
    [...alike.values()].flatMap((watches) => [...watches.values()].slice(0, TYPICAL)).flat(),
  );
}

function isWithin(outer: string): (place: string) => boolean {
  const [first = 0, last = 0] = outer.split('-').map(Number);
  return (place) => {
    const [start = 0, end = 0] = place.split('-').map(Number);
    return first <= start && end <= last;
  };
}

/** The smallest place around an offset: it is reached whenever what begins there is. */
function innermostAt(places: Set<string>, offset: number): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const place of places) {
    const [start = 0, end = 0] = place.split('-').map(Number);
    if (start <= offset && offset <= end && end - start < least) {
      least = end - start;
      best = place;
    }
  }
  return best;
}

async function keyOf(file: string, rules: string): Promise<string> {
  const text = await readFile(join(TESTS, file), 'utf8');
  return createHash('sha256').update(rules).update(text).digest('hex');
}

function read(name: string): Promise<string | null> {
  return readFile(join(KEPT_REACH, name), 'utf8').catch(() => null);
}
