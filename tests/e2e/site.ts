// The journeys' test: clean data, visitors in browsers of their own, and nothing wrong unseen.
import { readFile } from 'node:fs/promises';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { Owner } from './owner';

export { expect };

const GAPI = 'https://apis.google.com/js/api.js';
/** What Firestore asks Google for when its server is out of reach, to learn whose fault it is. */
const NETWORK_TEST = 'https://www.google.com/images/cleardot.gif';
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

export const POST = '/posts/lets-focus-on-what-matters';

interface VisitorOptions {
  javaScriptEnabled?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

interface Fixtures {
  /** The owner of the site, with the console's rights. The database is empty when a test begins. */
  owner: Owner;
  /** Opens a browser of its own for one more person. */
  visitor: (options?: VisitorOptions) => Promise<Page>;
  /** Console messages that this test provokes on purpose; null = none. */
  expectedMessages: RegExp | null;
}

export const test = base.extend<Fixtures>({
  expectedMessages: [null, { option: true }],

  owner: async ({}, use) => {
    const owner = new Owner();
    await owner.wipe();
    await use(owner);
  },

  // Depends on `owner`, so that every visitor meets clean data.
  visitor: async ({ browser, baseURL, owner: _owner, expectedMessages }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), ...options });
      contexts.push(context);
      await keepLocal(context, faults);
      context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    const unexpected = faults.filter((fault) => !expectedMessages?.test(fault));
    expect(unexpected, 'errors in the console, and requests that left this machine').toEqual([]);
  },
});

/** Lets nothing leave this machine; Google's loader is answered by the stand-in. */
async function keepLocal(context: BrowserContext, faults: string[]): Promise<void> {
  const standIn = await readFile('tests/stack/gapi-stand-in.js', 'utf8');
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (LOCAL.test(url.hostname) || url.protocol === 'data:' || url.protocol === 'blob:') {
      await route.continue();
    } else if (route.request().url().startsWith(GAPI)) {
      await route.fulfill({ contentType: 'text/javascript', body: standIn });
    } else if (url.href.startsWith(NETWORK_TEST)) {
      await route.abort();
    } else {
      faults.push(`request: ${url.href}`);
      await route.abort();
    }
  });
}
