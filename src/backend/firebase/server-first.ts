// Snapshots from the cache are held back until the server has answered, or seems out of reach.
import {
  onSnapshot,
  type FirestoreError,
  type Query,
  type QuerySnapshot,
} from 'firebase/firestore';
import type { Unsubscribe, Watcher } from '#backend/backend';
import { firebaseProblem } from './problems';

/** How long the server may take before what the cache holds is shown instead, in ms. */
const PATIENCE = 10_000;

/**
 * Watches a query. A listener may first deliver what other queries left in the cache: that is not
 * the answer, and a listener that the rules refuse would flash it.
 */
export function watchServerFirst(
  query: Query,
  next: (snapshot: QuerySnapshot) => void,
  error: (thrown: FirestoreError) => void,
): Unsubscribe {
  let begun = false;
  let heldBack: QuerySnapshot | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function deliver(snapshot: QuerySnapshot): void {
    begun = true;
    clearTimeout(timer);
    next(snapshot);
  }

  function holdBack(snapshot: QuerySnapshot): void {
    // The SDK delivers an empty cache only when it has given up on the server.
    if (snapshot.empty) {
      deliver(snapshot);
      return;
    }
    heldBack = snapshot;
    timer ??= setTimeout(() => {
      if (heldBack && !begun) deliver(heldBack);
    }, PATIENCE);
  }

  const unsubscribe = onSnapshot(
    query,
    { includeMetadataChanges: true },
    (snapshot) => {
      if (begun || !snapshot.metadata.fromCache) deliver(snapshot);
      else holdBack(snapshot);
    },
    (thrown) => {
      clearTimeout(timer);
      error(thrown);
    },
  );
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Watches a query whose snapshots are read as a list. */
export function watchList<T>(
  query: Query,
  read: (snapshot: QuerySnapshot) => T,
  watcher: Watcher<T>,
): Unsubscribe {
  return watchServerFirst(
    query,
    (snapshot) => {
      watcher.next(read(snapshot));
    },
    (thrown) => {
      watcher.error(firebaseProblem(thrown));
    },
  );
}
