// Writes documents and accounts into the emulators, past the rules, as the owner's console would.

const PROJECT = process.env['GCLOUD_PROJECT'] ?? 'demo-today-in-review';

/** Most writes that one commit of Firestore takes. */
const BATCH = 500;

export interface SeedDocument {
  /** Path from the root of the database, e.g. `posts/a-post/comments/01…`. */
  path: string;
  /** Dates stand for timestamps. */
  fields: Record<string, unknown>;
}

export interface SeedAccount {
  uid: string;
  name: string;
  /** Firebase's id of the service, e.g. `google.com`. */
  provider: string;
}

/** Writes whole documents; `host` is the Firestore emulator's `host:port`. */
export async function seedDocuments(
  host: string,
  documents: SeedDocument[],
  projectId = PROJECT,
): Promise<void> {
  const root = `projects/${projectId}/databases/(default)/documents`;
  for (let begin = 0; begin < documents.length; begin += BATCH) {
    const writes = documents.slice(begin, begin + BATCH).map(({ path, fields }) => ({
      update: { name: `${root}/${path}`, fields: encodeFields(fields) },
    }));
    await askAsOwner(`http://${host}/v1/${root}:commit`, { writes });
  }
}

/** Makes accounts that the sign-in window then offers; `host` is the Auth emulator's. */
export async function seedAccounts(
  host: string,
  accounts: SeedAccount[],
  projectId = PROJECT,
): Promise<void> {
  const service = `http://${host}/identitytoolkit.googleapis.com/v1/projects/${projectId}`;
  const users = accounts.map(({ uid, name, provider }) => {
    const email = `${uid}@example.org`;
    return {
      localId: uid,
      displayName: name,
      email,
      emailVerified: true,
      providerUserInfo: [{ providerId: provider, rawId: uid, displayName: name, email }],
    };
  });
  await askAsOwner(`${service}/accounts:batchCreate`, { users });
}

/** Plain values in the shape of Firestore's REST API. */
export function encodeFields(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, encode(value)]));
}

function encode(value: unknown): Record<string, unknown> {
  if (value === null) return { nullValue: null };
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(encode) } };
  switch (typeof value) {
    case 'string':
      return { stringValue: value };
    case 'boolean':
      return { booleanValue: value };
    case 'number':
      return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
    case 'object':
      return { mapValue: { fields: encodeFields(value as Record<string, unknown>) } };
    default:
      throw new TypeError(`Firestore has no value for a ${typeof value}.`);
  }
}

async function askAsOwner(url: string, body: unknown): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { Authorization: 'Bearer owner', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The emulator refused ${url}: ${await answer.text()}`);
}
