import { readFile } from 'node:fs/promises';
import { loadEnv } from 'vite';
import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '#backend/firebase/content-security-policy';
import { inlineSourcesIn } from '#backend/firebase/inline-sources';
import { policyIn, withPolicy } from '#backend/firebase/policy-in-hosting';

it('firebase.json sends the policy that the configuration of this checkout needs', async () => {
  // What stands in the pages themselves is compared with a build, in production-build.test.ts.
  // What a build in this folder is configured with; a clean checkout has no .env.
  const configured = loadEnv('production', '.', 'VITE_');
  const file = await readFile('firebase.json', 'utf8');
  expect(file, 'Run `npm run build`: it writes the policy into firebase.json.').toBe(
    withPolicy(file, contentSecurityPolicy(configured, inlineSourcesIn(policyIn(file)))),
  );
});

it('hosting leaves out what the build notes for itself', async () => {
  const { hosting } = JSON.parse(await readFile('firebase.json', 'utf8')) as {
    hosting: { public: string; ignore: string[] };
  };
  // A pattern of the folder alone leaves out nothing that is in it.
  expect(hosting.ignore).toContain('**/.*/**');
});
