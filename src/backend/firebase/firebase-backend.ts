// The adapter for real use: Firebase Authentication and Cloud Firestore, straight from the browser.
import { initializeApp } from 'firebase/app';
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
import { pauseWhenHidden } from './pause-when-hidden';
import { createReportStore } from './report-store';
import { createRespectStore } from './respect-store';
import { createSessionStore } from './session-store';
import { createSettingsStore } from './settings-store';

/** Call it once on a page. @param name of the Firebase app, where there are several; absent = the only one */
export function createFirebaseBackend(config: FirebaseConfig, name?: string): Backend {
  const app = initializeApp(config, name);
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
    session: createSessionStore(auth),
    providers: readProviders(import.meta.env),
  };
}
