// Tells which expressions of the rules each test comes to, for the mutation tester.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach } from 'vitest';
import type { Expression } from './coverage';
import { MUTANT } from './mutant';

/** What one test reaches. */
interface TestReach {
  /** Vitest's own, the same in every run. */
  id: string;
  milliseconds: number;
  /** Positions in the list of places. */
  reached: number[];
  /** Those that it probably only came to before the documents were read that they depend on. */
  doubtful: number[];
  /** A digest of what each of those reached came to. */
  digests: string[];
  /** The same for tests that were watched together. */
  watch: number;
}

export interface FileReach {
  /** Where each expression begins and ends. */
  places: string[];
  tests: TestReach[];
}

interface Covering {
  coverage(): Promise<Expression[]>;
  forgetCoverage(): Promise<void>;
}

/**
 * For so many tests the emulator is asked at once, and each is said to reach what they reach
 * together: its report takes as long as a small test, and to make it forget as long as three.
 */
const TOGETHER = { kept: 4, forgotten: 1 };

type Counts = Pick<Expression, 'times' | 'unknown' | 'skipped'>;

const NONE: Counts = { times: 0, unknown: 0, skipped: 0 };

/** What was reached, by what the emulator counted before and after. */
export class Reach {
  #counted: Expression[] = [];
  #reached = new Map<number, { isDoubtful: boolean; digests: Set<string> }>();

  async beforeForgetting(database: Covering): Promise<void> {
    if (MUTANT?.reach) await this.note(database);
    this.#counted = [];
  }

  async note(database: Covering): Promise<Expression[]> {
    const counted = await database.coverage();
    counted.forEach((now, index) => {
      const before: Counts = this.#counted[index] ?? NONE;
      if (now.times === before.times) return;
      const known = this.#reached.get(index) ?? { isDoubtful: true, digests: new Set() };
      for (const value of now.values) known.digests.add(digest(value));
      const isDoubtful = known.isDoubtful && isDoubt(before, now);
      this.#reached.set(index, { ...known, isDoubtful });
    });
    this.#counted = counted;
    return counted;
  }

  /** What was reached since this was last asked. */
  take(): Pick<TestReach, 'reached' | 'doubtful' | 'digests'> {
    const places = [...this.#reached];
    this.#reached.clear();
    return {
      reached: places.map(([place]) => place),
      doubtful: places.filter(([, { isDoubtful }]) => isDoubtful).map(([place]) => place),
      digests: places.map(([, { digests }]) => [...digests].sort().join('')),
    };
  }
}

/** Ids count as one, and so do times. */
function digest(value: object): string {
  const text = JSON.stringify(value)
    .replace(/[0-9A-HJKMNP-TV-Z]{26}/g, 'id')
    .replace(/"\d{4}-\d\d-\d\dT[^"]*"/g, 'time');
  return createHash('sha256').update(text).digest('base64').slice(0, 8);
}

/** It never came to a value, and each time that it was not known yet it was not needed later. */
function isDoubt(before: Counts, now: Counts): boolean {
  const times = now.times - before.times;
  const unknown = now.unknown - before.unknown;
  return times === unknown && now.skipped - before.skipped >= unknown;
}

/** Keeps what the tests of a file reach, where the mutation tester asks for it. */
export function keepReach(
  database: Covering & { reach: Reach },
  testFile: string,
  coverage: 'kept' | 'forgotten',
): void {
  const folder = MUTANT?.reach;
  if (!folder) return;
  const kept: FileReach = { places: [], tests: [] };
  let waiting: { id: string; milliseconds: number }[] = [];
  let began = 0;
  let watch = 0;
  async function note(): Promise<void> {
    kept.places = (await database.reach.note(database)).map(({ place }) => place);
    const reach = database.reach.take();
    watch += 1;
    kept.tests.push(...waiting.map((test) => ({ ...test, ...reach, watch })));
    waiting = [];
    await database.forgetCoverage();
    database.reach.take();
  }
  beforeEach(() => {
    began = Date.now();
  });
  afterEach(async ({ task }) => {
    waiting.push({ id: task.id, milliseconds: Date.now() - began });
    if (waiting.length === TOGETHER[coverage]) await note();
  });
  afterAll(async () => {
    await note();
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${testFile}.json`), JSON.stringify(kept));
  });
}
