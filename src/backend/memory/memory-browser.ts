// One browser's line to the database in memory: what it sees of it, what it is sending, what fails.
import type { Unsubscribe, Watcher } from '#backend/backend';
import { Problem, type ProblemCode } from '#domain/problem';
import type { Fields, MemoryServer } from './memory-server';

/** What a test can make fail or wait. */
export type MemoryCall =
  | 'watchWindow'
  | 'watchPosted'
  | 'watchWithheld'
  | 'watchAnswers'
  | 'watchQueue'
  | 'watchComment'
  | 'countThreads'
  | 'newestThreads'
  | 'inspect'
  | 'watchSettings'
  | 'watchPerson'
  | 'watchRespects'
  | 'watchReports'
  | 'post'
  | 'edit'
  | 'decide'
  | 'remove'
  | 'find'
  | 'own'
  | 'count'
  | 'countRespects'
  | 'respect'
  | 'report'
  | 'settle'
  | 'setStanding'
  | 'nextOwn'
  | 'findOwn'
  | 'removeOwn'
  | 'signIn'
  | 'signInAgain'
  | 'signOut'
  | 'deleteAccount';

/** A document as this browser sees it. */
export interface SeenDocument {
  fields: Fields;
  /** True while the server has no such document. */
  sending: boolean;
  /** True while a change to it is on its way; absent = none is. */
  changing?: boolean;
}

interface Write {
  path: string;
  /** Null = deletes. */
  fields: Fields | null;
}

interface Watch {
  call: MemoryCall;
  deliver(): void;
  fail(problem: Problem): void;
}

export class MemoryBrowser {
  readonly #server: MemoryServer;
  /** What the server held when the line was lost; null = the line is there. */
  #lastSeen: ReadonlyMap<string, Fields> | null = null;
  readonly #writes = new Set<Write>();
  readonly #watches = new Set<Watch>();
  readonly #failures = new Map<MemoryCall, ProblemCode>();
  readonly #pauses = new Map<MemoryCall, Promise<void>>();
  #line = gate();
  #deliveryPlanned = false;

  constructor(server: MemoryServer) {
    this.#server = server;
    this.#line.open();
    server.subscribe(() => {
      this.#planDelivery();
    });
  }

  get isOnline(): boolean {
    return this.#lastSeen === null;
  }

  /** What this browser sees: the server's documents, and what it is sending itself. */
  see(): Map<string, SeenDocument> {
    const seen = new Map<string, SeenDocument>();
    for (const [path, fields] of this.#lastSeen ?? this.#server.documents) {
      seen.set(path, { fields, sending: false });
    }
    for (const { path, fields } of this.#writes) {
      if (fields === null) seen.delete(path);
      else seen.set(path, { fields, sending: !seen.has(path), changing: seen.has(path) });
    }
    return seen;
  }

  /** Delivers what `read` makes of the documents, at first and whenever it has become something else. */
  watch<T>(call: MemoryCall, read: () => T, watcher: Watcher<T>): Unsubscribe {
    const paused = this.#pauses.get(call);
    const failure = this.#takeFailure(call);
    let delivered: string | null = null;
    let ready = false;
    const watch: Watch = {
      call,
      deliver: () => {
        if (!ready) return;
        const value = read();
        const fingerprint = JSON.stringify(value);
        if (fingerprint === delivered) return;
        delivered = fingerprint;
        watcher.next(value);
      },
      fail: (problem) => {
        if (this.#watches.delete(watch)) watcher.error(problem);
      },
    };
    this.#watches.add(watch);
    void Promise.resolve(paused).then(() => {
      if (!this.#watches.has(watch)) return;
      ready = true;
      if (failure) watch.fail(failure);
      else watch.deliver();
    });
    return () => {
      this.#watches.delete(watch);
    };
  }

  /**
   * Shows the write at once, and hands it to the server when the line is there.
   * `commit` asks the rules and changes the server.
   */
  async write(call: MemoryCall, write: Write, commit: () => void): Promise<void> {
    this.#writes.add(write);
    this.#planDelivery();
    try {
      await this.arrive(call);
      commit();
    } finally {
      this.#writes.delete(write);
      this.#planDelivery();
    }
  }

  /** Resolves when the server may answer a call. @throws Problem when it was told to fail */
  async arrive(call: MemoryCall): Promise<void> {
    const failure = this.#takeFailure(call);
    await this.#pauses.get(call);
    await this.#line.opened;
    if (failure) throw failure;
  }

  goOffline(): void {
    if (!this.isOnline) return;
    this.#lastSeen = this.#server.documents;
    this.#line = gate();
    this.#planDelivery();
  }

  goOnline(): void {
    this.#lastSeen = null;
    this.#line.open();
    this.#planDelivery();
  }

  failNext(call: MemoryCall, code: ProblemCode): void {
    this.#failures.set(call, code);
  }

  /** Ends the running watches of a kind with a problem. */
  endWatches(call: MemoryCall, code: ProblemCode): void {
    for (const watch of [...this.#watches]) {
      if (watch.call === call) watch.fail(new Problem(code));
    }
  }

  /** Lets calls of a kind wait until the returned function is called. */
  pause(call: MemoryCall): () => void {
    const { opened, open } = gate();
    this.#pauses.set(call, opened);
    return () => {
      this.#pauses.delete(call);
      open();
    };
  }

  #takeFailure(call: MemoryCall): Problem | null {
    const code = this.#failures.get(call);
    this.#failures.delete(call);
    return code === undefined ? null : new Problem(code);
  }

  /** Later, and once for all changes of a moment, as a real server would. */
  #planDelivery(): void {
    if (this.#deliveryPlanned) return;
    this.#deliveryPlanned = true;
    queueMicrotask(() => {
      this.#deliveryPlanned = false;
      for (const watch of [...this.#watches]) if (this.#watches.has(watch)) watch.deliver();
    });
  }
}

/** Something to wait for. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
