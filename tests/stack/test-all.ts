// `npm test`: everything that is checked, one step after the other, and one summary.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program';
import { nodeEnvironment, startStack, type Stack } from './stack';
import { readCounts, reportTo, type Counts, type TestRunner } from './test-counts';
import { untilToldToEnd } from './until-told-to-end';

interface Step {
  /** Name of its script in package.json. */
  script: string;
  /** Who runs its tests; null = it has none, and counts as one. */
  runner: TestRunner | null;
  /** Emulators of its own: they remember what was asked of them, and are slow once that is much. */
  needsEmulators: boolean;
}

const STEPS: Step[] = [
  { script: 'format:check', runner: null, needsEmulators: false },
  { script: 'lint', runner: null, needsEmulators: false },
  { script: 'types', runner: null, needsEmulators: false },
  { script: 'dead-code', runner: null, needsEmulators: false },
  { script: 'test:unit', runner: 'vitest', needsEmulators: false },
  { script: 'test:component', runner: 'vitest', needsEmulators: false },
  { script: 'test:contract', runner: 'vitest', needsEmulators: true },
  { script: 'test:rules', runner: 'vitest', needsEmulators: true },
  { script: 'rules-coverage', runner: null, needsEmulators: false },
  { script: 'test:mutation', runner: 'mutation', needsEmulators: false },
  { script: 'test:e2e', runner: 'playwright', needsEmulators: true },
];

interface Outcome extends Counts {
  script: string;
  seconds: number;
}

async function runStep({ script, runner }: Step, env: Record<string, string>): Promise<Counts> {
  if (runner === null) {
    const code = await runProgram('npm', ['run', '--silent', script]);
    const failed = code === 0 ? 0 : 1;
    return { passed: 1 - failed, failed, remark: '' };
  }
  const folder = await mkdtemp(join(tmpdir(), 'today-in-review-'));
  const file = join(folder, 'report.json');
  const report = reportTo(runner, file);
  const args = ['run', '--silent', script, '--', ...report.args];
  const code = await runProgram('npm', args, { ...env, ...report.env });
  const counts = await readCounts(runner, file, code);
  await rm(folder, { recursive: true });
  return counts;
}

async function runAll(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  /** Why the emulators cannot run; empty = they can. */
  let obstacle = '';
  for (const step of STEPS) {
    console.log(`\n=== ${step.script}\n`);
    const began = Date.now();
    let stack: Stack | null = null;
    if (step.needsEmulators && obstacle === '') {
      stack = await startStack().catch((error: unknown) => {
        obstacle = error instanceof Error ? error.message : String(error);
        return null;
      });
    }
    const counts =
      step.needsEmulators && obstacle !== ''
        ? { passed: 0, failed: 1, remark: obstacle }
        : await runStep(step, stack ? nodeEnvironment(stack) : {});
    if (counts.remark !== '') console.error(`${step.script}: ${counts.remark}`);
    await stack?.stop();
    outcomes.push({ ...counts, script: step.script, seconds: (Date.now() - began) / 1000 });
  }
  return outcomes;
}

function summary(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ script, passed, failed, seconds, remark }) =>
    [
      failed === 0 ? 'ok    ' : 'FAILED',
      script.padEnd(15),
      `${seconds.toFixed(1)} s`.padStart(9),
      `${String(passed)} passed`.padStart(12),
      failed === 0 ? '' : `${String(failed)} failed`.padStart(11),
      remark.split('\n')[0] ?? '',
    ]
      .join(' ')
      .trimEnd(),
  );
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0);
  return ['\n=== Summary\n', ...rows, `\nAll of it took ${seconds.toFixed(0)} s.`].join('\n');
}

// Stopped by hand: the step that runs is told too, and the guard ends java with us.
void untilToldToEnd().then(() => process.exit(130));

const outcomes = await runAll();
console.log(summary(outcomes));
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exit(failed === 0 ? 0 : 1);
