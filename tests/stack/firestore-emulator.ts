// Runs the official Firestore emulator as a child that cannot outlive this process.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { findEmulatorJar } from './emulator-jar';
import { freePort } from './free-port';
import { findJava } from './java';

/** The class is named because the Google Cloud CLI's jar has no main class in its manifest. */
const MAIN_CLASS = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';
const USUAL_PORT = 8080;
const READY_LIMIT = 60_000;

/**
 * The shell ends java when its standard input closes, which the system does however we end: even
 * after SIGKILL no java is left over. It ends itself when java does.
 */
const GUARD = `
exec 3<&0
"$@" </dev/null 3<&- &
java=$!
{ cat <&3 >/dev/null; kill -KILL $java 2>/dev/null; } &
wait $java`;

export interface FirestoreEmulator {
  /** `host:port` */
  host: string;
  /** Loads the rules file again. @throws Error that names the fault when the rules have one */
  loadRules(): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  projectId: string;
  /** Path of the rules file. */
  rules: string;
  /** `any` where several start at once: both would find the usual one free, and share it. */
  port?: 'usual' | 'any';
}

/**
 * Starts the emulator and waits until it answers.
 * @throws EmulatorUnavailable when Java or the jar is missing
 * @throws Error when the rules have a fault
 */
export async function startFirestoreEmulator(options: Options): Promise<FirestoreEmulator> {
  const java = findJava();
  const jar = findEmulatorJar();
  const { port: wanted = 'usual' } = options;
  const port = await freePort(wanted === 'any' ? 0 : USUAL_PORT);
  if (wanted === 'usual' && port !== USUAL_PORT) {
    console.log(
      `Port ${String(USUAL_PORT)} is taken: the Firestore emulator uses ${String(port)}.`,
    );
  }
  const host = `127.0.0.1:${String(port)}`;
  // It keeps every value that the rules looked at until they are loaded again.
  const args = ['-Xmx1g', '-Duser.language=en', '-cp', jar, MAIN_CLASS];
  args.push('--host', '127.0.0.1', '--port', String(port));
  args.push('--rules', options.rules, '--project_id', options.projectId);
  const child = spawn('sh', ['-c', GUARD, 'sh', java, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches this process alone, which then ends java in order.
    detached: true,
  });
  await untilReady(child, host);
  try {
    // The emulator starts without a word on rules that it cannot read, so they are given twice.
    await loadRules(host, options);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { host, loadRules: () => loadRules(host, options), stop: () => stop(child) };
}

async function untilReady(child: ChildProcess, host: string): Promise<void> {
  let printed = '';
  const keep = (text: Buffer) => {
    printed = (printed + text.toString()).slice(-4000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const deadline = Date.now() + READY_LIMIT;
  while (child.exitCode === null && Date.now() < deadline) {
    try {
      if ((await fetch(`http://${host}/`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await pause(50);
  }
  await stop(child);
  throw new Error(`The Firestore emulator did not start. It printed:\n${printed}`);
}

async function loadRules(host: string, { projectId, rules }: Options): Promise<void> {
  const content = await readFile(rules, 'utf8');
  const answer = await fetch(`http://${host}/emulator/v1/projects/${projectId}:securityRules`, {
    method: 'PUT',
    body: JSON.stringify({ rules: { files: [{ name: rules, content }] } }),
  });
  if (!answer.ok) throw new Error(`${rules} has a fault: ${await answer.text()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
}
