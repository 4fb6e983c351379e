// How the journeys run; `npm run test:e2e` builds and serves the site for them.
import { defineConfig } from '@playwright/test';

const { BASE_URL: baseURL, CHROME_PATH: executablePath } = process.env;
// Knip reads this file too, and runs nothing.
const isRun = process.argv.includes('test');
if (isRun && !(baseURL && executablePath)) {
  throw new Error('Run the journeys with `npm run test:e2e`.');
}

// Playwright's configuration must be a default export.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  // All journeys share one database, which each of them empties before it begins.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  use: {
    ...(baseURL && { baseURL }),
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
      ],
    },
  },
});
