// The Vite plugin that keeps the Content-Security-Policy of firebase.json in step with what was built.
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { withPolicyOf } from './policy-in-hosting.ts';

interface Hosted {
  hosting: { public: string };
}

/** Stands after the plugin that writes the pages: the policy allows what stands in them. */
export function hostingHeaders(): Plugin {
  return {
    name: 'today-in-review:hosting-headers',
    apply: 'build',
    async buildApp({ config: { root, env, build, logger } }) {
      const file = join(root, 'firebase.json');
      const text = await readFile(file, 'utf8');
      const { hosting } = JSON.parse(text) as Hosted;
      const directory = resolve(root, build.outDir);
      // Only the build that will be deployed changes the file: one into another directory is a trial.
      if (directory !== resolve(root, hosting.public)) return;
      const synced = await withPolicyOf(text, directory, env);
      if (synced === text) return;
      await writeFile(file, synced);
      logger.info('firebase.json now allows what this build needs, and nothing else.');
    },
  };
}
