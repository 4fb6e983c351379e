// Counts the tests of a run by its report; whatever was not run counts as failed.
import { readFile } from 'node:fs/promises';

export type TestRunner = 'vitest' | 'playwright' | 'mutation';

export interface Counts {
  passed: number;
  failed: number;
  /** What else is wrong; empty = nothing. */
  remark: string;
}

/** What makes a runner write its report to a file, besides what it prints. */
export function reportTo(
  runner: TestRunner,
  file: string,
): { args: string[]; env: Record<string, string> } {
  switch (runner) {
    case 'vitest':
      return {
        args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
        env: {},
      };
    case 'playwright':
      return { args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } };
    case 'mutation':
      return { args: ['--report', file], env: {} };
  }
}

/** `code` is the exit code of the run. */
export async function readCounts(runner: TestRunner, file: string, code: number): Promise<Counts> {
  const report = await readFile(file, 'utf8').then(
    (text): unknown => JSON.parse(text),
    () => null,
  );
  if (report === null) return { passed: 0, failed: 1, remark: 'it did not run' };
  const { passed, failed, skipped, remark = '' } = TALLIES[runner](report);
  if (passed + failed + skipped === 0) return { passed, failed: 1, remark: 'no test ran' };
  if (skipped > 0) {
    return { passed, failed: failed + skipped, remark: `${String(skipped)} were not run` };
  }
  // E.g. a file that could not be loaded: it has no tests to count.
  if (code !== 0 && failed === 0) {
    return { passed, failed: 1, remark: `it ended with code ${String(code)}` };
  }
  return { passed, failed, remark };
}

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** What else is to be told; absent = nothing. */
  remark?: string;
}

const TALLIES: Record<TestRunner, (report: unknown) => Tally> = {
  vitest: ofVitest,
  playwright: ofPlaywright,
  // As tests/mutation/run.ts writes it: each mutant is a test.
  mutation: (report) => ({ ...(report as Omit<Tally, 'skipped'>), skipped: 0 }),
};

function ofVitest(report: unknown): Tally {
  // As Vitest's JSON reporter writes it.
  const counts = report as Record<`num${'Passed' | 'Failed' | 'Pending' | 'Todo'}Tests`, number>;
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

function ofPlaywright(report: unknown): Tally {
  // As Playwright's JSON reporter writes it.
  const { stats } = report as {
    stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
  };
  const { expected, unexpected, flaky, skipped } = stats;
  const remark = flaky > 0 ? `${String(flaky)} passed at the second try only` : '';
  return { passed: expected + flaky, failed: unexpected, skipped, remark };
}
