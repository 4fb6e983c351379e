// The contract on Firestore and Authentication, in their emulators and under firestore.rules.
import { deleteApp, getApp, initializeApp } from 'firebase/app';
import {
  FacebookAuthProvider,
  getAuth,
  GoogleAuthProvider,
  signInWithCredential,
  type AuthCredential,
} from 'firebase/auth';
import { setLogLevel } from 'firebase/firestore';
// Each write of this build is a request of its own: a browser lets six connections to one server
// stand open, and those of the people in a test take up four.
import {
  connectFirestoreEmulator,
  deleteDoc,
  doc,
  getFirestore,
  setDoc,
  type Firestore,
} from 'firebase/firestore/lite';
import { afterAll, beforeAll, describe, inject, vi } from 'vitest';
import type { SessionSnapshot } from '#backend/backend';
import { createFirebaseBackend } from '#backend/firebase/firebase-backend';
import type { ProviderId } from '#domain/person';
import rules from '../../firestore.rules?raw';
import { describeBackend } from './backend-contract';
import { Watched } from './watched';
import { personIn, type Browser, type World } from './world';

declare module 'vitest' {
  interface ProvidedContext {
    /** `host:port`; empty = not started. */
    firestoreEmulator: string;
    authEmulator: string;
  }
}

beforeAll(() => {
  // Each refusal would be printed, and refusals are part of what is tested.
  setLogLevel('silent');
  vi.stubEnv('VITE_EMULATOR_FIRESTORE', addressOf('firestoreEmulator'));
  vi.stubEnv('VITE_EMULATOR_AUTH', `http://${addressOf('authEmulator')}`);
});
afterAll(() => {
  vi.unstubAllEnvs();
});

// Each test begins with new connections, which takes its time.
describe('in the emulators', { timeout: 30_000 }, () => {
  describeBackend('on Firebase', openWorld);
});

async function openWorld(): Promise<World> {
  // A project of its own for each test: nothing of another is left in it.
  const projectId = `demo-contract-${crypto.randomUUID()}`;
  await loadRules(projectId);
  const apps: string[] = [];
  const owner = openOwner(projectId);
  const world: World = {
    open: () => {
      const name = crypto.randomUUID();
      apps.push(name);
      return openBrowser(projectId, name);
    },
    set: (path, fields) => setDoc(doc(owner, path), fields, { merge: true }),
    delete: (path) => deleteDoc(doc(owner, path)),
    end: async () => {
      await Promise.all(apps.map((name) => deleteApp(getApp(name))));
      await deleteApp(owner.app);
    },
  };
  return world;
}

async function loadRules(projectId: string): Promise<void> {
  const address = `http://${addressOf('firestoreEmulator')}/emulator/v1/projects/${projectId}`;
  const answer = await fetch(`${address}:securityRules`, {
    method: 'PUT',
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content: rules }] } }),
  });
  if (!answer.ok) throw new Error(`The rules were not loaded: ${await answer.text()}`);
}

/** A database that obeys as the console does, past the rules. */
function openOwner(projectId: string): Firestore {
  const database = getFirestore(initializeApp({ projectId }, crypto.randomUUID()));
  const [host = '', port] = addressOf('firestoreEmulator').split(':');
  connectFirestoreEmulator(database, host, Number(port), { mockUserToken: 'owner' });
  return database;
}

function openBrowser(projectId: string, name: string): Browser {
  const config = { apiKey: 'demo-key', authDomain: 'localhost', projectId, appId: 'demo-app' };
  const backend = createFirebaseBackend(config, { name });
  return {
    backend,
    signIn: async (displayName, provider = 'google.com') => {
      const credential = credentialFor(displayName, provider);
      await signInWithCredential(getAuth(getApp(name)), credential);
      const session = new Watched<SessionSnapshot>((watcher) => backend.session.watch(watcher));
      const { session: now } = await session.until(
        ({ session }) => personIn(session) !== undefined,
      );
      const person = personIn(now);
      if (!person) throw new Error('Somebody was signed in a moment ago.');
      return person;
    },
  };
}

/** The emulator takes an unsigned token in the place of what a service would answer. */
function credentialFor(name: string, provider: ProviderId): AuthCredential {
  const sub = `${name} at ${provider}`.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const token = JSON.stringify({ sub, email: `${sub}@example.org`, name });
  return provider === 'facebook.com'
    ? FacebookAuthProvider.credential(token)
    : GoogleAuthProvider.credential(token);
}

function addressOf(emulator: 'firestoreEmulator' | 'authEmulator'): string {
  const address = inject(emulator);
  if (address === '') throw new Error('No emulators are given: use `npm run test:contract`.');
  return address;
}
