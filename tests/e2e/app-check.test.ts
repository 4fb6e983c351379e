// App Check, where it is configured: the site's proof goes with the first request, under the site's policy.
import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { buildSite, DEPLOYED } from '../stack/built-site';
import { serveAsHosted, type Hosting } from '../stack/hosting';
import { watchPolicy } from './policy-watch';
import { POST } from './site';

const CONFIGURED = {
  ...DEPLOYED,
  VITE_APP_CHECK_PROVIDER: 'recaptcha-v3',
  VITE_APP_CHECK_SITE_KEY: 'a-site-key',
};
const PROOF = 'a-proof';

/** Stands for reCAPTCHA, which needs the internet: it loads a second script, as the real one does. */
const RECAPTCHA = `
  const more = document.createElement('script');
  more.src = 'https://www.gstatic.com/recaptcha/releases/AbC_123/recaptcha__en.js';
  document.head.append(more);
  window.grecaptcha = {
    ready: (run) => run(),
    render: (_, { callback }) => ((window.passed = callback), 0),
    execute: async () => (window.passed(), 'not-a-robot'),
  };`;

let directory = '';
let hosting: Hosting;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  directory = await buildSite(CONFIGURED);
  hosting = await serveAsHosted(directory, CONFIGURED);
});

test.afterAll(async () => {
  await hosting.stop();
  await rm(directory, { recursive: true });
});

test('the proof is asked for when the discussion is, and goes with what Firestore is asked', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: hosting.url });
  const violations: string[] = [];
  await watchPolicy(context, violations);
  /** Hosts, in the order in which they are first asked. */
  const asked = new Set<string>();
  context.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== 'localhost') asked.add(hostname);
  });
  const scripts = { 'www.google.com': RECAPTCHA, 'www.gstatic.com': '' };
  await context.route(
    (url) => url.hostname !== 'localhost',
    async (route) => {
      const { hostname } = new URL(route.request().url());
      if (hostname in scripts) {
        const body = scripts[hostname as keyof typeof scripts];
        await route.fulfill({ contentType: 'text/javascript', body });
      } else if (hostname.startsWith('content-firebaseappcheck.')) {
        const headers = { 'Access-Control-Allow-Origin': '*' };
        await route.fulfill({ json: { token: PROOF, ttl: '3600s' }, headers });
      } else {
        await route.abort();
      }
    },
  );

  const page = await context.newPage();
  await page.goto(POST, { waitUntil: 'networkidle' });
  expect([...asked], 'who only reads asks nobody').toEqual([]);

  const first = page.waitForRequest((request) => {
    return request.url().startsWith('https://firestore.googleapis.com/');
  });
  await page.goto(`${POST}#discussion`);
  await page.reload();
  const { postData, url } = await first.then((request) => ({
    postData: request.postData() ?? '',
    url: request.url(),
  }));
  expect(decodeURIComponent(url + postData).toLowerCase()).toContain(
    `x-firebase-appcheck:${PROOF}`,
  );
  await context.close();

  expect([...asked]).toEqual([
    'www.google.com',
    'www.gstatic.com',
    'content-firebaseappcheck.googleapis.com',
    'firestore.googleapis.com',
  ]);
  expect(violations).toEqual([]);
});
