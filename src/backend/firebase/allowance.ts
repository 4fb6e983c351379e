// Writes that take one from the signed-in person's allowance in the same commit, as the rules ask.
import type { Auth } from 'firebase/auth';
import {
  doc,
  onSnapshot,
  serverTimestamp,
  writeBatch,
  type DocumentSnapshot,
  type Firestore,
  type WriteBatch,
} from 'firebase/firestore';
import { leftNow, nextAt, type Act, type Left } from '#domain/allowance';
import { Problem } from '#domain/problem';
import { firebaseProblem } from './problems';
import { toInstant } from './timestamps';

/** What a person has left, watched from their first act on: one read, and one for each act. */
interface Watched {
  uid: string;
  /** Resolves when the server has told. */
  told: Promise<void>;
  /** What is known now, acts that are on their way among it. */
  latest: () => DocumentSnapshot | undefined;
}

export class Allowance {
  readonly #database: Firestore;
  readonly #auth: Auth;
  #watched: Watched | null = null;
  #stop: () => void = () => undefined;

  constructor(database: Firestore, auth: Auth) {
    this.#database = database;
    this.#auth = auth;
  }

  /**
   * Writes, and takes one from what the person may do.
   *
   * @param what the document as the limits call it: `slug/comment`, `slug/comment_person` or a
   *   report's id
   * @throws Problem `too-fast` when nothing is left, `denied` when nobody is signed in; or
   *   whatever Firebase throws
   */
  async pay(act: Act, what: string, write: (batch: WriteBatch) => void): Promise<void> {
    const uid = this.#auth.currentUser?.uid;
    if (uid === undefined) throw new Problem('denied');
    const watched = this.#watch(uid);
    await watched.told;

    const commit = async (left: number) => {
      const batch = writeBatch(this.#database);
      write(batch);
      const taken = { left, at: serverTimestamp(), for: what };
      batch.set(doc(this.#database, 'limits', uid), { [act]: taken }, { merge: true });
      await batch.commit();
    };
    const last = lastOf(watched.latest(), act);
    const left = leftNow(act, last, Date.now());
    if (left === 0) throw new Problem('too-fast', { until: nextAt(act, last, Date.now()) });
    try {
      await commit(left - 1);
    } catch (thrown) {
      // This browser's clock may be ahead, or another tab have been quicker: without what has
      // come back since, it is right for certain.
      const certain = lastOf(watched.latest(), act)?.left ?? 0;
      if (firebaseProblem(thrown).code !== 'denied' || certain === 0 || certain === left) {
        throw thrown;
      }
      await commit(certain - 1);
    }
  }

  #watch(uid: string): Watched {
    if (this.#watched?.uid === uid) return this.#watched;
    this.#stop();
    let latest: DocumentSnapshot | undefined;
    const told = new Promise<void>((resolve, reject) => {
      const unsubscribe = onSnapshot(
        doc(this.#database, 'limits', uid),
        { includeMetadataChanges: true },
        (snapshot) => {
          latest = snapshot;
          if (!snapshot.metadata.fromCache) resolve();
        },
        (thrown) => {
          this.#watched = null;
          reject(thrown);
        },
      );
      // Somebody else is signed in: what waits for this person would wait for good.
      this.#stop = () => {
        unsubscribe();
        reject(new Problem('failed'));
      };
    });
    // Whoever waits is told; that nobody waits any more is no fault.
    told.catch(() => undefined);
    this.#watched = { uid, told, latest: () => latest };
    return this.#watched;
  }
}

/** What was left after the last act of a kind; null = none was done, or it cannot be read. */
function lastOf(limits: DocumentSnapshot | undefined, act: Act): Left {
  const left: unknown = limits?.get(`${act}.left`);
  const at = toInstant(limits?.get(`${act}.at`, { serverTimestamps: 'estimate' }));
  return typeof left === 'number' && at !== null ? { left, at } : null;
}
