import { describe, expect, test } from 'vitest';
import { PHOTO_HOSTS } from '#domain/photo';
import { contentSecurityPolicy } from './content-security-policy';

const SITE = {
  VITE_FIREBASE_API_KEY: 'key',
  VITE_FIREBASE_AUTH_DOMAIN: 'review.example',
  VITE_FIREBASE_PROJECT_ID: 'project',
  VITE_FIREBASE_APP_ID: 'app',
};
const APP_CHECK = {
  VITE_APP_CHECK_PROVIDER: 'recaptcha-enterprise',
  VITE_APP_CHECK_SITE_KEY: 'site-key',
};

/** A page without scripts and styles of its own. */
const NOTHING = { scripts: [], styles: [] };

/** The sources of each directive. */
function policy(env: Record<string, string>): Map<string, string[]> {
  const directives = contentSecurityPolicy(env, NOTHING)
    .split('; ')
    .map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    });
  return new Map(directives);
}

describe.each([
  ['no configuration', {}],
  ['a whole configuration', SITE],
  ['App Check', { ...SITE, ...APP_CHECK }],
])('with %s', (_, env) => {
  const directives = policy(env);
  const sources = [...directives.values()].flat();

  test('all is forbidden that is not named', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    for (const name of ['object-src', 'base-uri', 'worker-src', 'frame-ancestors']) {
      expect(directives.get(name), name).toEqual(["'none'"]);
    }
  });

  test('nothing is named widely', () => {
    expect(sources.filter((source) => /unsafe|\*|data:|blob:/.test(source))).toEqual([]);
    expect(sources.filter((source) => /^[a-z]+:(?:\/\/)?$/.test(source))).toEqual([]);
    expect(sources.filter((source) => source.startsWith('http:'))).toEqual([]);
  });

  test('strings become neither script nor HTML', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual(['default', 'gapi#gapi', 'goog#html']);
  });

  test('photos come from exactly the hosts that people’s photos may come from', () => {
    const images = directives.get('img-src')?.filter((source) => source.startsWith('https:'));
    expect(images?.filter((source) => !source.includes('cleardot'))).toEqual(
      PHOTO_HOSTS.map((host) => `https://${host}`),
    );
  });
});

test('the only frame is the one that signing in needs', () => {
  expect(policy({}).get('frame-src')).toEqual(["'none'"]);
  expect(policy(SITE).get('frame-src')).toEqual(['https://review.example']);
});

test.each(['https://review.example', 'review.example/', 'a.example; script-src *', 'a b'])(
  'the auth domain “%s” is refused: it is no host',
  (domain) => {
    expect(() =>
      contentSecurityPolicy({ ...SITE, VITE_FIREBASE_AUTH_DOMAIN: domain }, NOTHING),
    ).toThrow('Give the host alone');
  },
);

test('App Check’s hosts are named only where it is on', () => {
  const off = contentSecurityPolicy(SITE, NOTHING);
  expect(off).not.toMatch(/recaptcha|appcheck/);
  const on = policy({ ...SITE, ...APP_CHECK });
  expect(on.get('script-src')).toContain('https://www.gstatic.com/recaptcha/');
  expect(on.get('connect-src')).toContain('https://content-firebaseappcheck.googleapis.com');
  expect(on.get('frame-src')).toContain('https://www.google.com/recaptcha/');
});

test('the emulators’ addresses are all that a site for them has more', () => {
  const emulators = {
    VITE_EMULATOR_AUTH: 'http://localhost:9099',
    VITE_EMULATOR_FIRESTORE: '127.0.0.1:8080',
  };
  const added = contentSecurityPolicy({ ...SITE, ...emulators }, NOTHING)
    .replaceAll(' http://localhost:9099', '')
    .replace(' http://127.0.0.1:8080', '');
  expect(added).toBe(contentSecurityPolicy(SITE, NOTHING));
});
