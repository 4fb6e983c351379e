// The local stack: both emulators, started and stopped together.
import { startAuthEmulator, type AuthEmulator } from './auth-emulator';
import { startFirestoreEmulator, type FirestoreEmulator } from './firestore-emulator';

/** The Firebase CLI never reaches a real project by a name that begins with "demo-". */
const PROJECT_ID = 'demo-today-in-review';

export interface Stack {
  firestore: FirestoreEmulator;
  auth: AuthEmulator;
  stop(): Promise<void>;
}

/**
 * Starts both emulators and waits until they answer.
 * @throws EmulatorUnavailable when Java or the Firestore emulator is missing
 */
export async function startStack(): Promise<Stack> {
  const firestore = await startFirestoreEmulator({
    projectId: PROJECT_ID,
    rules: 'firestore.rules',
  });
  try {
    const auth = await startAuthEmulator(PROJECT_ID);
    return {
      firestore,
      auth,
      stop: async () => {
        await Promise.all([auth.stop(), firestore.stop()]);
      },
    };
  } catch (error) {
    await firestore.stop();
    throw error;
  }
}

/** Where the emulators are, for programs that run in Node. */
export type NodeEnvironment = Record<(typeof VARIABLES)[number], string>;

const VARIABLES = [
  'FIRESTORE_EMULATOR_HOST',
  'FIREBASE_AUTH_EMULATOR_HOST',
  'GCLOUD_PROJECT',
] as const;

export function nodeEnvironment({ firestore, auth }: Stack): NodeEnvironment {
  return {
    FIRESTORE_EMULATOR_HOST: firestore.host,
    FIREBASE_AUTH_EMULATOR_HOST: auth.host,
    GCLOUD_PROJECT: PROJECT_ID,
  };
}

/** Where emulators run already for this process; null = none do. */
export function givenEnvironment(): NodeEnvironment | null {
  const values = VARIABLES.map((name) => [name, process.env[name]] as const);
  if (values.some(([, value]) => !value)) return null;
  return Object.fromEntries(values) as NodeEnvironment; // Each was just seen to have a value.
}

/** A site's configuration that leads to the emulators, as Vite takes it. */
export function siteEnvironment(emulators: NodeEnvironment): Record<string, string> {
  const authPort = emulators.FIREBASE_AUTH_EMULATOR_HOST.split(':').at(-1) ?? '';
  return {
    VITE_FIREBASE_API_KEY: 'demo-key',
    VITE_FIREBASE_AUTH_DOMAIN: 'localhost',
    VITE_FIREBASE_PROJECT_ID: PROJECT_ID,
    VITE_FIREBASE_APP_ID: 'demo-app',
    VITE_EMULATOR_FIRESTORE: emulators.FIRESTORE_EMULATOR_HOST,
    // On the site's own host: a browser keeps the session of a sign-in by redirect per site.
    VITE_EMULATOR_AUTH: `http://localhost:${authPort}`,
  };
}
