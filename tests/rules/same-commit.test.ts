// What a moderator does to a comment in one commit does not count for what else is in it.
import { doc, serverTimestamp, writeBatch } from 'firebase/firestore';
import { beforeEach, describe, it } from 'vitest';
import { ALLOWANCES, type Act } from '#domain/allowance';
import { handedIn, SLUG, stored } from '../support/comment-builder';
import { ben, cleo } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const waiting = stored(ben, 10, { status: 'held' });

beforeEach(async () => {
  await database.store(waiting);
  await database.write(`people/${cleo.uid}`, { moderator: true });
});

/** What Cleo does about the comment; `what` is how her limits call it. */
function doing(act: Act): { at: string; fields: object; what: string } {
  const now = serverTimestamp();
  if (act === 'comment') {
    const { id, at, fields } = handedIn(cleo, { parent: waiting });
    return { at, fields, what: `${SLUG}/${id}` };
  }
  if (act === 'respect') {
    const id = `${waiting.id}_${cleo.uid}`;
    const fields = { commentId: waiting.id, uid: cleo.uid, createdAt: now };
    return { at: `posts/${SLUG}/respects/${id}`, fields, what: `${SLUG}/${id}` };
  }
  const id = `${SLUG}_${waiting.id}_${cleo.uid}`;
  const told = {
    slug: SLUG,
    commentId: waiting.id,
    reporter: cleo.uid,
    reason: 'spam',
    note: null,
  };
  return { at: `reports/${id}`, fields: { ...told, createdAt: now, handled: false }, what: id };
}

describe.each<Act>(['comment', 'respect', 'report'])('a %s', (act) => {
  const commit = (approves: boolean) => {
    const client = database.as(cleo);
    const { at, fields, what } = doing(act);
    const left = ALLOWANCES[act].most - 1;
    const batch = writeBatch(client)
      .set(doc(client, at), fields)
      .set(doc(client, `limits/${cleo.uid}`), {
        [act]: { left, at: serverTimestamp(), for: what },
      });
    if (approves) batch.update(doc(client, waiting.at), { status: 'visible' });
    return batch.commit();
  };

  it('is for what was seen before', async () => {
    await denied(commit(false), 'while it waits');
    await denied(commit(true), 'in the commit that approves it');
    await database.write(waiting.at, { ...waiting.fields, status: 'visible' });
    await allowed(commit(false), 'once it is seen');
  });
});
