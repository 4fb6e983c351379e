// How the journeys run; `npm run test:e2e` builds and serves the site for them.
import { defineConfig } from '@playwright/test';
import { chromium } from './tests/stack/chromium';

const { BASE_URL: baseURL, CHROME_PATH: browser } = process.env;
// Knip reads this file too, and runs nothing.
const isRun = process.argv.includes('test');
if (isRun && !(baseURL && browser)) {
  throw new Error('Run the journeys with `npm run test:e2e`.');
}

// Playwright's configuration must be a default export.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  // All journeys share one database, which each of them empties before it begins.
  workers: 1,
  // What passes at the second try is named in the summary; a busy machine loses a message now and then.
  retries: 1,
  forbidOnly: true,
  // No journey is timed: emulators that have just begun, on a busy machine, take some seconds.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...(baseURL && { baseURL }),
    screenshot: 'only-on-failure',
    launchOptions: chromium(process.env),
  },
});
