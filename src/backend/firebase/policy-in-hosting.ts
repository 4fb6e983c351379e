// Where the Content-Security-Policy stands in firebase.json.

/** As the file is formatted; a policy has no double quotes. */
const HEADER = /("key": "Content-Security-Policy",\s*"value": ")([^"]*)(")/;

/**
 * The text of firebase.json with this policy in it.
 * @throws Error when the file has lost the header
 */
export function withPolicy(firebaseJson: string, policy: string): string {
  policyIn(firebaseJson);
  return firebaseJson.replace(
    HEADER,
    (_, before: string, _old: string, after: string) => before + policy + after,
  );
}

/**
 * The policy that stands there.
 * @throws Error when the file has lost the header
 */
export function policyIn(firebaseJson: string): string {
  const header = HEADER.exec(firebaseJson);
  if (!header) throw new Error('firebase.json has lost its header Content-Security-Policy.');
  return header[2] ?? '';
}
