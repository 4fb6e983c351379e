// A process for Vitest that outlives a run: starting one and loading Firebase takes a second, and
// there is a run for each mutant.
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { PoolOptions, PoolWorker, WorkerRequest } from 'vitest/node';

type Listener = (given: unknown) => void;

export class KeptWorker implements PoolWorker {
  readonly name = 'kept';
  readonly cacheFs = true;
  readonly #env: Record<string, string>;
  #options: PoolOptions | null = null;
  #child: ChildProcess | null = null;
  #isNew = true;
  #listeners: [string, Listener][] = [];

  /** `env` is added to what Vitest gives its processes. */
  constructor(env: Record<string, string>) {
    this.#env = env;
  }

  /** What Vitest asks for in each run. */
  create(options: PoolOptions): this {
    this.#options = options;
    return this;
  }

  start(): Promise<void> {
    if (this.#child === null && this.#options !== null) {
      const { distPath, env, execArgv } = this.#options;
      this.#isNew = true;
      this.#child = fork(join(distPath, 'workers/forks.js'), [], {
        env: { ...env, ...this.#env },
        execArgv,
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        serialization: 'advanced',
      });
    }
    return Promise.resolve();
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
    this.#child?.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    this.#listeners = this.#listeners.filter(([, known]) => known !== listener);
    this.#child?.off(event, listener);
  }

  /** A kept process is neither set up nor taken down anew: it is answered for. */
  send(message: WorkerRequest): void {
    if (message.type === 'stop') this.#answer('stopped');
    else if (message.type === 'start' && !this.#isNew) this.#answer('started');
    else this.#child?.send(message);
    if (message.type === 'start') this.#isNew = false;
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  /** The run is over; the process waits for the next. */
  stop(): Promise<void> {
    for (const [event, listener] of this.#listeners.splice(0)) this.#child?.off(event, listener);
    return Promise.resolve();
  }

  /** Ends the process. The next run starts another. */
  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #answer(type: 'started' | 'stopped'): void {
    setImmediate(() => {
      for (const [event, listener] of [...this.#listeners]) {
        if (event === 'message') listener({ type, __vitest_worker_response__: true });
      }
    });
  }
}
