// What a production build contains, and which configurations it refuses.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inlineSources, inlineSourcesIn } from '#backend/firebase/inline-sources';
import { policyIn } from '#backend/firebase/policy-in-hosting';
import { LIST_FILE, worksIn } from '../supply-chain/shipped-works';

const FULL = {
  VITE_FIREBASE_API_KEY: 'a-key',
  VITE_FIREBASE_AUTH_DOMAIN: 'review.example',
  VITE_FIREBASE_PROJECT_ID: 'a-project',
  VITE_FIREBASE_APP_ID: 'an-app',
};

/** What the SDK warns of when it is connected to the Auth emulator: words outlive minifying, names do not. */
const CONNECTED = 'Running in emulator mode';

/** Addresses that only App Check's code asks; a policy or a list of trusted scripts is no code of it. */
const TRACES_OF_APP_CHECK = /content-firebaseappcheck\.googleapis\.com|exchangeRecaptcha/;

const BUILD_LIMIT = 60_000;

const vite = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
);
let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'today-in-review-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

test('a configured build holds nothing of the emulators', { timeout: BUILD_LIMIT }, async () => {
  const { code, printed } = build('configured', FULL);
  expect(code, printed).toBe(0);
  const text = await textOf('configured');
  expect(text, 'the configuration is in it').toContain('a-project');
  for (const trace of [CONNECTED, 'gapi-stand-in', '127.0.0.1:8080', ':9099']) {
    expect(text.includes(trace), trace).toBe(false);
  }
});

test('what reads comments is a script of its own, and hands nothing to the HTML parser', async () => {
  const names = await readdir(join(directory, 'configured', 'assets'));
  const [name = '', ...others] = names.filter((file) => file.startsWith('markdown-parser'));
  expect(others).toEqual([]);
  const script = await readFile(join(directory, 'configured', 'assets', name), 'utf8');
  expect(script, 'the parser is in it').toContain('codeFenced');
  expect(script).not.toMatch(/innerHTML|createElement/);
});

test('a page has the scripts and styles that the policy allows by their hashes, and no others', async () => {
  const allowed = inlineSourcesIn(policyIn(await readFile('firebase.json', 'utf8')));
  const root = join(directory, 'configured');
  const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) {
    const html = await readFile(join(root, page), 'utf8');
    expect(
      inlineSources(html),
      `${page}: run \`npm run build\`, it writes the policy into firebase.json.`,
    ).toEqual(allowed);
    // Search engines read the data; browsers run none of it.
    const rest = html.replaceAll(
      /<script(?: type="(?:speculationrules|application\/ld\+json)")?>.*?<\/script>|<style>.*?<\/style>/gs,
      '',
    );
    expect(
      rest.match(/<script(?![^>]*\ssrc=)[^>]*>|<style\b|<[^>]*\s(?:style|on\w+)=/gi),
      page,
    ).toBeNull();
  }
});

test('licences.txt names whose works are in it, and so does the committed list', async () => {
  const licences = await readFile(join(directory, 'configured', 'licences.txt'), 'utf8');
  expect(licences).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
  expect(licences).toContain('SIL OPEN FONT LICENSE');
  expect(licences).toContain('Apache License');
  expect(await readFile(LIST_FILE, 'utf8'), 'Run `npm run licences`: it writes the list.').toBe(
    worksIn(licences),
  );
});

test('without App Check, none of it is in the build', async () => {
  expect(await textOf('configured')).not.toMatch(TRACES_OF_APP_CHECK);
});

test(
  'App Check is a script of its own where it is configured',
  { timeout: BUILD_LIMIT },
  async () => {
    const { code, printed } = build('with-app-check', {
      ...FULL,
      VITE_APP_CHECK_PROVIDER: 'recaptcha-v3',
      VITE_APP_CHECK_SITE_KEY: 'a-site-key',
    });
    expect(code, printed).toBe(0);
    const assets = join(directory, 'with-app-check', 'assets');
    const holding: string[] = [];
    for (const name of await readdir(assets)) {
      if (TRACES_OF_APP_CHECK.test(await readFile(join(assets, name), 'utf8'))) holding.push(name);
    }
    expect(holding.map((name) => name.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['app-check']);
  },
);

test('half of App Check is refused by name', { timeout: BUILD_LIMIT }, () => {
  const { code, printed } = build('half-checked', {
    ...FULL,
    VITE_APP_CHECK_PROVIDER: 'recaptcha-v3',
  });
  expect(code).not.toBe(0);
  expect(printed).toContain('VITE_APP_CHECK_SITE_KEY is missing');
});

test('a build for the emulators holds their addresses', { timeout: BUILD_LIMIT }, async () => {
  const emulators = {
    VITE_EMULATOR_FIRESTORE: '127.0.0.1:8080',
    VITE_EMULATOR_AUTH: 'http://localhost:9099',
  };
  const { code, printed } = build('for-emulators', { ...FULL, ...emulators });
  expect(code, printed).toBe(0);
  const text = await textOf('for-emulators');
  expect(text).toContain('127.0.0.1:8080');
  expect(text).toContain(':9099');
  expect(text).toContain(CONNECTED);
});

test('a half-filled configuration is refused by name', { timeout: BUILD_LIMIT }, () => {
  const { code, printed } = build('half-filled', { ...FULL, VITE_FIREBASE_APP_ID: '' });
  expect(code).not.toBe(0);
  expect(printed).toContain('VITE_FIREBASE_APP_ID');
  expect(printed).not.toContain('VITE_FIREBASE_API_KEY');
});

test('without a configuration it builds', { timeout: BUILD_LIMIT }, async () => {
  const { code, printed } = build('unconfigured', {});
  expect(code, printed).toBe(0);
  expect(await readdir(join(directory, 'unconfigured'))).toContain('404.html');
});

function build(name: string, configured: Record<string, string>) {
  // Set even when empty: what the owner keeps in .env must not leak in.
  const unset = Object.fromEntries(
    [
      ...Object.keys(FULL),
      'VITE_APP_CHECK_PROVIDER',
      'VITE_APP_CHECK_SITE_KEY',
      'VITE_EMULATOR_FIRESTORE',
      'VITE_EMULATOR_AUTH',
      'VITE_BACKEND',
    ].map((key) => [key, '']),
  );
  // Vitest's own NODE_ENV would make it a build for developing.
  const env = { ...process.env, ...unset, ...configured, NODE_ENV: 'production' };
  const args = [vite, 'build', '--outDir', join(directory, name), '--emptyOutDir'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return { code: status, printed: stdout + stderr };
}

/** All scripts and pages of a build in one string. */
async function textOf(name: string): Promise<string> {
  const root = join(directory, name);
  const files = (await readdir(root, { recursive: true })).filter((file) =>
    ['.js', '.html'].includes(extname(file)),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  return texts.join('\n');
}
