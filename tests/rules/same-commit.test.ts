// What a moderator does to a comment in one commit does not count for what else is in it.
import { doc, writeBatch } from 'firebase/firestore';
import { beforeEach, describe, it } from 'vitest';
import type { Act } from '#domain/allowance';
import { handedIn, SLUG } from '../support/comment-builder';
import { ada } from '../support/personas';
import { ADAS_LIMITS, adasActs, taking } from './adas-acts';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const { anothers, doing } = adasActs(database);

beforeEach(async () => {
  await database.write(anothers.at, { ...anothers.fields, status: 'held' });
  await database.write(`people/${ada.uid}`, { moderator: true });
});

/** What Ada does about the comment that waits. */
function about(act: Act) {
  if (act !== 'comment') return doing(act);
  const { id, at, fields } = handedIn(ada, { parent: anothers });
  return { act, at, fields, what: `${SLUG}/${id}` };
}

describe.each<Act>(['comment', 'respect', 'report'])('a %s', (act) => {
  const commit = (approves: boolean) => {
    const client = database.as(ada);
    const done = about(act);
    const batch = writeBatch(client)
      .set(doc(client, done.at), done.fields)
      .set(doc(client, ADAS_LIMITS), taking(done));
    if (approves) batch.update(doc(client, anothers.at), { status: 'visible' });
    return batch.commit();
  };

  it('is for what was seen before', async () => {
    await denied(commit(false), 'while it waits');
    await denied(commit(true), 'in the commit that approves it');
    await database.write(anothers.at, { ...anothers.fields, status: 'visible' });
    await allowed(commit(false), 'once it is seen');
  });
});
