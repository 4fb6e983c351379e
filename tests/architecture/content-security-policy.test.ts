import { readFile } from 'node:fs/promises';
import { loadEnv } from 'vite';
import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '#backend/firebase/content-security-policy';
import { inlineSourcesIn } from '#backend/firebase/inline-sources';
import { policyIn, withPolicy } from '#backend/firebase/policy-in-hosting';

it('firebase.json sends the policy that the configuration of this checkout needs', async () => {
  // What a build in this folder is configured with; a clean checkout has no .env.
  const configured = loadEnv('production', '.', 'VITE_');
  const file = await readFile('firebase.json', 'utf8');
  expect(file, 'Run `npm run build`: it writes the policy into firebase.json.').toBe(
    withPolicy(file, contentSecurityPolicy(configured, inlineSourcesIn(policyIn(file)))),
  );
});
