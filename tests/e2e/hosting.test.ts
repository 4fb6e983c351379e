// The site as it is deployed, on Firebase's Hosting emulator: its headers, and what they stop.
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type BrowserContext } from '@playwright/test';
import { rate } from '../observatory/observatory';
import { buildSite, DEPLOYED } from '../stack/built-site';
import type { Hosting } from '../stack/hosting';
import { startHostingEmulator } from '../stack/hosting-emulator';
import { keepLocal } from './keep-local';
import { watchPolicy } from './policy-watch';
import { POST } from './site';

const HOST = DEPLOYED.VITE_FIREBASE_AUTH_DOMAIN;
/** Stands for a page that only Firebase's real hosting has. */
const FIREBASES_OWN = '<!doctype html><title>Firebase</title><script>window.ran = true</script>';

let directory = '';
let hosting: Hosting;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  directory = await buildSite(DEPLOYED);
  await mkdir(join(directory, '__/auth'), { recursive: true });
  await writeFile(join(directory, '__/auth/iframe.html'), FIREBASES_OWN);
  const post = await readFile(join(directory, `${POST}.html`), 'utf8');
  await writeFile(join(directory, 'tampered.html'), tampered(post));
  hosting = await startHostingEmulator(directory, DEPLOYED);
});

test.afterAll(async () => {
  await hosting.stop();
  await rm(directory, { recursive: true });
});

/** A browser that meets the deployed site; `left` takes down what it asks others for. */
async function visit(context: BrowserContext, left: string[], violations: string[]) {
  await keepLocal(context, left);
  await watchPolicy(context, violations);
  return context.newPage();
}

test('every answer carries the headers, whatever is asked for', async () => {
  const [script = ''] = await readdir(join(directory, 'assets'));
  const answers = new Map<string, Response>();
  for (const path of ['/', POST, '/no-such-page', `/assets/${script}`, '/licences.txt']) {
    answers.set(path, await fetch(hosting.url + path));
  }
  expect([...answers.values()].map(({ status }) => status)).toEqual([200, 200, 404, 200, 200]);
  for (const [path, { headers }] of answers) {
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'; ");
    expect(headers.get('strict-transport-security'), path).toBe(
      'max-age=63072000; includeSubDomains; preload',
    );
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('x-frame-options'), path).toBe('DENY');
    expect(headers.get('referrer-policy'), path).toBe('strict-origin-when-cross-origin');
    expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin-allow-popups');
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
    expect(headers.get('permissions-policy'), path).toContain('camera=()');
    expect(headers.get('set-cookie'), path).toBeNull();
  }
  expect(answers.get(`/assets/${script}`)?.headers.get('cache-control')).toContain('immutable');
  expect(await answers.get('/licences.txt')?.text()).toContain('Apache License');
  expect(answers.get('/')?.headers.get('cache-control')).toBe('no-cache');
});

test('a picture for link previews may be shown elsewhere', async () => {
  const { headers } = await fetch(`${hosting.url}/preview.png`);
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
});

test('Firebase’s own pages, which signing in needs, are left alone', async () => {
  const answer = await fetch(`${hosting.url}/__/auth/iframe`);
  expect(await answer.text()).toBe(FIREBASES_OWN);
  for (const name of ['content-security-policy', 'x-frame-options', 'cross-origin-opener-policy']) {
    expect(answer.headers.get(name), name).toBeNull();
  }
});

test('Mozilla’s Observatory would give it an A+', async () => {
  const origin = 'https://other.example';
  for (const path of ['/', POST]) {
    const page = await fetch(hosting.url + path);
    const foreign = await fetch(hosting.url + path, { headers: { Origin: origin } });
    const rating = rate({
      host: HOST,
      headers: page.headers,
      html: await page.text(),
      crossOrigin: { origin, headers: foreign.headers },
      // Firebase Hosting answers so by itself; the emulator speaks HTTP alone.
      route: [`http://${HOST}${path}`, `https://${HOST}${path}`],
    });
    console.log(`${path}: ${rating.grade}, ${String(rating.score)} of 100 and more`);
    expect(rating.grade, JSON.stringify(rating.verdicts, null, 2)).toBe('A+');
    expect(rating.score).toBe(130);
  }
});

test('a page reads, asks Firestore and begins to sign in, and nothing is blocked', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: hosting.url });
  const left: string[] = [];
  const violations: string[] = [];
  const page = await visit(context, left, violations);
  await page.goto('/');
  const asked = page.waitForRequest(/^https:\/\/firestore\.googleapis\.com\//);
  await page.goto(`${POST}#discussion`);
  await page.getByRole('button', { name: 'Continue with Google' }).first().waitFor();
  await asked;

  // The window cannot open: nobody answers at the auth domain. The frame for it is asked for.
  const frame = page.waitForRequest(/^https:\/\/review\.example\/__\/auth\/iframe/);
  await page.getByRole('button', { name: 'Continue with Google' }).first().click();
  await frame;

  // What Google’s real loader does next, in place of which the stand-in does nothing.
  const next = 'https://apis.google.com/_/scs/abc-static/_/js/m=gapi_iframes';
  const fetched = page.waitForRequest(next);
  await page.evaluate((address) => {
    interface Policy {
      createScriptURL: (address: string) => string;
    }
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: Policy) => Policy };
    };
    const policy = trustedTypes.createPolicy('gapi#gapi', { createScriptURL: (text) => text });
    const script = document.createElement('script');
    script.setAttribute('src', policy.createScriptURL(address));
    document.head.append(script);
  }, next);
  await fetched;
  await context.close();

  expect(violations).toEqual([]);
  expect(
    left.filter((one) => !/firestore\.googleapis\.com|review\.example|gapi_iframes/.test(one)),
  ).toEqual([]);
});

/** The page as an attacker would like to have it, who got HTML into it. */
function tampered(page: string): string {
  return page
    .replace(
      '</head>',
      `<base href="https://evil.example/">
       <script>window.ran = 'inline';</script>
       <script src="https://evil.example/x.js"></script>
       <style>body { color: red }</style>
       </head>`,
    )
    .replace(
      '<body>',
      `<body><img src="data:," onerror="window.ran = 'handler'">
       <p style="color: red">A style</p>
       <object data="https://evil.example/x"></object>
       <iframe src="https://evil.example/"></iframe>
       <iframe srcdoc="<script>parent.ran = 'srcdoc'</script>"></iframe>
       <form action="https://evil.example/"><button id="send">Send</button></form>`,
    );
}

test('HTML that was injected runs nothing and reaches nobody', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: hosting.url });
  const left: string[] = [];
  const violations: string[] = [];
  const page = await visit(context, left, violations);
  await page.goto('/tampered');
  await page.locator('#send').click();
  await expect.poll(() => violations.join()).toContain('form-action');
  expect(await page.evaluate(() => (window as { ran?: string }).ran)).toBeUndefined();
  expect(await page.evaluate(() => document.baseURI)).toBe(`${hosting.url}/tampered`);
  await context.close();

  expect(left).toEqual([]);
  const blocked = violations.join('\n');
  for (const violation of [
    'base-uri https://evil.example',
    'script-src-elem inline',
    'script-src-elem https://evil.example/x.js',
    'script-src-attr inline',
    'style-src-elem inline',
    'style-src-attr inline',
    'img-src data',
    'object-src https://evil.example',
    'frame-src https://evil.example',
    'form-action https://evil.example',
  ]) {
    expect(blocked).toContain(violation);
  }
});

test('nobody can frame a page', async ({ browser }) => {
  const framing = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<iframe src="${hosting.url}${POST}"></iframe>`);
  }).listen(0, '127.0.0.1');
  await once(framing, 'listening');
  const { port } = framing.address() as AddressInfo;
  const page = await browser.newPage();
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.goto(`http://127.0.0.1:${String(port)}/`);
  await refused;
  await page.close();
  framing.close();
});
