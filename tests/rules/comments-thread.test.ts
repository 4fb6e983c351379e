import { doc, Timestamp, writeBatch } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { MAX_DEPTH } from '#domain/limits';
import { handedIn, stored, storedThread, type BuiltComment } from '../support/comment-builder';
import { ada, ben } from '../support/personas';
import { setPaid } from './paid';
import { rulesDatabase } from './rules-database';
import { allowed, denied, hand } from './verdict';

const database = rulesDatabase(import.meta.url);
const OTHER = '01KAFXQH0G0000000000000000';

/** A stored thread down to that level; its last comment is what is answered. */
async function answered(level: number): Promise<BuiltComment> {
  const thread = storedThread(ben, level);
  await database.store(...thread);
  const last = thread.at(-1);
  if (!last) throw new Error('A thread has at least one comment.');
  return last;
}

function answer(parent: BuiltComment, changed: Record<string, unknown> = {}): Promise<void> {
  return hand(database.as(ada), handedIn(ada, { parent }), changed);
}

describe('a first comment', () => {
  it('stands alone', async () => {
    await allowed(hand(database.as(ada), handedIn(ada)));
  });

  it('does not stand below others', async () => {
    const comment = handedIn(ada);
    const parent = await answered(1);
    for (const path of [`${parent.id}/${comment.id}`, `${comment.id}/`, `/${comment.id}`, OTHER]) {
      await denied(hand(database.as(ada), comment, { path }), path);
    }
  });

  it('does not enter a thread by its beginning', async () => {
    const { fields } = await answered(1);
    const threadStartedAt = fields.threadStartedAt;
    await denied(hand(database.as(ada), handedIn(ada), { threadStartedAt }));
  });
});

describe('a reply', () => {
  it.each(Array.from({ length: MAX_DEPTH }, (_, index) => index + 1))(
    'answers a comment of level %i',
    async (level) => {
      await allowed(answer(await answered(level)));
    },
  );

  it('answers one’s own comment', async () => {
    const parent = stored(ada, 10);
    await database.store(parent);
    await allowed(answer(parent));
  });

  it('does not answer what is not there', async () => {
    await denied(answer(stored(ben, 10)));
  });

  it.each(['held', 'hidden'] as const)('does not answer a comment that is %s', async (status) => {
    const parent = stored(ben, 10, { status });
    await database.store(parent);
    await denied(answer(parent));
    const own = stored(ada, 10, { status });
    await database.store(own);
    await denied(answer(own), 'one’s own');
  });

  it('does not answer a comment whose status is not known', async () => {
    const parent = stored(ben, 10);
    await database.write(parent.at, { ...parent.fields, status: 'visibel' });
    await denied(answer(parent));
    await database.write(parent.at, { ...parent.fields, status: 'Visible' });
    await allowed(answer(parent), 'a spelling that is shown');
  });

  it('does not answer a comment on another post', async () => {
    const parent = stored(ben, 10, { slug: 'another-post' });
    await database.store(parent);
    await denied(answer(parent));
  });

  it('does not answer itself', async () => {
    const comment = handedIn(ada);
    const path = `${comment.id}/${comment.id}`;
    await denied(hand(database.as(ada), comment, { parentId: comment.id, path }));
  });

  it('does not answer a comment of the same commit', async () => {
    const parent = handedIn(ada);
    const reply = handedIn(ada, { parent });
    const batch = writeBatch(database.as(ada));
    batch.set(doc(database.as(ada), parent.at), parent.fields);
    batch.set(doc(database.as(ada), reply.at), reply.fields);
    await denied(batch.commit());
  });

  it('takes its parent’s beginning, not its own and not a guess', async () => {
    const parent = await answered(1);
    const { seconds, nanoseconds } = parent.fields.threadStartedAt as Timestamp;
    await denied(answer(parent, { threadStartedAt: handedIn(ada).fields.createdAt }));
    const near = new Timestamp(seconds, (nanoseconds + 1_000) % 1_000_000_000);
    await denied(answer(parent, { threadStartedAt: near }));
    await allowed(answer(parent, { threadStartedAt: new Timestamp(seconds, nanoseconds) }));
  });

  it('takes no beginning that is not a time, even when its parent’s is none', async () => {
    const parent = stored(ben, 10);
    await database.write(parent.at, { ...parent.fields, threadStartedAt: 'yesterday' });
    await denied(answer(parent, { threadStartedAt: 'yesterday' }));
    await database.write(parent.at, { ...parent.fields, threadStartedAt: null });
    await denied(answer(parent, { threadStartedAt: null }));
  });

  it('has its parent’s path and its own id for a path', async () => {
    const parent = await answered(3);
    const reply = handedIn(ada, { parent });
    const [first = '', second = ''] = parent.fields.path.split('/');
    const wrong = [
      reply.id,
      `${parent.fields.path}/${OTHER}`,
      parent.fields.path,
      `${first}/${second}/${reply.id}`,
      `${first}/${reply.id}`,
      `${second}/${first}/${parent.id}/${reply.id}`,
      `${parent.fields.path}/${OTHER}/${reply.id}`,
      `${parent.fields.path}//${reply.id}`,
      `${parent.fields.path}${reply.id}`,
      `${parent.fields.path}/${reply.id}/`,
      `${parent.fields.path}/${reply.id}\n`,
    ];
    for (const path of wrong) await denied(hand(database.as(ada), reply, { path }), path);
    await allowed(hand(database.as(ada), reply));
  });

  it.each([null, 7, true, ['x'], { path: 'x' }])('has no %j for a path', async (path) => {
    await denied(answer(await answered(1), { path }));
  });

  it('stands beside an answered comment of the deepest level, and nowhere else', async () => {
    const parent = await answered(MAX_DEPTH);
    const reply = handedIn(ada, { parent });
    const wrong = [
      `${parent.fields.path}/${reply.id}`,
      parent.fields.path.split('/').slice(1).concat(reply.id).join('/'),
      parent.fields.path.split('/').slice(0, -2).concat(reply.id).join('/'),
      parent.fields.path.replaceAll(/[^/]+/g, reply.id),
      `${parent.fields.path.slice(0, -26)}${OTHER}`,
    ];
    for (const path of wrong) await denied(hand(database.as(ada), reply, { path }), path);
    await allowed(hand(database.as(ada), reply));
  });

  it('does not go a level deeper below a path that is too long already', async () => {
    const thread = storedThread(ben, MAX_DEPTH);
    const deepest = thread.at(-1) ?? stored(ben, 10);
    const path = `${deepest.fields.path}/${OTHER}`;
    await database.write(`posts/a/comments/${OTHER}`, {});
    const ninth = { ...stored(ben, 10, { id: OTHER }), fields: { ...deepest.fields, path } };
    await database.store(ninth);
    const reply = handedIn(ada, { parent: ninth });
    await denied(hand(database.as(ada), reply, { path: `${path}/${reply.id}` }));
    await denied(hand(database.as(ada), reply, { path: `${deepest.fields.path}/${reply.id}` }));
  });

  it.each([
    '',
    '..',
    'x/y',
    '../../settings/comments',
    '%2F',
    'lower-case-ulid-of-26-char',
    0,
    true,
    ['x'],
    { id: 'x' },
  ])('does not name %j as what it answers', async (parentId) => {
    const parent = await answered(1);
    await denied(answer(parent, { parentId }));
  });

  it('does not name a document that lies elsewhere', async () => {
    const parent = await answered(1);
    await denied(answer(parent, { parentId: `${parent.id}/replies/${OTHER}` }));
    await denied(answer(parent, { parentId: OTHER }));
    await denied(answer(parent, { parentId: null }));
  });

  it('does not name a document that is no comment', async () => {
    await database.write(handedIn(ada, { id: OTHER }).at, { body: 'no more than this' });
    const reply = handedIn(ada);
    const fields = { ...reply.fields, parentId: OTHER, path: `${OTHER}/${reply.id}` };
    await denied(setPaid(doc(database.as(ada), reply.at), fields));
  });
});

/** An answer to a comment whose path the owner spoiled by hand, and which continues that path. */
async function answerBelow(path: string): Promise<void> {
  const parent = stored(ben, 10);
  const spoiled = { ...parent, fields: { ...parent.fields, path } };
  await database.store(spoiled);
  const reply = handedIn(ada, { parent: spoiled });
  return hand(database.as(ada), reply, { path: `${path}/${reply.id}` });
}

describe('a path that the owner spoiled', () => {
  it.each(['0123456789ABCDEFGHJKMNPQRS', 'TVWXYZ00000000000000000000'])(
    'is continued where it is made of ids: %s',
    async (path) => {
      await allowed(answerBelow(path));
    },
  );

  it.each([
    ...[':', '@', 'I', 'L', 'O', 'U', '[', 'a'].map((near) => OTHER.replace('0', near)),
    OTHER.slice(1),
    `${OTHER}0`,
    `/${OTHER.slice(1)}`,
    `${OTHER}/`,
    Array.from({ length: MAX_DEPTH }, () => OTHER).join('/'),
  ])('is not continued where it is not: %s', async (path) => {
    await denied(answerBelow(path));
  });
});
