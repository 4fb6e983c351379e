// Where the Content-Security-Policy stands in firebase.json.

/** As the file is formatted; a policy has no double quotes. */
const HEADER = /("key": "Content-Security-Policy",\s*"value": ")[^"]*(")/;

/**
 * The text of firebase.json with this policy in it.
 * @throws Error when the file has lost the header
 */
export function withPolicy(firebaseJson: string, policy: string): string {
  if (!HEADER.test(firebaseJson)) {
    throw new Error('firebase.json has lost its header Content-Security-Policy.');
  }
  return firebaseJson.replace(
    HEADER,
    (_, before: string, after: string) => before + policy + after,
  );
}
