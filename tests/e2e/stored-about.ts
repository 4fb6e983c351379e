// All that the emulators hold of one person, looked for past the rules.
const PROJECT = process.env['GCLOUD_PROJECT'] ?? 'demo-today-in-review';
const COLLECTIONS = ['comments', 'respects', 'reports', 'people', 'limits', 'settings'];

/** Paths of all documents that name the person, in their fields or in their id. */
export async function documentsAbout(uid: string): Promise<string[]> {
  const host = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
  const root = `projects/${PROJECT}/databases/(default)/documents`;
  const found = await Promise.all(
    COLLECTIONS.map(async (collectionId) => {
      const structuredQuery = { from: [{ collectionId, allDescendants: true }] };
      const answer = await askAsOwner(`http://${host}/v1/${root}:runQuery`, { structuredQuery });
      const documents = (answer as { document?: { name: string } }[]).flatMap(
        (row) => row.document ?? [],
      );
      return documents.filter((document) => JSON.stringify(document).includes(uid));
    }),
  );
  return found.flat().map(({ name }) => name.slice(root.length + 1));
}

/** Uids of all accounts. */
export async function accounts(): Promise<string[]> {
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? '';
  const service = `http://${host}/identitytoolkit.googleapis.com/v1/projects/${PROJECT}`;
  const answer = await askAsOwner(`${service}/accounts:batchGet?maxResults=100`);
  return ((answer as { users?: { localId: string }[] }).users ?? []).map(({ localId }) => localId);
}

async function askAsOwner(address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    headers: { Authorization: 'Bearer owner', 'Content-Type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${address}: ${await answer.text()}`);
  return answer.json();
}
