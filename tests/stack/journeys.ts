// Runs the journeys: a real browser, on the built site, with the emulators that are given.
import { findBrowser } from './browser';
import { serveBuiltSite } from './built-site';
import { runProgram } from './run-program';
import { givenEnvironment } from './stack';

const emulators = givenEnvironment();
if (!emulators) throw new Error('No emulators are given: run this through `npm run test:e2e`.');

try {
  const browser = findBrowser();
  const site = await serveBuiltSite(emulators);
  const args = ['playwright', 'test', ...process.argv.slice(2)];
  process.exitCode = await runProgram('npx', args, { CHROME_PATH: browser, BASE_URL: site.url });
  await site.stop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
