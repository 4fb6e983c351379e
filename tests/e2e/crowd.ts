// Many people at once, each signed in: they press, past the page and under the rules.
import { initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  getFirestore,
  serverTimestamp,
  writeBatch,
} from 'firebase/firestore/lite';

const PROJECT = process.env['GCLOUD_PROJECT'] ?? 'demo-today-in-review';

/** That many people respect a comment in one moment; tells how many got through. */
export async function respectAtOnce(
  slug: string,
  commentId: string,
  many: number,
): Promise<number> {
  const people = Array.from({ length: many }, (_, index) => `crowd-${String(index)}`);
  const pressed = await Promise.allSettled(
    people.map((uid) => {
      const database = databaseOf(uid);
      const id = `${commentId}_${uid}`;
      const taken = { left: 0, at: serverTimestamp(), for: `${slug}/${id}` };
      return writeBatch(database)
        .set(doc(database, `posts/${slug}/respects/${id}`), {
          commentId,
          uid,
          createdAt: serverTimestamp(),
        })
        .set(doc(database, `limits/${uid}`), { respect: taken })
        .commit();
    }),
  );
  return pressed.filter(({ status }) => status === 'fulfilled').length;
}

function databaseOf(uid: string) {
  const [host = '', port] = (process.env['FIRESTORE_EMULATOR_HOST'] ?? '').split(':');
  const database = getFirestore(initializeApp({ projectId: PROJECT }, uid));
  const firebase = { sign_in_provider: 'google.com' as const, identities: {} };
  connectFirestoreEmulator(database, host, Number(port), {
    mockUserToken: { user_id: uid, firebase },
  });
  return database;
}
