// Builds the site, and serves it as it would be hosted.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveAsHosted, type Hosting } from './hosting';
import { runProgram } from './run-program';
import { siteEnvironment, type NodeEnvironment } from './stack';

/** Stands for the owner's address: nobody answers there. */
const SITE_HOST = 'review.example';
const SITE_URL = `https://${SITE_HOST}`;

/** How an owner would configure a site that is deployed: nothing of the emulators. */
export const DEPLOYED = {
  VITE_FIREBASE_API_KEY: 'a-key',
  VITE_FIREBASE_AUTH_DOMAIN: SITE_HOST,
  VITE_FIREBASE_PROJECT_ID: 'a-project',
  VITE_FIREBASE_APP_ID: 'an-app',
  VITE_SITE_URL: SITE_URL,
  VITE_EMULATOR_FIRESTORE: '',
  VITE_EMULATOR_AUTH: '',
  VITE_BACKEND: '',
};

/**
 * Builds the site into a new directory.
 *
 * @param configured its `VITE_` variables
 * @param config another file of Vite's configuration than the site's own
 * @throws Error when the site does not build
 */
export async function buildSite(
  configured: Record<string, string>,
  config = 'vite.config.ts',
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'today-in-review-'));
  const args = ['vite', 'build', '--config', config, '--logLevel', 'warn'];
  args.push('--outDir', directory, '--emptyOutDir');
  // Vitest's own NODE_ENV would make it a build for developing.
  const code = await runProgram('npx', args, { ...configured, NODE_ENV: 'production' });
  if (code === 0) return directory;
  await rm(directory, { recursive: true });
  throw new Error('The site does not build.');
}

/** Builds the site for the emulators and serves it. */
export async function serveBuiltSite(emulators: NodeEnvironment): Promise<Hosting> {
  const environment = { ...siteEnvironment(emulators), VITE_SITE_URL: SITE_URL };
  const directory = await buildSite(environment);
  const hosting = await serveAsHosted(directory, environment);
  return {
    url: hosting.url,
    stop: async () => {
      await hosting.stop();
      await rm(directory, { recursive: true });
    },
  };
}
