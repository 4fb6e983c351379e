// The Content-Security-Policy in firebase.json.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { inlineSources } from './inline-sources.ts';

/** As the file is formatted; a policy has no double quotes. */
const POLICY = /(?<="key": "Content-Security-Policy",\s*"value": ")[^"]*(?=")/;

/**
 * The text of firebase.json with the policy that a built site needs.
 *
 * @param directory the built site
 * @param env the `VITE_` variables that it was built with
 * @throws Error when the file has lost the header
 */
export async function withPolicyOf(
  firebaseJson: string,
  directory: string,
  env: Record<string, unknown>,
): Promise<string> {
  const page = await readFile(join(directory, 'index.html'), 'utf8');
  return withPolicy(firebaseJson, contentSecurityPolicy(env, inlineSources(page)));
}

/**
 * The text of firebase.json with this policy in it.
 * @throws Error when the file has lost the header
 */
export function withPolicy(firebaseJson: string, policy: string): string {
  if (!POLICY.test(firebaseJson)) throw lost();
  return firebaseJson.replace(POLICY, () => policy);
}

/**
 * The policy that stands there.
 * @throws Error when the file has lost the header
 */
export function policyIn(firebaseJson: string): string {
  const policy = POLICY.exec(firebaseJson)?.[0];
  if (policy === undefined) throw lost();
  return policy;
}

function lost(): Error {
  return new Error('firebase.json has lost its header Content-Security-Policy.');
}
