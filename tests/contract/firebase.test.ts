// The contract on Firestore and Authentication, in their emulators and under firestore.rules.
import { readFile } from 'node:fs/promises';
import { initializeTestEnvironment, type RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { deleteApp, getApp } from 'firebase/app';
import {
  FacebookAuthProvider,
  getAuth,
  GoogleAuthProvider,
  signInWithCredential,
  type AuthCredential,
} from 'firebase/auth';
import { deleteDoc, doc, setDoc, setLogLevel, type Firestore } from 'firebase/firestore';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import type { SessionSnapshot } from '#backend/backend';
import { createFirebaseBackend } from '#backend/firebase/firebase-backend';
import type { ProviderId } from '#domain/person';
import { describeBackend } from './backend-contract';
import { Watched } from './watched';
import { personIn, type Browser, type World } from './world';

beforeAll(() => {
  // Each refusal would be printed, and refusals are part of what is tested.
  setLogLevel('silent');
  vi.stubEnv('VITE_EMULATOR_FIRESTORE', addressIn('FIRESTORE_EMULATOR_HOST'));
  vi.stubEnv('VITE_EMULATOR_AUTH', `http://${addressIn('FIREBASE_AUTH_EMULATOR_HOST')}`);
});
afterAll(() => {
  vi.unstubAllEnvs();
});

/**
 * Each test begins with new connections, which takes its time. And the emulator's gRPC, which no
 * browser uses, now and then garbles a message ("larger than max"): the SDK then waits a minute
 * before it tries again, so the test tries again first.
 */
const PATIENCE = { timeout: 30_000, retry: 2 };

describe('in the emulators', PATIENCE, () => {
  describeBackend('on Firebase', openWorld);
});

async function openWorld(): Promise<World> {
  // A project of its own for each test: nothing of another is left in it.
  const projectId = `demo-contract-${crypto.randomUUID()}`;
  const [host = '', port] = addressIn('FIRESTORE_EMULATOR_HOST').split(':');
  const rules = await readFile('firestore.rules', 'utf8');
  const firestore = { host, port: Number(port), rules };
  const environment = await initializeTestEnvironment({ projectId, firestore });
  const apps: string[] = [];
  const owner = await lendOwner(environment);
  const world: World = {
    open: () => {
      const name = crypto.randomUUID();
      apps.push(name);
      return openBrowser(projectId, name);
    },
    set: (path, fields) => setDoc(doc(owner.database, path), fields, { merge: true }),
    delete: (path) => deleteDoc(doc(owner.database, path)),
    end: async () => {
      owner.release();
      await Promise.all(apps.map((name) => deleteApp(getApp(name))));
      await environment.cleanup();
    },
  };
  return world;
}

/** The library lends the owner's client for one call, which is therefore kept waiting. */
function lendOwner(
  environment: RulesTestEnvironment,
): Promise<{ database: Firestore; release: () => void }> {
  return new Promise((resolve, reject) => {
    environment
      .withSecurityRulesDisabled(
        (context) =>
          new Promise((release) => {
            // The older class of the same SDK takes the newer functions.
            const database = context.firestore() as unknown as Firestore;
            resolve({ database, release });
          }),
      )
      .catch(reject);
  });
}

function openBrowser(projectId: string, name: string): Browser {
  const config = { apiKey: 'demo-key', authDomain: 'localhost', projectId, appId: 'demo-app' };
  const backend = createFirebaseBackend(config, name);
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

function addressIn(variable: string): string {
  const address = process.env[variable];
  if (!address) throw new Error(`${variable} is not set: use \`npm run test:contract\`.`);
  return address;
}
