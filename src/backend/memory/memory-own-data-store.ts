// What is stored of the signed-in person in the database in memory.
import type { OwnDataStore } from '#backend/own-data-store';
import { MAX_LIST_LIMIT } from '#domain/limits';
import {
  isoTime,
  OWNER_FIELDS,
  pathOfList,
  recordsOf,
  type OwnKind,
  type StoredDocument,
  type StoredFields,
  type StoredValue,
} from '#domain/own-data';
import type { Person } from '#domain/person';
import { Problem } from '#domain/problem';
import type { MemoryBrowser, MemoryCall } from './memory-browser';
import { mayForget } from './memory-limits';
import type { Fields, MemoryServer } from './memory-server';

/** @param whoami the person signed in; null = nobody is */
export function createMemoryOwnDataStore(
  server: MemoryServer,
  browser: MemoryBrowser,
  whoami: () => Person | null,
): OwnDataStore {
  /** Asks the server, which does not answer without a network. */
  async function ask(call: MemoryCall, uid: string): Promise<Person> {
    if (!browser.isOnline) throw new Problem('offline');
    await browser.arrive(call);
    const person = whoami();
    if (person?.uid !== uid) throw new Problem('denied');
    return person;
  }

  return {
    account: async (uid) => {
      const { name, photoURL, provider } = await ask('findOwn', uid);
      const services = [{ providerId: provider, displayName: name, photoURL }];
      return { uid, name, photoURL, email: null, createdAt: null, lastSignInAt: null, services };
    },

    next: async (uid, list, after) => {
      await ask('nextOwn', uid);
      const collection = `${pathOfList(list)}/`;
      return [...server.documents]
        .filter(([path]) => path.startsWith(collection) && (after === null || path > after))
        .filter(([, fields]) => ownerIn(list.kind, fields) === uid)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .slice(0, MAX_LIST_LIMIT)
        .map(toStored);
    },

    find: async (uid, path) => {
      await ask('findOwn', uid);
      const fields = server.documents.get(path);
      const isAbout = Object.values(recordsOf(uid)).includes(path);
      return fields && isAbout ? toStored([path, fields]) : null;
    },

    remove: async (uid, paths) => {
      await ask('removeOwn', uid);
      const mayDelete = (path: string) =>
        path === recordsOf(uid).limits
          ? mayForget(server, uid)
          : ownerIn(kindOf(path), server.documents.get(path)) === uid;
      if (!paths.every(mayDelete)) throw new Problem('denied');
      for (const path of paths) server.delete(path);
    },
  };
}

/** Uid of whom a document belongs to; undefined = it cannot be told, or is nobody's. */
function ownerIn(kind: OwnKind | null, fields: Fields | undefined): unknown {
  if (kind === null) return undefined;
  return OWNER_FIELDS[kind]
    .split('.')
    .reduce<unknown>((value, name) => (isMap(value) ? value[name] : undefined), fields);
}

function kindOf(path: string): OwnKind | null {
  const named = /^(?:posts\/[^/]+\/)?(comments|respects|reports)\//.exec(path)?.[1];
  return (named as OwnKind | undefined) ?? null; // As the pattern says.
}

function toStored([path, fields]: [string, Fields]): StoredDocument {
  return { path, fields: toFields(fields) };
}

function toFields(fields: Fields): StoredFields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, toValue(value)]));
}

function toValue(value: unknown): StoredValue {
  if (value instanceof Date) return isoTime(value);
  if (Array.isArray(value)) return value.map(toValue);
  return isMap(value) ? toFields(value) : (value as StoredValue); // As Firestore's fields are.
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
