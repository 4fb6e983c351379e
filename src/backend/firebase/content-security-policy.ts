// The site's Content-Security-Policy: what a page may load, and from whom, by what the build is configured for.
import { PHOTO_HOSTS } from '#domain/photo';
import { readAppCheck } from './app-check-config.ts';
import { readFirebaseConfig } from './firebase-config.ts';
import type { InlineSources } from './inline-sources.ts';

const SELF = "'self'";
const NONE = "'none'";

/** Google's loader, which signing in needs for the frame that hears from its window, and what it loads. */
const SIGN_IN_SCRIPTS = ['https://apis.google.com/js/api.js', 'https://apis.google.com/_/scs/'];
/** What Firestore asks for when its server is out of reach, to learn whose fault it is. */
const NETWORK_TEST = 'https://www.google.com/images/cleardot.gif';
const SERVICES = [
  'https://firestore.googleapis.com',
  'https://identitytoolkit.googleapis.com',
  'https://securetoken.googleapis.com',
];
const APP_CHECK = {
  scripts: ['https://www.google.com/recaptcha/', 'https://www.gstatic.com/recaptcha/'],
  services: [
    'https://content-firebaseappcheck.googleapis.com',
    'https://www.google.com/recaptcha/',
  ],
  frames: ['https://www.google.com/recaptcha/'],
};
/**
 * Policies that may make trusted scripts: ours (trusted-scripts.ts), and those that Google's loader
 * makes for what it loads itself.
 */
const TRUSTED_TYPES = ['default', 'gapi#gapi', 'goog#html'];

/**
 * The header's value.
 *
 * @param env the `VITE_` variables of the build
 * @param inline what stands in the built pages themselves
 * @throws Error when they are half-filled, or the auth domain is no host
 */
export function contentSecurityPolicy(env: Record<string, unknown>, inline: InlineSources): string {
  const config = readFirebaseConfig(env);
  const appCheck = readAppCheck(env) ? APP_CHECK : { scripts: [], services: [], frames: [] };
  const emulators = emulatorsOf(env);
  const frames = [
    ...(config ? [originOf(config.authDomain)] : []),
    ...emulators.frames,
    ...appCheck.frames,
  ];
  const directives = {
    'default-src': [NONE],
    'script-src': [SELF, ...inline.scripts, ...SIGN_IN_SCRIPTS, ...appCheck.scripts],
    'style-src': [SELF, ...inline.styles],
    'font-src': [SELF],
    'img-src': [SELF, ...PHOTO_HOSTS.map((host) => `https://${host}`), NETWORK_TEST],
    'connect-src': [...SERVICES, ...appCheck.services, ...emulators.services],
    'frame-src': frames.length > 0 ? frames : [NONE],
    'manifest-src': [NONE],
    'worker-src': [NONE],
    'object-src': [NONE],
    'base-uri': [NONE],
    'form-action': [NONE],
    // Nobody frames a page. Signing in frames one of Firebase's own, which has other headers.
    'frame-ancestors': [NONE],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': TRUSTED_TYPES,
    'upgrade-insecure-requests': [],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

function originOf(authDomain: string): string {
  // It would say something else in a policy than what was meant.
  if (!/^[\w.-]+(?::\d+)?$/.test(authDomain)) {
    throw new Error(
      `VITE_FIREBASE_AUTH_DOMAIN is “${authDomain}”. Give the host alone, e.g. review.example.`,
    );
  }
  return `https://${authDomain}`;
}

/** Absent in a site that is deployed. */
function emulatorsOf(env: Record<string, unknown>) {
  const auth = env['VITE_EMULATOR_AUTH'];
  const firestore = env['VITE_EMULATOR_FIRESTORE'];
  const frames = typeof auth === 'string' && auth !== '' ? [auth] : [];
  const databases =
    typeof firestore === 'string' && firestore !== '' ? [`http://${firestore}`] : [];
  return { frames, services: [...frames, ...databases] };
}
