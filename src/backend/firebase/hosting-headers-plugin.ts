// The Vite plugin that keeps the Content-Security-Policy of firebase.json in step with the build's configuration.
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { withPolicy } from './policy-in-hosting.ts';

interface Hosted {
  hosting: { public: string };
}

/** Only the build that will be deployed changes the file: one into another directory is a trial. */
export function hostingHeaders(): Plugin {
  return {
    name: 'today-in-review:hosting-headers',
    apply: 'build',
    async configResolved({ root, env, build, logger }) {
      const policy = contentSecurityPolicy(env);
      const file = join(root, 'firebase.json');
      const text = await readFile(file, 'utf8');
      const { hosting } = JSON.parse(text) as Hosted;
      if (resolve(root, build.outDir) !== resolve(root, hosting.public)) return;
      const synced = withPolicy(text, policy);
      if (synced === text) return;
      await writeFile(file, synced);
      logger.info('firebase.json now names the hosts that this configuration needs.');
    },
  };
}
