// Guesses which tests kill a mutant: those that killed it before, or others near it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Mutant } from './mutants';
import type { ReachingTest } from './reach-of-tests';
import type { TestsOfFile } from './rules-runner';

const FOLDER = '.cache/mutation';
const KEPT = `${FOLDER}/killers.json`;

/** Each is tried in a run of few tests, before the run of all that reach the mutant. */
const GUESSES = 6;
/** How much more a kill in the same function counts. */
const NEAR = 20;

/** The files that are about one function of the rules, where others reach it as well. */
const AIMED: Record<string, string[]> = {
  'says()': ['handwriting.test.ts'],
  'saysDay()': ['days.test.ts'],
  'isPast()': ['days.test.ts', 'comments-governance.test.ts'],
  'isCaller()': ['people.test.ts'],
  'isModerator()': ['people.test.ts'],
  'isBefore()': ['comments-governance.test.ts'],
  'isWithin()': ['comments-governance.test.ts', 'settings.test.ts', 'handwriting.test.ts'],
  'allowances()': ['limits.test.ts'],
  'isId()': ['comments-create.test.ts'],
  'isText()': ['comments-create.test.ts', 'comments-about.test.ts'],
  'isHarmless()': ['comments-about.test.ts', 'comments-create.test.ts'],
  'isPost()': ['comments-create.test.ts', 'respects.test.ts'],
  'dayOf()': ['comments-governance.test.ts'],
  'slugIn()': ['comments-create.test.ts', 'comments-about.test.ts'],
  'characters()': ['comments-body-length.test.ts'],
  'isName()': ['comments-author.test.ts'],
  'isLegible()': ['towers.test.ts', 'comments-create.test.ts'],
  'isEdit()': ['comments-edit.test.ts'],
  'keepsStanding()': ['comments-edit.test.ts'],
  'isDecision()': ['comments-decide.test.ts'],
  'isPath()': ['comments-thread.test.ts'],
  'isPhoto()': ['comments-author.test.ts'],
  'isAbout()': ['comments-about.test.ts'],
  'isOfPost()': ['comments-about.test.ts'],
  'isOfComment()': ['comments-about.test.ts'],
  'isPassage()': ['comments-about.test.ts'],
  'isContext()': ['comments-about.test.ts'],
  'startsThread()': ['comments-about.test.ts', 'comments-thread.test.ts'],
  'namesParent()': ['comments-about.test.ts', 'comments-cost.test.ts'],
  'answers()': ['comments-about.test.ts', 'comments-thread.test.ts'],
  'joinsThread()': ['same-commit.test.ts'],
  'hasFewLinks()': ['links.test.ts'],
  'isGiven()': ['same-commit.test.ts', 'respects.test.ts'],
  'isReport()': ['reports.test.ts', 'reports-on-quotations.test.ts'],
  'isOnComment()': ['reports.test.ts', 'reports-on-quotations.test.ts'],
  'isOnQuotation()': ['reports-on-quotations.test.ts'],
  'isNamedFor()': ['reports-on-quotations.test.ts', 'reports.test.ts'],
  'isSeen()': ['reports-on-quotations.test.ts', 'reports.test.ts'],
  'isForOthers()': ['people.test.ts'],
};

/** What a refusal costs is told by no other file. */
const ALWAYS = ['comments-cost.test.ts'];

/** A test of a file. */
interface Killer {
  file: string;
  id: string;
}

export class Killers {
  /** Mutant by mutant, the test that killed it. */
  readonly #of: Record<string, Killer>;
  /** What killed others, the newest first. */
  readonly #recent: (Killer & { where: string })[] = [];

  private constructor(of: Record<string, Killer>) {
    this.#of = of;
  }

  static async read(): Promise<Killers> {
    const text = await readFile(KEPT, 'utf8').catch(() => '{}');
    return new Killers(JSON.parse(text) as Record<string, Killer>); // Written below.
  }

  note(mutant: Mutant, { file, id }: Killer): void {
    this.#of[mutant.id] = { file, id };
    this.#recent.unshift({ file, id, where: mutant.where });
  }

  async write(): Promise<void> {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(KEPT, JSON.stringify(this.#of));
  }

  /** A few of the tests that reach a mutant, which may well kill it. */
  guesses(mutant: Mutant, able: ReachingTest[]): TestsOfFile[] {
    const before = this.#of[mutant.id];
    const near = this.#recent.filter(({ where }) => where === mutant.where);
    const known = [...(before ? [before] : []), ...near, ...this.#recent];
    const canKill = new Set(able.map(({ file, id }) => id ?? file));
    const guessed = new Map<string, Killer>();
    for (const killer of known) {
      if (guessed.size === GUESSES) break;
      if (canKill.has(killer.id) || canKill.has(killer.file)) guessed.set(killer.id, killer);
    }
    return byFile([...guessed.values()]);
  }

  /** Those in files that are about the mutant's place. */
  aimed({ where }: Mutant, able: ReachingTest[]): TestsOfFile[] {
    const files = [...(AIMED[where.split(' ').at(-1) ?? ''] ?? []), ...ALWAYS];
    return byFile(files.flatMap((file) => able.filter((test) => test.file === file)));
  }

  /** All of them, the files first that killed most for their length, above all in that place. */
  all({ where }: Mutant, able: ReachingTest[]): TestsOfFile[] {
    const worth = new Map<string, number>();
    for (const file of new Set(able.map((test) => test.file))) {
      const killers = this.#recent.filter((killer) => killer.file === file);
      const near = killers.filter((killer) => killer.where === where);
      const kills = killers.length + NEAR * near.length;
      const tests = able.filter((test) => test.file === file);
      const length = tests.reduce((sum, { milliseconds }) => sum + milliseconds, 1);
      worth.set(file, (kills + 1) / length);
    }
    const worthOf = ({ file }: ReachingTest) => worth.get(file) ?? 0;
    return byFile([...able].sort((one, other) => worthOf(other) - worthOf(one)));
  }
}

/** In the order of the first test of each file. */
function byFile(tests: readonly { file: string; id: string | null }[]): TestsOfFile[] {
  const files = new Map<string, string[] | null>();
  for (const { file, id } of tests) {
    const ids = files.get(file) ?? [];
    files.set(file, id === null ? null : [...ids, id]);
  }
  return [...files].map(([file, ids]) => ({ file, ids }));
}
