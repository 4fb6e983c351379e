// Builds the site, and serves it as it would be hosted.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveAsHosted, type Hosting } from './hosting';
import { runProgram } from './run-program';
import { siteEnvironment, type NodeEnvironment } from './stack';

/** Stands for the owner's address: nobody answers there. */
export const SITE_URL = 'https://review.example';

/**
 * Builds the site into a new directory.
 *
 * @param configured its `VITE_` variables
 * @throws Error when the site does not build
 */
export async function buildSite(configured: Record<string, string>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'today-in-review-'));
  const args = ['vite', 'build', '--logLevel', 'warn', '--outDir', directory, '--emptyOutDir'];
  const code = await runProgram('npx', args, configured);
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
