// Runs the command given to it with both emulators, and ends as the command ends.
import { runProgram } from './run-program';
import { givenEnvironment, nodeEnvironment, startStack } from './stack';

const [program, ...args] = process.argv.slice(2);
if (program === undefined) throw new Error('Give the command to run, e.g. vitest run.');

if (givenEnvironment()) {
  process.exit(await runProgram(program, args));
}
try {
  const stack = await startStack();
  process.exitCode = await runProgram(program, args, nodeEnvironment(stack));
  await stack.stop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
