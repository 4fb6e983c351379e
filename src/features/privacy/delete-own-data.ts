// Deletes what a person chose, bit by bit: it can be stopped, and begun again where it was stopped.
import type { OwnDataStore } from '#backend/own-data-store';
import { isAllBack, type Left } from '#domain/allowance';
import { MAX_DELETED } from '#domain/limits';
import {
  ownListsOf,
  recordsOf,
  type OwnKind,
  type OwnList,
  type StoredValue,
} from '#domain/own-data';
import { asProblem } from '#domain/problem';

interface Progress {
  /** Stops before the next bit; what is on its way is finished. */
  signal: AbortSignal;
  /** Called with the number of documents that were deleted just now. */
  onDeleted: (count: number) => void;
}

/**
 * Deletes all documents of the kinds, also those that are written meanwhile. What is gone is not
 * missed, so that it can be called again after whatever happened.
 * @throws Problem; the signal's reason when it was aborted
 */
export async function deleteOwnData(
  store: OwnDataStore,
  uid: string,
  lists: readonly OwnList[],
  progress: Progress,
): Promise<void> {
  for (const list of lists) await deleteList(store, uid, list, progress);
}

/** The lists of the kinds that were chosen. */
export function listsOf(kinds: readonly OwnKind[], slugs: readonly string[]): OwnList[] {
  return kinds.flatMap((kind) => ownListsOf(kind, slugs));
}

async function deleteList(
  store: OwnDataStore,
  uid: string,
  list: OwnList,
  { signal, onDeleted }: Progress,
): Promise<void> {
  let refused: string | null = null;
  for (;;) {
    signal.throwIfAborted();
    const paths = (await store.next(uid, list, null)).map(({ path }) => path);
    if (paths.length === 0) return;
    for (let from = 0; from < paths.length; from += MAX_DELETED) {
      signal.throwIfAborted();
      const some = paths.slice(from, from + MAX_DELETED);
      try {
        await store.remove(uid, some);
      } catch (thrown) {
        const [first = ''] = some;
        // Another tab may have deleted one of them just now: look again what is left, once.
        if (asProblem(thrown).code !== 'denied' || refused === first) throw thrown;
        refused = first;
        break;
      }
      onDeleted(some.length);
    }
  }
}

/** Deletes what is noted of how much the person did lately. False = it still holds, and stays. */
export async function deleteLimits(store: OwnDataStore, uid: string): Promise<boolean> {
  const { limits } = recordsOf(uid);
  const noted = await store.find(uid, limits);
  if (noted === null) return true;
  // The rules let nobody delete limits that still say something.
  if (!isAllBack((act) => readLeft(noted.fields[act]), Date.now())) return false;
  try {
    await store.remove(uid, [limits]);
    return true;
  } catch (thrown) {
    // This browser's clock may be ahead.
    if (asProblem(thrown).code !== 'denied') throw thrown;
    return false;
  }
}

function readLeft(noted: StoredValue | undefined): Left {
  if (typeof noted !== 'object' || noted === null || Array.isArray(noted)) return null;
  const { left, at } = noted;
  return typeof left === 'number' && typeof at === 'string' ? { left, at: Date.parse(at) } : null;
}
