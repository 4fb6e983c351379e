// Makes sure that the tests are green on the rules as they are: else every mutant would look killed.
import { KEPT_REACH, markKnown, testFiles, unknownFiles } from './reach-of-tests';
import { RulesRunner, type TestsOfFile } from './rules-runner';
import { shareOut } from './workers';

const LIMIT = 20 * 60_000;

/** Has the tests of which it is not known say what they reach. @throws Error when one fails */
export async function findReach(rules: string): Promise<void> {
  const files = await unknownFiles(rules);
  if (files.length === 0) return;
  console.log(`Finding out what each test reaches, in ${String(files.length)} files …`);
  await shareOut(
    files,
    () => RulesRunner.start(KEPT_REACH),
    async (runner, file) => {
      await mustPass(runner, rules, [{ file, ids: null }]);
      await markKnown(file, rules);
      return 'fine';
    },
  );
}

/** Runs all the rules' tests so many times. @throws Error when one fails */
export async function baseline(rules: string, times: number): Promise<void> {
  console.log(`Running all tests ${String(times)} times on the rules as they are …`);
  const files = (await testFiles()).map((file) => ({ file, ids: null }));
  await shareOut(
    Array.from({ length: times }, () => files),
    () => RulesRunner.start(),
    async (runner, all) => {
      await mustPass(runner, rules, all);
      return 'fine';
    },
  );
}

async function mustPass(runner: RulesRunner, rules: string, tests: TestsOfFile[]): Promise<void> {
  const outcome = await runner.run(rules, tests, LIMIT);
  if (outcome.kind === 'passed') return;
  const told =
    outcome.kind === 'failed'
      ? `“${outcome.name}” fails: ${outcome.error}`
      : `they: ${outcome.kind}`;
  throw new Error(`The tests must pass on the rules as they are, but ${told}.`);
}
