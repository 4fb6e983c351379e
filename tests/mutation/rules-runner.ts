// Runs the rules' tests on changed rules, again and again, in an emulator and a process of its own.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import { startFirestoreEmulator, type FirestoreEmulator } from '../stack/firestore-emulator';
import { KeptWorker } from './kept-worker';

const TESTS = 'tests/rules';
const PROJECT = 'demo-mutant';

/** A file, or some of its tests. */
export interface TestsOfFile {
  /** Its name in tests/rules. */
  file: string;
  /** Null = all of them. */
  ids: string[] | null;
}

export type Outcome =
  | { kind: 'passed' | 'hung' | 'does not compile' }
  | { kind: 'failed'; file: string; id: string; name: string; error: string };

export class RulesRunner {
  readonly #folder: string;
  readonly #file: string;
  readonly #emulator: FirestoreEmulator;
  readonly #worker: KeptWorker;
  readonly #vitest: Vitest;

  private constructor(
    folder: string,
    file: string,
    emulator: FirestoreEmulator,
    worker: KeptWorker,
    vitest: Vitest,
  ) {
    this.#folder = folder;
    this.#file = file;
    this.#emulator = emulator;
    this.#worker = worker;
    this.#vitest = vitest;
  }

  /** `reach` = the folder where the tests keep what they reach; null = they need not. */
  static async start(reach: string | null = null): Promise<RulesRunner> {
    const folder = await mkdtemp(join(tmpdir(), 'today-in-review-'));
    const file = join(folder, 'firestore.rules');
    const emulator = await startFirestoreEmulator({
      projectId: PROJECT,
      rules: 'firestore.rules',
      port: 'any',
    });
    const worker = new KeptWorker({
      FIRESTORE_EMULATOR_HOST: emulator.host,
      MUTANT_FILE: file,
      MUTANT_PROJECT: PROJECT,
      ...(reach === null ? {} : { MUTANT_REACH: reach }),
    });
    const vitest = await createVitest('test', {
      config: false,
      // As the project is called in vite.config.ts: the tests' ids are made of it.
      name: 'rules',
      include: [`${TESTS}/**/*.test.ts`],
      pool: { name: worker.name, createPoolWorker: (options) => worker.create(options) },
      isolate: false,
      fileParallelism: false,
      bail: 1,
      // A mutant that hangs is killed by this; other work on the machine is not. Asking after each
      // request what it reached takes many times as long.
      testTimeout: reach === null ? 20_000 : 300_000,
      hookTimeout: 40_000,
      watch: false,
      cache: false,
      reporters: [{}],
      sequence: { sequencer: AsGiven },
    });
    const runner = new RulesRunner(folder, file, emulator, worker, vitest);
    return runner;
  }

  /** Runs tests until one fails, or until that takes longer than the limit, in milliseconds. */
  async run(rules: string, tests: TestsOfFile[], limit: number): Promise<Outcome> {
    await writeFile(this.#file, rules);
    if (!(await this.#load(rules))) return { kind: 'does not compile' };
    const project = this.#vitest.getRootProject();
    const specifications = tests.map(({ file, ids }) =>
      project.createSpecification(resolve(TESTS, file), ids === null ? {} : { testIds: ids }),
    );
    this.#vitest.state.filesMap.clear();
    const running = this.#vitest.runTestSpecifications(specifications);
    const over = new AbortController();
    const result = await Promise.race([
      running,
      pause(limit, null, { signal: over.signal }).catch(() => null),
    ]);
    over.abort();
    if (result === null) return { kind: 'hung' };
    return outcomeOf(result.testModules, result.unhandledErrors);
  }

  async stop(): Promise<void> {
    await this.#vitest.close();
    await this.abandon();
  }

  /** Ends it after it hung, when Vitest does not end in order. */
  async abandon(): Promise<void> {
    this.#worker.end();
    await this.#emulator.stop();
    await rm(this.#folder, { recursive: true });
  }

  async #load(rules: string): Promise<boolean> {
    const address = `http://${this.#emulator.host}/emulator/v1/projects/${PROJECT}:securityRules`;
    const files = [{ name: 'firestore.rules', content: rules }];
    const answer = await fetch(address, {
      method: 'PUT',
      body: JSON.stringify({ rules: { files } }),
    });
    await answer.text();
    return answer.ok;
  }
}

/** Vitest would run the longest first. */
class AsGiven {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

function outcomeOf(modules: TestModule[], errors: unknown[]): Outcome {
  for (const module of modules) {
    const file = basename(module.moduleId);
    for (const test of module.children.allTests('failed')) {
      const error = test.result().errors?.[0]?.message ?? '';
      return { kind: 'failed', file, id: test.id, name: test.fullName, error };
    }
    const [error] = module.errors();
    if (error) return { kind: 'failed', file, id: module.id, name: file, error: error.message };
  }
  const ran = modules.some((module) => !module.children.allTests('passed').next().done);
  // E.g. because their ids are others by now.
  if (errors.length === 0 && !ran) throw new Error('No test ran: run them all once more.');
  if (errors.length === 0) return { kind: 'passed' };
  return { kind: 'failed', file: '', id: '', name: 'all of them', error: String(errors[0]) };
}
