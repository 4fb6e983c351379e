// Asks the emulator as a script would, past the SDK: queries and commits, and the status of the answer.
import type { Person } from '#domain/person';
import { isMap, type Fields, type Token, type Write } from '#domain/rules-request';
import { tokenOf } from '../support/personas';
import { emulatorHost } from './emulator-host';

interface RestQuery {
  projectId: string;
  /** Path of the document that holds the collection; empty = the root. */
  parent: string;
  structuredQuery: object;
  /** Null = nobody is signed in. */
  by: Person | null;
}

/** 200 = allowed, 403 = refused. */
export async function askByRest({ projectId, parent, structuredQuery, by }: RestQuery) {
  const place = parent === '' ? 'documents' : `documents/${parent}`;
  const headers = by === null ? {} : bearer(unsigned(projectId, by.uid, tokenOf(by)));
  return post(projectId, `${place}:runQuery`, headers, { structuredQuery });
}

interface RestCommit {
  projectId: string;
  writes: readonly Write[];
  /** The date that stands for the server's time where it is written; null = none does. */
  now: Date | null;
  /** Null = nobody is signed in; the owner writes past the rules. */
  by: Token | 'owner' | null;
}

/** 200 = allowed, 403 = refused. */
export async function commitByRest({ projectId, writes, now, by }: RestCommit): Promise<number> {
  const root = `projects/${projectId}/databases/(default)/documents`;
  const encoded = writes.map(({ path, fields }) =>
    fields === null
      ? { delete: `${root}/${path}` }
      : {
          update: { name: `${root}/${path}`, fields: mapOf(fields, now) },
          updateTransforms: timesIn(fields, now).map((fieldPath) => ({
            fieldPath,
            setToServerValue: 'REQUEST_TIME',
          })),
        },
  );
  return post(projectId, 'documents:commit', headersOf(projectId, by), { writes: encoded });
}

/** 200 = it may be read, 403 = refused, 404 = it may be read, and is not there. */
export async function getByRest(projectId: string, path: string, by: Token | null) {
  const address = `http://${emulatorHost()}/v1/projects/${projectId}/databases/(default)/documents/${path}`;
  return (await fetch(address, { headers: headersOf(projectId, by) })).status;
}

async function post(projectId: string, place: string, headers: HeadersInit, body: object) {
  const address = `http://${emulatorHost()}/v1/projects/${projectId}/databases/(default)/${place}`;
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  await answer.arrayBuffer();
  return answer.status;
}

function headersOf(projectId: string, by: Token | 'owner' | null): HeadersInit {
  if (by === null) return {};
  if (by === 'owner') return bearer('owner');
  const { uid, provider, ...claims } = by;
  const firebase = { sign_in_provider: provider, identities: {} };
  return bearer(unsigned(projectId, uid, { ...claims, firebase }));
}

function bearer(token: string): HeadersInit {
  return { Authorization: `Bearer ${token}` };
}

/** The emulator believes a token without a signature. */
function unsigned(projectId: string, uid: string, told: object): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    ...told,
    iss: `https://securetoken.google.com/${projectId}`,
    aud: projectId,
    sub: uid,
    user_id: uid,
    iat: now,
    exp: now + 3600,
  };
  const parts = [{ alg: 'none', type: 'JWT' }, claims];
  return `${parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;
}

/** Paths of the fields that the server's time is to be written to. */
function timesIn(fields: Fields, now: Date | null, above = ''): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (value instanceof Date) return value === now ? [above + key] : [];
    return isMap(value) ? timesIn(value, now, `${above}${key}.`) : [];
  });
}

function mapOf(fields: Fields, now: Date | null): object {
  const others = Object.entries(fields).filter(
    ([, value]) => !(value instanceof Date && value === now),
  );
  return Object.fromEntries(others.map(([key, value]) => [key, valueOf(value, now)]));
}

function valueOf(value: unknown, now: Date | null): object {
  if (value === null) return { nullValue: null };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'string') return { stringValue: value };
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (Array.isArray(value)) {
    return { arrayValue: { values: value.map((item: unknown) => valueOf(item, now)) } };
  }
  if (isMap(value)) return { mapValue: { fields: mapOf(value, now) } };
  if (typeof value === 'number' && Number.isSafeInteger(value)) {
    return { integerValue: String(value) };
  }
  return { doubleValue: value };
}
