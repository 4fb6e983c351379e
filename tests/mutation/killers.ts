// Guesses which tests kill a mutant: those that killed it before, or others near it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Mutant } from './mutants';
import type { ReachingTest } from './reach-of-tests';
import type { TestsOfFile } from './rules-runner';
import { pathOf } from './reach-of-tests';

const FOLDER = '.cache/mutation';
const KEPT = `${FOLDER}/killers.json`;

/** Each is tried in a run of few tests, before the run of all that reach the mutant. */
const GUESSES = 6;

export class Killers {
  /** Mutant by mutant, the id of the test that killed it. */
  readonly #of: Record<string, string>;
  /** Kills of each test, the newest last. */
  readonly #recent: { test: string; where: string }[] = [];

  private constructor(of: Record<string, string>) {
    this.#of = of;
  }

  static async read(): Promise<Killers> {
    const text = await readFile(KEPT, 'utf8').catch(() => '{}');
    return new Killers(JSON.parse(text) as Record<string, string>); // Written below.
  }

  note(mutant: Mutant, test: string): void {
    this.#of[mutant.id] = test;
    this.#recent.push({ test, where: mutant.where });
  }

  async write(): Promise<void> {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(KEPT, JSON.stringify(this.#of));
  }

  /** Few tests that may well kill it. */
  guesses(mutant: Mutant, tests: ReachingTest[]): TestsOfFile[] {
    const known = new Map(tests.flatMap((test) => (test.id === null ? [] : [[test.id, test]])));
    const newest = [...this.#recent].reverse();
    const ids = [
      this.#of[mutant.id] ?? '',
      ...newest.filter(({ where }) => where === mutant.where).map(({ test }) => test),
      ...newest.map(({ test }) => test),
    ];
    const guessed = [...new Set(ids)].flatMap((id) => known.get(id) ?? []).slice(0, GUESSES);
    return byFile(guessed);
  }

  /** All of them, the files first that killed most for their length. */
  all(tests: ReachingTest[]): TestsOfFile[] {
    const kills = new Map<string, number>();
    for (const { test } of this.#recent) {
      const file = tests.find(({ id }) => id === test)?.file;
      if (file !== undefined) kills.set(file, (kills.get(file) ?? 0) + 1);
    }
    const worth = (file: string) => {
      const length = tests
        .filter((test) => test.file === file)
        .reduce((sum, { milliseconds }) => sum + milliseconds, 0);
      return ((kills.get(file) ?? 0) + 1) / (length + 1);
    };
    const worths = new Map(
      [...new Set(tests.map(({ file }) => file))].map((file) => [file, worth(file)]),
    );
    const sorted = [...tests].sort(
      (one, other) => (worths.get(other.file) ?? 0) - (worths.get(one.file) ?? 0),
    );
    return byFile(sorted);
  }
}

/** In the order of the first test of each file. */
function byFile(tests: ReachingTest[]): TestsOfFile[] {
  const files = new Map<string, string[] | null>();
  for (const { file, id } of tests) {
    const ids = files.get(file) ?? [];
    files.set(file, id === null ? null : [...ids, id]);
  }
  return [...files].map(([file, ids]) => ({ file: pathOf(file), ids }));
}
