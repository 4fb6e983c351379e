// Writes that take one from the person's allowance in the same commit, as the page does.
import {
  doc,
  getDoc,
  serverTimestamp,
  writeBatch,
  type DocumentReference,
  type WriteBatch,
} from 'firebase/firestore';
import { leftNow, type Act } from '#domain/allowance';
import { uidOf } from './rules-database';

const CREATING: Record<string, Act> = {
  comments: 'comment',
  respects: 'respect',
  reports: 'report',
};

/** Sets a document, and pays for it: for creating it, where nothing else is said. */
export function setPaid(
  place: DocumentReference,
  fields: object,
  act = CREATING[place.parent.id] ?? 'comment',
): Promise<void> {
  return pay(place, act, (batch) => batch.set(place, fields));
}

/** Updates a comment as its author, and pays for it. */
export function updatePaid(place: DocumentReference, fields: object): Promise<void> {
  return pay(place, 'edit', (batch) => batch.update(place, fields));
}

/** What the limits call a document: its path without the names of collections. */
function paidFor(place: DocumentReference): string {
  return place.path.replace(/^reports\//, '').replace(/^posts\/(.*)\/(comments|respects)\//, '$1/');
}

async function pay(place: DocumentReference, act: Act, write: (batch: WriteBatch) => unknown) {
  const client = place.firestore;
  const uid = uidOf(place);
  const batch = writeBatch(client);
  write(batch);
  if (uid !== null) {
    const limits = doc(client, `limits/${uid}`);
    const left = leftNow(act, await lastOf(limits, act), Date.now());
    if (left === 0) throw new Error(`${uid} has done too much for one test.`);
    const taken = { left: left - 1, at: serverTimestamp(), for: paidFor(place) };
    batch.set(limits, { [act]: taken }, { merge: true });
  }
  await batch.commit();
}

/** @returns null also for who may not read it: such a person has never taken any */
async function lastOf(limits: DocumentReference, act: Act) {
  const told: unknown = await getDoc(limits).then(
    (document): unknown => document.get(act),
    () => undefined,
  );
  if (told === undefined) return null;
  const { left, at } = told as { left: number; at: { toMillis(): number } };
  return { left, at: at.toMillis() };
}
