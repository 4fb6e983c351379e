// Tells which expressions of the rules each test comes to, for the mutation tester.
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

/** What was reached, by what the emulator counted before and after. */
export class Reach {
  #counted: Expression[] = [];
  #reached = new Set<number>();

  async beforeForgetting(database: Covering): Promise<void> {
    if (MUTANT?.reach) await this.note(database);
    this.#counted = [];
  }

  async note(database: Covering): Promise<Expression[]> {
    const counted = await database.coverage();
    counted.forEach(({ times }, index) => {
      if (times > (this.#counted[index]?.times ?? 0)) this.#reached.add(index);
    });
    this.#counted = counted;
    return counted;
  }

  /** What was reached since this was last asked. */
  take(): number[] {
    const reached = [...this.#reached];
    this.#reached.clear();
    return reached;
  }
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
  async function note(): Promise<void> {
    kept.places = (await database.reach.note(database)).map(({ place }) => place);
    const reached = database.reach.take();
    kept.tests.push(...waiting.map((test) => ({ ...test, reached })));
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
