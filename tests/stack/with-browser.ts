// Runs the command given to it with the path of a browser in CHROME_PATH, and ends as it ends.
import { findBrowser } from './browser';
import { runProgram } from './run-program';

const [program, ...args] = process.argv.slice(2);
if (program === undefined) throw new Error('Give the command to run, e.g. vitest run.');

try {
  process.exitCode = await runProgram(program, args, { CHROME_PATH: findBrowser() });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
