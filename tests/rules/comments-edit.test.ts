import {
  deleteField,
  doc,
  getDoc,
  increment,
  serverTimestamp,
  Timestamp,
  writeBatch,
} from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { MAX_BODY_LENGTH } from '#domain/limits';
import type { Person } from '#domain/person';
import { VISIBLE_WORDS } from '#domain/status';
import { stored, type BuiltComment } from '../support/comment-builder';
import { ada, ben, cleo, NAMELESS } from '../support/personas';
import { setPaid, updatePaid } from './paid';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const EDIT = { body: 'Said better.', editedAt: serverTimestamp() };

function edit(by: Person, { at }: BuiltComment, changed: Record<string, unknown> = {}) {
  return updatePaid(doc(database.as(by), at), { ...EDIT, ...changed });
}

async function adas(status: 'visible' | 'held' | 'hidden' = 'visible'): Promise<BuiltComment> {
  const comment = stored(ada, 10, { status });
  await database.store(comment);
  return comment;
}

describe('a comment', () => {
  it('is edited by its author, again and again', async () => {
    const comment = await adas();
    await allowed(edit(ada, comment));
    await allowed(edit(ada, comment, { body: 'Better still.' }));
    const now = (await getDoc(doc(database.as(ada), comment.at))).data();
    expect(now).toMatchObject({ body: 'Better still.', status: 'visible' });
    expect(now?.['editedAt']).toBeInstanceOf(Timestamp);
    expect(now?.['createdAt']).toEqual(comment.fields.createdAt);
  });

  it('is edited by its author signed in with another service that is linked', async () => {
    await allowed(edit({ ...ada, provider: 'twitter.com' }, await adas()));
  });

  it('is not edited by anybody else', async () => {
    const comment = await adas();
    await database.write(`people/${cleo.uid}`, { moderator: true });
    await denied(updatePaid(doc(database.asReader(), comment.at), EDIT), 'a reader');
    await denied(edit(ben, comment), 'another person');
    await denied(edit({ ...ben, name: ada.name }, comment), 'a namesake');
    await denied(edit(cleo, comment), 'a moderator');
    await denied(
      updatePaid(doc(database.as(ada, NAMELESS), comment.at), EDIT),
      'a nameless sign-in',
    );
  });

  it('that is not there is not edited', async () => {
    await denied(edit(ada, stored(ada, 10)));
  });

  it.each([1, null, ['ada-uid'], {}, { uid: 7 }])(
    'whose author is %j is not edited',
    async (author) => {
      const comment = await adas();
      await database.write(comment.at, { ...comment.fields, author });
      await denied(edit(ada, comment));
    },
  );
});

describe('what an edit changes', () => {
  const others: [string, unknown][] = [
    ['parentId', '01KAFXQH0G0000000000000000'],
    ['path', '01KAFXQH0G0000000000000000'],
    ['threadStartedAt', serverTimestamp()],
    ['createdAt', serverTimestamp()],
    ['author', { ...ada, name: 'Somebody Else' }],
    ['quotation', { id: 'band-aid', words: 'other words' }],
    ['threadQuotation', 'band-aid'],
    ['reason', 'I say so.'],
    ['pinned', true],
  ];
  it.each(others)('is not %s', async (name, value) => {
    await denied(edit(ada, await adas(), { [name]: value }));
  });

  it.each([
    'parentId',
    'path',
    'threadStartedAt',
    'createdAt',
    'author',
    'quotation',
    'threadQuotation',
    'body',
    'status',
    'editedAt',
  ])('does not take %s away', async (name) => {
    await denied(edit(ada, await adas(), { [name]: deleteField() }));
  });

  it.each(['author.name', 'author.uid', 'author.photoURL', 'author.extra'])(
    'is no part of the author: %s',
    async (name) => {
      await denied(edit(ada, await adas(), { [name]: 'Somebody Else' }));
    },
  );

  it('is told by the server’s clock', async () => {
    const comment = await adas();
    for (const hours of [-1, 1]) {
      const told = Timestamp.fromMillis(Date.now() + hours * 3_600_000);
      await denied(edit(ada, comment, { editedAt: told }), String(hours));
    }
    for (const editedAt of [null, 0, 'now', false, increment(1)]) {
      await denied(edit(ada, comment, { editedAt }), JSON.stringify(editedAt));
    }
    await denied(updatePaid(doc(database.as(ada), comment.at), { body: 'Unmarked.' }), 'no mark');
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n\u00a0'],
    ['too long by one', 'x'.repeat(MAX_BODY_LENGTH + 1)],
    ['with an override', 'a\u202eb'],
    ['with a NUL', 'a\u0000b'],
    ['a number', 7],
    ['a list', ['words']],
    ['null', null],
  ])('is no body that is %s', async (_, body) => {
    await denied(edit(ada, await adas(), { body }));
  });

  it('may be the longest body', async () => {
    await allowed(edit(ada, await adas(), { body: 'x'.repeat(MAX_BODY_LENGTH) }));
    await allowed(edit(ada, await adas(), { body: '🇵🇹'.repeat(MAX_BODY_LENGTH) }), 'flags');
    await denied(
      edit(ada, await adas(), { body: '🇵🇹'.repeat(MAX_BODY_LENGTH + 1) }),
      'a flag too many',
    );
  });

  it('is not the whole document', async () => {
    const comment = await adas();
    const now = { ...comment.fields, ...EDIT };
    await allowed(setPaid(doc(database.as(ada), comment.at), now, 'edit'), 'the same in all else');
    const other = { ...now, quotation: { id: 'band-aid', words: 'words' } };
    await denied(setPaid(doc(database.as(ada), comment.at), other, 'edit'));
  });

  it('does not pass with a good edit of another comment', async () => {
    const good = await adas();
    const bad = stored(ben, 5);
    await database.store(bad);
    const batch = writeBatch(database.as(ada));
    batch.update(doc(database.as(ada), good.at), EDIT).update(doc(database.as(ada), bad.at), EDIT);
    await denied(batch.commit());
  });
});

describe('the status', () => {
  it('is not changed by an author', async () => {
    for (const status of ['held', 'hidden', 'deleted', 'Visible', null, 7]) {
      await denied(edit(ada, await adas(), { status }), JSON.stringify(status));
    }
    const held = await adas('held');
    await denied(edit(ada, held, { status: 'visible' }), 'approves themselves');
    await denied(updatePaid(doc(database.as(ada), held.at), { status: 'visible' }), 'status alone');
    const hidden = await adas('hidden');
    await denied(edit(ada, hidden, { status: 'visible' }), 'takes a take-down back');
  });

  it('of a held comment stays held, also when nobody is held any more', async () => {
    const held = await adas('held');
    await allowed(edit(ada, held));
    await allowed(edit(ada, held, { status: 'held' }));
    await database.write('settings/comments', { hold: 'everyone' });
    await allowed(edit(ada, held));
  });

  it('of a comment that was taken down lets nobody edit it', async () => {
    for (const status of ['hidden', 'Hidden', ' hidden ']) {
      const comment = stored(ada, 10);
      await database.write(comment.at, { ...comment.fields, status });
      await denied(edit(ada, comment), status);
    }
  });

  it('that is not known counts as held, and stays as it is', async () => {
    const comment = stored(ada, 10);
    await database.write(comment.at, { ...comment.fields, status: 'hiden' });
    await allowed(edit(ada, comment));
    await denied(edit(ada, comment, { status: 'visible' }));
    await denied(edit(ada, comment, { status: 'held' }));
    const others = Object.entries(comment.fields).filter(([name]) => name !== 'status');
    await database.write(comment.at, Object.fromEntries(others));
    await denied(edit(ada, comment), 'a missing status');
    await denied(edit(ada, comment, { status: false }), 'no word for a missing status');
  });

  it('in any spelling that is shown becomes the plain word', async () => {
    for (const status of VISIBLE_WORDS) {
      const comment = stored(ada, 10);
      await database.write(comment.at, { ...comment.fields, status });
      await allowed(edit(ada, comment, { status: 'visible' }), status);
    }
  });

  it('falls back to held where a new comment would be held: approved once is not approved for all', async () => {
    const comment = await adas();
    await database.write('settings/comments', { hold: 'everyone' });
    await denied(edit(ada, comment), 'stays visible');
    await denied(edit(ada, comment, { status: 'hidden' }), 'hides itself');
    await allowed(edit(ada, comment, { status: 'held' }));

    const another = await adas();
    await database.write('settings/comments', { hold: 'newcomers' });
    await denied(edit(ada, another), 'a newcomer');
    await allowed(edit(ada, another, { status: 'held' }));
    await database.write(`people/${ada.uid}`, { standing: 'trusted' });
    await allowed(edit(ada, await adas()), 'one who is trusted');

    await database.write('settings/comments', {});
    await database.write(`people/${ada.uid}`, { standing: 'held' });
    await denied(edit(ada, await adas()), 'one who is held');
    await allowed(edit(ada, await adas(), { status: 'held' }), 'one who is held, held');
  });
});

describe('the owner’s word', () => {
  it('ends editing when the discussion is closed', async () => {
    await database.write('settings/comments', { open: false });
    await denied(edit(ada, await adas()), 'visible');
    await denied(edit(ada, await adas('held')), 'held');
  });

  it('ends editing for the blocked, until it is over', async () => {
    const visible = await adas();
    const held = await adas('held');
    await database.write(`people/${ada.uid}`, { standing: 'blocked' });
    await denied(edit(ada, visible), 'visible');
    await denied(edit(ada, held), 'held');
    const until = Timestamp.fromMillis(Date.now() - 1000);
    await database.write(`people/${ada.uid}`, { standing: 'blocked', until });
    await allowed(edit(ada, visible), 'visible, later');
    await allowed(edit(ada, held), 'held, later');
  });

  it('ends editing on a post that is no more', async () => {
    const comment = stored(ada, 10, { slug: 'a-post-that-was-removed' });
    const held = stored(ada, 10, { slug: 'a-post-that-was-removed', status: 'held' });
    await database.store(comment, held);
    await denied(edit(ada, comment));
    await denied(edit(ada, held));
  });
});
