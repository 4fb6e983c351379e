// Shares work among some runners, each with an emulator of its own.
import type { RulesRunner } from './rules-runner';

/** A test at a time waits for the emulator, and the emulator for the test: two fill two cores. */
const WORKERS = 2;

/**
 * Does something with each of the things, in their order, as runners become free.
 *
 * @param start makes a runner; one that hung is replaced when `work` gives back `hung`
 */
export async function shareOut<T>(
  things: readonly T[],
  start: () => Promise<RulesRunner>,
  work: (runner: RulesRunner, thing: T) => Promise<'fine' | 'hung'>,
): Promise<void> {
  const left = [...things];
  await Promise.all(
    Array.from({ length: Math.min(WORKERS, things.length) }, async () => {
      let runner = await start();
      for (let thing = left.shift(); thing !== undefined; thing = left.shift()) {
        if ((await work(runner, thing)) === 'hung') {
          await runner.abandon();
          runner = await start();
        }
      }
      await runner.stop();
    }),
  );
}
