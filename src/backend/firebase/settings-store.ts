// What the owner sets in Firestore, watched document by document.
import { doc, onSnapshot, setDoc, Timestamp, type Firestore } from 'firebase/firestore';
import type { SettingsStore, Unsubscribe, Watcher } from '#backend/backend';
import { followStanding } from '#backend/standing-watch';
import { settingsFaults } from '#domain/faults';
import { readSettings } from '#domain/settings';
import { asFirebase, firebaseProblem } from './problems';
import { toTimestamp } from './timestamps';

type Fields = Record<string, unknown>;

export function createSettingsStore(database: Firestore): SettingsStore {
  return {
    watchSettings: ({ next, error }) =>
      watchDocument(database, 'settings/comments', {
        next: (fields) => {
          next({ ...readSettings(fields), faults: settingsFaults(fields) });
        },
        error,
      }),

    watchPerson: (uid, watcher) =>
      followStanding((person) => watchDocument(database, `people/${uid}`, person), watcher),

    setStanding: (uid, standing, until) =>
      asFirebase(() =>
        setDoc(
          doc(database, 'people', uid),
          { standing, until: until === null ? null : toTimestamp(until) },
          { merge: true },
        ),
      ),
  };
}

/** Delivers a document's fields, timestamps as `Date`; null = there is no such document. */
function watchDocument(
  database: Firestore,
  path: string,
  watcher: Watcher<Fields | null>,
): Unsubscribe {
  return onSnapshot(
    doc(database, path),
    { includeMetadataChanges: true },
    (snapshot) => {
      // Without a network an unknown document looks like a missing one, which would mean "open".
      if (snapshot.metadata.fromCache) return;
      watcher.next(snapshot.exists() ? withDates(snapshot.data()) : null);
    },
    (thrown) => {
      watcher.error(firebaseProblem(thrown));
    },
  );
}

function withDates(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value instanceof Timestamp ? value.toDate() : value,
    ]),
  );
}
