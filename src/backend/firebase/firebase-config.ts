// The Firebase project and the sign-in services of this build, as its environment names them.
import { isProviderId, type ProviderId } from '#domain/person';

export interface FirebaseConfig {
  apiKey: string;
  authDomain: string;
  projectId: string;
  appId: string;
}

/** The `VITE_` part of the environment: unset and empty mean the same. */
type Environment = Record<string, unknown>;

const KEYS = {
  apiKey: 'VITE_FIREBASE_API_KEY',
  authDomain: 'VITE_FIREBASE_AUTH_DOMAIN',
  projectId: 'VITE_FIREBASE_PROJECT_ID',
  appId: 'VITE_FIREBASE_APP_ID',
} as const;

const ALL_PROVIDERS: ProviderId[] = ['google.com', 'twitter.com', 'facebook.com'];

/**
 * The web app's configuration; null = none is given, so the site has no comments.
 * @throws Error that names the missing keys when only some are given
 */
export function readFirebaseConfig(env: Environment): FirebaseConfig | null {
  const missing = Object.values(KEYS).filter((key) => text(env[key]) === '');
  if (missing.length === Object.keys(KEYS).length) return null;
  if (missing.length > 0) {
    throw new Error(
      `The Firebase configuration is half-filled: ${missing.join(', ')} ` +
        `${missing.length === 1 ? 'is' : 'are'} missing. ` +
        'Give all of them (see .env.example), or none for a site without comments.',
    );
  }
  return {
    apiKey: text(env[KEYS.apiKey]),
    authDomain: text(env[KEYS.authDomain]),
    projectId: text(env[KEYS.projectId]),
    appId: text(env[KEYS.appId]),
  };
}

/**
 * The sign-in services, in the order of their buttons; all that the site knows when none is named.
 * @throws Error that names a service which the site does not know
 */
export function readProviders(env: Environment): ProviderId[] {
  const named = text(env['VITE_SIGN_IN_PROVIDERS'])
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (named.length === 0) return ALL_PROVIDERS;
  const unknown = named.find((id) => !isProviderId(id));
  if (unknown !== undefined) {
    throw new Error(
      `VITE_SIGN_IN_PROVIDERS names “${unknown}”, which this site does not know. ` +
        `It knows ${ALL_PROVIDERS.join(', ')}.`,
    );
  }
  return [...new Set(named.filter(isProviderId))];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
