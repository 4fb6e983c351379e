// The journeys' test: clean data, visitors in browsers of their own, and nothing wrong unseen.
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { watchChannels } from './end-channels';
import { keepLocal } from './keep-local';
import { Owner } from './owner';
import { watchPolicy } from './policy-watch';

export { expect };

export const POST = '/posts/lets-focus-on-what-matters';

interface VisitorOptions {
  javaScriptEnabled?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  hasTouch?: boolean;
  isMobile?: boolean;
}

interface Fixtures {
  /** The owner of the site, with the console's rights. The database is empty when a test begins. */
  owner: Owner;
  /** Opens a browser of its own for one more person. */
  visitor: (options?: VisitorOptions) => Promise<Page>;
  /** Console messages that this test provokes on purpose; null = none. */
  expectedMessages: RegExp | null;
  /** What pages have done against their policy so far. A test that wants some takes them out. */
  violations: string[];
}

export const test = base.extend<Fixtures>({
  expectedMessages: [null, { option: true }],

  violations: async ({}, use) => {
    const violations: string[] = [];
    await use(violations);
    expect(violations, 'what the Content-Security-Policy blocked').toEqual([]);
  },

  owner: async ({}, use) => {
    const owner = new Owner();
    await owner.wipe();
    await use(owner);
  },

  // Depends on `owner`, so that every visitor meets clean data.
  visitor: async ({ browser, baseURL, owner: _owner, expectedMessages, violations }, use) => {
    const contexts: BrowserContext[] = [];
    const endings: (() => Promise<void>)[] = [];
    const faults: string[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), ...options });
      contexts.push(context);
      endings.push(watchChannels(context));
      await keepLocal(context, faults);
      await watchPolicy(context, violations);
      context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    await Promise.all(endings.map((end) => end()));
    const unexpected = faults.filter((fault) => !expectedMessages?.test(fault));
    expect(unexpected, 'errors in the console, and requests that left this machine').toEqual([]);
  },
});
