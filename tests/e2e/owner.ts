// The owner in the Firebase console: reads and changes documents past the rules.
import { readFile } from 'node:fs/promises';
import { encodeFields } from '../stack/seed';

const PROJECT = process.env['GCLOUD_PROJECT'] ?? 'demo-today-in-review';
const SLUG = 'lets-focus-on-what-matters';

interface FoundComment {
  id: string;
  body: string;
  uid: string;
  path: string;
}

export class Owner {
  readonly #root: string;
  readonly #emulator: string;
  readonly #rules: string;

  constructor() {
    const host = process.env['FIRESTORE_EMULATOR_HOST'];
    if (!host)
      throw new Error('FIRESTORE_EMULATOR_HOST is not set: run through `npm run test:e2e`.');
    this.#root = `http://${host}/v1/projects/${PROJECT}/databases/(default)/documents`;
    this.#emulator = `http://${host}/emulator/v1/projects/${PROJECT}/databases/(default)/documents`;
    this.#rules = `http://${host}/emulator/v1/projects/${PROJECT}:securityRules`;
  }

  /** Empties the database, and the accounts with it. */
  async wipe(): Promise<void> {
    await this.#deployRules();
    await ask(this.#emulator, { method: 'DELETE' });
    const auth = process.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? '';
    await ask(`http://${auth}/emulator/v1/projects/${PROJECT}/accounts`, { method: 'DELETE' });
  }

  /**
   * Deploys the rules again. The emulator keeps every value that they look at, until then: after
   * large documents there is little memory left for others.
   */
  async #deployRules(): Promise<void> {
    const content = await readFile('firestore.rules', 'utf8');
    await ask(this.#rules, {
      method: 'PUT',
      body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
    });
  }

  /** Sets some fields of a document, which is made when it is missing. */
  async set(path: string, fields: Record<string, unknown>): Promise<void> {
    const mask = Object.keys(fields)
      .map((field) => `updateMask.fieldPaths=${encodeURIComponent(field)}`)
      .join('&');
    await ask(`${this.#root}/${path}?${mask}`, {
      method: 'PATCH',
      body: JSON.stringify({ fields: encodeFields(fields) }),
    });
  }

  async delete(path: string): Promise<void> {
    await ask(`${this.#root}/${path}`, { method: 'DELETE' });
  }

  /** The path of the comment whose body holds these words; waits for none, throws without one. */
  async find(words: string): Promise<FoundComment> {
    const found = (await this.comments()).find((comment) => comment.body.includes(words));
    if (!found) throw new Error(`No comment with “${words}” is stored.`);
    return found;
  }

  /** All comments of the post, at most 300. */
  async comments(): Promise<FoundComment[]> {
    const answer = await ask(`${this.#root}/posts/${SLUG}/comments?pageSize=300`, {});
    const { documents = [] } = (await answer.json()) as { documents?: StoredDocument[] };
    return documents.map(({ name, fields }) => {
      const id = name.split('/').at(-1) ?? '';
      return {
        id,
        body: fields['body']?.stringValue ?? '',
        uid: fields['author']?.mapValue?.fields['uid']?.stringValue ?? '',
        path: `posts/${SLUG}/comments/${id}`,
      };
    });
  }
}

interface StoredValue {
  stringValue?: string;
  mapValue?: { fields: Record<string, StoredValue> };
}

interface StoredDocument {
  name: string;
  fields: Record<string, StoredValue>;
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, { ...init, headers: { Authorization: 'Bearer owner' } });
  if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${url}: ${await answer.text()}`);
  return answer;
}
