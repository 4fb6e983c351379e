// Ada does each act that is limited, and pays for it as the test likes.
import { doc, serverTimestamp, Timestamp, writeBatch } from 'firebase/firestore';
import { beforeEach } from 'vitest';
import { ALLOWANCES, type Act } from '#domain/allowance';
import { handedIn, SLUG, stored } from '../support/comment-builder';
import { ada, ben } from '../support/personas';
import type { RulesDatabase } from './rules-database';

/** Less than it takes for one more to come back, in ms, and more than a test takes. */
export const SOON = 2000;

export const ADAS_LIMITS = `limits/${ada.uid}`;

/** One act, before it is committed. */
interface Done {
  act: Act;
  /** Path of the document. */
  at: string;
  fields: object;
  /** What the limits call the document. */
  what: string;
}

export function ago(milliseconds: number): Timestamp {
  return Timestamp.fromMillis(Date.now() - milliseconds);
}

/** What the page takes for an act, with some of it replaced. */
export function taking({ act, what }: Done, changed: Record<string, unknown> = {}) {
  const left = ALLOWANCES[act].most - 1;
  return { [act]: { left, at: serverTimestamp(), for: what, ...changed } };
}

/** Stores what Ada's acts are about before each test of the file. */
export function adasActs(database: RulesDatabase) {
  const anothers = stored(ben, 10);
  const own = stored(ada, 10);
  beforeEach(async () => {
    await database.store(anothers, own);
  });

  /** What Ada does; a comment has a new id each time. */
  function doing(act: Act): Done {
    const now = serverTimestamp();
    switch (act) {
      case 'comment': {
        const { id, at, fields } = handedIn(ada);
        return { act, at, fields, what: `${SLUG}/${id}` };
      }
      case 'edit': {
        const fields = { body: 'Better.', editedAt: now };
        return { act, at: own.at, fields, what: `${SLUG}/${own.id}` };
      }
      case 'respect': {
        const id = `${anothers.id}_${ada.uid}`;
        const fields = { commentId: anothers.id, uid: ada.uid, createdAt: now };
        return { act, at: `posts/${SLUG}/respects/${id}`, fields, what: `${SLUG}/${id}` };
      }
      case 'report': {
        const id = `${SLUG}_${anothers.id}_${ada.uid}`;
        const told = { slug: SLUG, commentId: anothers.id, reason: 'spam', note: null };
        const fields = { ...told, reporter: ada.uid, createdAt: now, handled: false };
        return { act, at: `reports/${id}`, fields, what: id };
      }
    }
  }

  /** Ada acts, and these become limits of hers, or of whoever `path` says; null = none. */
  function commit({ act, at, fields }: Done, limits: object | null, path = ADAS_LIMITS) {
    const client = database.as(ada);
    const batch = writeBatch(client).set(doc(client, at), fields, { merge: act === 'edit' });
    if (limits !== null) batch.set(doc(client, path), limits, { merge: true });
    return batch.commit();
  }

  /** Ada has so many left since a while. */
  async function adaHas(act: Act, left: unknown, since: number): Promise<void> {
    await database.write(ADAS_LIMITS, { [act]: { left, at: ago(since), for: 'x' } });
  }

  return { anothers, doing, commit, adaHas };
}
