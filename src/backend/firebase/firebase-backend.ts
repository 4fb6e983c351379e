// The adapter for real use: Firebase Authentication and Cloud Firestore, straight from the browser.
import { initializeApp, type FirebaseApp } from 'firebase/app';
import {
  browserLocalPersistence,
  browserSessionPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
} from 'firebase/auth';
import {
  connectFirestoreEmulator,
  initializeFirestore,
  memoryLocalCache,
  memoryLruGarbageCollector,
} from 'firebase/firestore';
import type { Backend } from '#backend/backend';
import { Allowance } from './allowance';
import { createCommentStore } from './comment-store';
import { readProviders, type FirebaseConfig } from './firebase-config';
import { createOwnDataStore } from './own-data-store';
import { pauseWhenHidden } from './pause-when-hidden';
import { createReportStore } from './report-store';
import { createRespectStore } from './respect-store';
import { createSessionStore } from './session-store';
import { createSettingsStore } from './settings-store';
import { trustFirebaseScripts } from './trusted-scripts';

interface BackendOptions {
  /** Name of the Firebase app, where there are several; absent = the only one. */
  name?: string;
  /** Starts App Check; null = it is off. */
  startAppCheck?: ((app: FirebaseApp) => void) | null;
}

/** Call it once on a page. */
export function createFirebaseBackend(
  config: FirebaseConfig,
  { name, startAppCheck = null }: BackendOptions = {},
): Backend {
  trustFirebaseScripts({ appCheck: startAppCheck !== null });
  const app = initializeApp(config, name);
  // Before the first request, which would go without its proof.
  startAppCheck?.(app);
  // Without the resolver for windows and redirects, which loads Google's script: it is given at
  // sign-in, so that a reader's browser asks Google for nothing.
  const auth = initializeAuth(app, {
    persistence: [indexedDBLocalPersistence, browserLocalPersistence, browserSessionPersistence],
  });
  auth.useDeviceLanguage();
  // What was read is remembered for a while, so that to listen again costs only what changed.
  const database = initializeFirestore(app, {
    localCache: memoryLocalCache({ garbageCollector: memoryLruGarbageCollector() }),
  });

  // Both are unset in a production build, which then leaves this out.
  if (import.meta.env.VITE_EMULATOR_AUTH) {
    connectAuthEmulator(auth, import.meta.env.VITE_EMULATOR_AUTH, { disableWarnings: true });
  }
  if (import.meta.env.VITE_EMULATOR_FIRESTORE) {
    const [host = '', port] = import.meta.env.VITE_EMULATOR_FIRESTORE.split(':');
    connectFirestoreEmulator(database, host, Number(port));
  }

  const allowance = new Allowance(database, auth);
  pauseWhenHidden(database);
  return {
    kind: 'firebase',
    comments: createCommentStore(database, auth, allowance),
    settings: createSettingsStore(database),
    respects: createRespectStore(database, auth, allowance),
    reports: createReportStore(database, auth, allowance),
    ownData: createOwnDataStore(database, auth),
    session: createSessionStore(auth),
    providers: readProviders(import.meta.env),
  };
}
