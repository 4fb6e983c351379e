// Serves a built site with the Firebase CLI's own Hosting emulator, by firebase.json.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { withPolicyOf } from '#backend/firebase/policy-in-hosting';
import { freePort } from './free-port';
import type { Hosting } from './hosting';

const USUAL_PORT = 5000;
/** How long the CLI may take to start, in ms. */
const PATIENCE = 60_000;

/**
 * Serves the files in `directory`; the CLI wants them in a project, so they are copied into one.
 *
 * @param configured the `VITE_` variables that they were built with, which the policy follows
 */
export async function startHostingEmulator(
  directory: string,
  configured: Record<string, string>,
): Promise<Hosting> {
  const project = await mkdtemp(join(tmpdir(), 'today-in-review-hosting-'));
  await cp(directory, join(project, 'dist'), { recursive: true });
  const port = await freePort(USUAL_PORT);
  const file = await readFile('firebase.json', 'utf8');
  const synced = await withPolicyOf(file, directory, configured);
  const { hosting } = JSON.parse(synced) as { hosting: object };
  const emulators = { hosting: { host: '127.0.0.1', port }, ui: { enabled: false } };
  await writeFile(join(project, 'firebase.json'), JSON.stringify({ hosting, emulators }));

  const cli = createRequire(import.meta.url).resolve('firebase-tools/lib/bin/firebase.js');
  const args = [cli, 'emulators:start', '--only', 'hosting', '--project', 'demo-today-in-review'];
  const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => (printed += piece.toString()));
  }
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${String(port)}`;
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
    await rm(project, { recursive: true, force: true });
  };
  const limit = Date.now() + PATIENCE;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > limit) {
      await stop();
      throw new Error(`The Hosting emulator did not start:\n${printed}`);
    }
    await setTimeout(100);
  }
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
