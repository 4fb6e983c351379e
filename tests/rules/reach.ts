// Tells which expressions of the rules each test comes to, for the mutation tester.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach } from 'vitest';
import type { Expression } from './coverage';
import { MUTANT } from './mutant';

/** What one test reaches. */
export interface TestReach {
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

/** The emulator's report grows with each test, and making it forget takes as long as five small ones. */
const FORGET_EVERY = 5;

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

/** Keeps what each test of a file reaches, where the mutation tester asks for it. */
export function keepReach(database: Covering & { reach: Reach }, testFile: string): void {
  const folder = MUTANT?.reach;
  if (!folder) return;
  const kept: FileReach = { places: [], tests: [] };
  let began = 0;
  beforeEach(() => {
    began = Date.now();
  });
  afterEach(async ({ task }) => {
    const milliseconds = Date.now() - began;
    const expressions = await database.reach.note(database);
    kept.places = expressions.map(({ place }) => place);
    kept.tests.push({ id: task.id, milliseconds, reached: database.reach.take() });
    if (kept.tests.length % FORGET_EVERY === 0) {
      await database.forgetCoverage();
      database.reach.take();
    }
  });
  afterAll(async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${testFile}.json`), JSON.stringify(kept));
  });
}
