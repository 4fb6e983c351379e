// What is stored of the signed-in person: read as it lies in Firestore, and deleted.
import type { Auth, User } from 'firebase/auth';
import {
  collection,
  doc,
  documentId,
  getDocFromServer,
  getDocsFromServer,
  limit,
  orderBy,
  query,
  runTransaction,
  startAfter,
  Timestamp,
  where,
  type DocumentSnapshot,
  type Firestore,
} from 'firebase/firestore';
import type { OwnDataStore } from '#backend/own-data-store';
import { MAX_LIST_LIMIT } from '#domain/limits';
import {
  isoTime,
  OWNER_FIELDS,
  pathOfList,
  type Account,
  type StoredDocument,
  type StoredValue,
} from '#domain/own-data';
import { Problem } from '#domain/problem';
import { asFirebase, firebaseProblem } from './problems';

export function createOwnDataStore(database: Firestore, auth: Auth): OwnDataStore {
  /** @throws Problem `denied` when it is not this person who is signed in */
  function userOf(uid: string): User {
    const user = auth.currentUser;
    if (user?.uid !== uid) throw new Problem('denied');
    return user;
  }

  return {
    account: (uid) => asFirebase(() => Promise.resolve(accountOf(userOf(uid)))),

    next: (uid, list, after) =>
      asFirebase(async () => {
        userOf(uid);
        const { docs } = await getDocsFromServer(
          query(
            collection(database, pathOfList(list)),
            where(OWNER_FIELDS[list.kind], '==', uid),
            // By the id and nothing else: a field may be missing.
            orderBy(documentId()),
            ...(after === null ? [] : [startAfter(after.slice(after.lastIndexOf('/') + 1))]),
            limit(MAX_LIST_LIMIT),
          ),
        );
        return docs.map(toStored);
      }),

    find: (uid, path) =>
      asFirebase(async () => {
        userOf(uid);
        try {
          const document = await getDocFromServer(doc(database, path));
          return document.exists() ? toStored(document) : null;
        } catch (thrown) {
          if (firebaseProblem(thrown).code === 'denied') return null;
          throw thrown;
        }
      }),

    remove: (uid, paths) =>
      asFirebase(async () => {
        userOf(uid);
        // Unlike a batch, a transaction is not kept to be sent later when the network is away.
        await runTransaction(database, (transaction) => {
          for (const path of paths) transaction.delete(doc(database, path));
          return Promise.resolve();
        });
      }),
  };
}

function accountOf({ uid, displayName, email, photoURL, metadata, providerData }: User): Account {
  return {
    uid,
    name: displayName,
    email,
    photoURL,
    createdAt: isoTime(new Date(metadata.creationTime ?? NaN)),
    lastSignInAt: isoTime(new Date(metadata.lastSignInTime ?? NaN)),
    services: providerData.map((told) => ({ ...told })),
  };
}

function toStored(document: DocumentSnapshot): StoredDocument {
  const fields = Object.entries(document.data() ?? {});
  return {
    path: document.ref.path,
    fields: Object.fromEntries(fields.map(([name, value]) => [name, toValue(value)])),
  };
}

function toValue(value: unknown): StoredValue {
  if (value instanceof Timestamp) return isoTime(value.toDate());
  if (Array.isArray(value)) return value.map(toValue);
  if (isMap(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toValue(inner)]));
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  // Of a type that only the owner's hand could have chosen.
  return value === null ? null : JSON.stringify(value);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && value.constructor === Object;
}
