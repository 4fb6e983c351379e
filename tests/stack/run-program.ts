// Runs another program to its end, passing on the signals that come meanwhile.
import { spawn } from 'node:child_process';

/** Exit code of the program; its output goes where ours goes. `env` is added to ours. */
export function runProgram(
  program: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, passOn);
  return new Promise<number>((resolve) => {
    child.once('error', (error) => {
      console.error(`${program} does not run: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  }).finally(() => {
    for (const signal of signals) process.off(signal, passOn);
  });
}
