// Asks the emulator as a script would, past the SDK: a person's query, and the status of the answer.
import type { Person } from '#domain/person';
import { tokenOf } from '../support/personas';
import { emulatorHost } from './rules-database';

interface RestQuery {
  projectId: string;
  /** Path of the document that holds the collection; empty = the root. */
  parent: string;
  structuredQuery: object;
  /** Null = nobody is signed in. */
  by: Person | null;
}

/** 200 = allowed, 403 = refused. */
export async function askByRest(asked: RestQuery): Promise<number> {
  const { projectId, parent, structuredQuery, by } = asked;
  const root = `v1/projects/${projectId}/databases/(default)/documents`;
  const place = parent === '' ? root : `${root}/${parent}`;
  const answer = await fetch(`http://${emulatorHost()}/${place}:runQuery`, {
    method: 'POST',
    headers: by === null ? {} : { Authorization: `Bearer ${unsignedToken(by, projectId)}` },
    body: JSON.stringify({ structuredQuery }),
  });
  return answer.status;
}

/** The emulator believes a token without a signature. */
function unsignedToken(person: Person, projectId: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    ...tokenOf(person),
    iss: `https://securetoken.google.com/${projectId}`,
    aud: projectId,
    sub: person.uid,
    user_id: person.uid,
    iat: now,
    exp: now + 3600,
  };
  const parts = [{ alg: 'none', type: 'JWT' }, claims];
  return `${parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;
}
