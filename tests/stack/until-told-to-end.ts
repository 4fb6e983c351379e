// Waits for the moment when this program should end: Ctrl-C, a signal, or npm gone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LOOK_EVERY = 1000;

/** Resolves once the program is told to end, or when the npm that started it was killed. */
export function untilToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
    if (process.env['npm_lifecycle_event'] === undefined) return;
    // A killed npm cannot pass anything on, and between it and us stands a shell that lives on:
    // all there is to see is that one of the two was given another parent.
    const before = ancestors();
    setInterval(() => {
      if (ancestors() !== before) resolve();
    }, LOOK_EVERY).unref();
  });
}

/** Parent and grandparent of this process. */
function ancestors(): string {
  return `${String(process.ppid)} ${parentOf(process.ppid)}`;
}

/** Id of a process's parent; empty = cannot be told here, which then never changes. */
function parentOf(pid: number): string {
  try {
    return /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? '';
  } catch {
    // No /proc, as on macOS.
    const asked = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
    return asked.error ? '' : asked.stdout.trim();
  }
}
