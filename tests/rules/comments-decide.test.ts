import { deleteField, doc, serverTimestamp, setDoc, updateDoc } from 'firebase/firestore';
import { beforeEach, describe, it } from 'vitest';
import { MAX_REASON_LENGTH } from '#domain/limits';
import type { Person } from '#domain/person';
import type { CommentStatus } from '#domain/status';
import { stored, type BuiltComment } from '../support/comment-builder';
import { ada, ben, cleo } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);

beforeEach(async () => {
  await database.write(`people/${cleo.uid}`, { moderator: true });
});

function decide(by: Person, { at }: BuiltComment, changed: Record<string, unknown>) {
  return updateDoc(doc(database.as(by), at), changed);
}

async function adas(status: CommentStatus): Promise<BuiltComment> {
  const comment = stored(ada, 10, { status });
  await database.store(comment);
  return comment;
}

const STATUSES: CommentStatus[] = ['visible', 'held', 'hidden'];
const MOVES = STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const));

describe('a moderator', () => {
  it.each(MOVES)('makes what is %s %s', async (from, to) => {
    await allowed(decide(cleo, await adas(from), { status: to }));
    await allowed(decide(cleo, await adas(from), { status: to, reason: null }));
  });

  it.each(STATUSES)('gives a reason for hiding what is %s, and for nothing else', async (from) => {
    const reason = 'Off the subject.';
    await allowed(decide(cleo, await adas(from), { status: 'hidden', reason }));
    await denied(decide(cleo, await adas(from), { status: 'held', reason }), 'held');
    await denied(decide(cleo, await adas(from), { status: 'visible', reason }), 'read by all');
  });

  it('in any spelling of yes decides, and nobody else', async () => {
    const comment = await adas('held');
    const approve = { status: 'visible' };
    await denied(decide(ada, comment, approve), 'its author');
    await denied(decide(ben, comment, approve), 'another person');
    await denied(updateDoc(doc(database.asReader(), comment.at), approve), 'a reader');
    const forged = database.as(ben, { moderator: true });
    await denied(updateDoc(doc(forged, comment.at), approve), 'a claim in the token');
    for (const moderator of [false, 'no', 1, null]) {
      await database.write(`people/${ben.uid}`, { moderator });
      await denied(decide(ben, comment, approve), JSON.stringify(moderator));
    }
    await database.write(`people/${ben.uid}`, { moderator: ' True' });
    await allowed(decide(ben, comment, approve), 'another moderator');
  });

  it('decides also when the discussion is closed', async () => {
    await database.write('settings/comments', { open: false });
    await allowed(decide(cleo, await adas('visible'), { status: 'hidden' }));
  });

  it('mends a status that is not known', async () => {
    const comment = stored(ada, 10);
    await database.write(comment.at, { ...comment.fields, status: 'hiden' });
    await allowed(decide(cleo, comment, { status: 'hidden' }));
  });

  it('takes a reason back', async () => {
    const comment = stored(ada, 10);
    await database.write(comment.at, { ...comment.fields, status: 'hidden', reason: 'A mistake.' });
    await allowed(decide(cleo, comment, { status: 'visible', reason: deleteField() }));
  });

  it.each(['VISIBLE', 'deleted', 'pending', '', null, true, 7, ['visible']])(
    'does not make it %j',
    async (status) => {
      await denied(decide(cleo, await adas('visible'), { status }));
    },
  );

  it('does not take the status away', async () => {
    await denied(decide(cleo, await adas('visible'), { status: deleteField() }));
  });

  const others: [string, unknown][] = [
    ['body', 'Other words.'],
    ['editedAt', serverTimestamp()],
    ['createdAt', serverTimestamp()],
    ['threadStartedAt', serverTimestamp()],
    ['parentId', '01KAFXQH0G0000000000000000'],
    ['path', '01KAFXQH0G0000000000000000'],
    ['author', { ...ben }],
    ['author.name', 'Somebody Else'],
    ['quotation', { id: 'band-aid', words: 'words' }],
    ['threadQuotation', 'band-aid'],
    ['pinned', true],
  ];
  it.each(others)('does not change %s', async (name, value) => {
    await denied(decide(cleo, await adas('visible'), { status: 'hidden', [name]: value }));
  });

  it('does not replace the document', async () => {
    const comment = await adas('visible');
    const replaced = { ...comment.fields, quotation: {}, status: 'hidden' };
    await denied(setDoc(doc(database.as(cleo), comment.at), replaced));
  });

  it('decides nothing of what is not there', async () => {
    await denied(decide(cleo, stored(ada, 10), { status: 'hidden' }));
  });
});

describe('a reason', () => {
  it.each([
    ['the longest', 'x'.repeat(MAX_REASON_LENGTH)],
    ['the shortest', 'x'],
  ])('may be %s', async (_, reason) => {
    await allowed(decide(cleo, await adas('visible'), { status: 'hidden', reason }));
  });

  it.each([
    ['too long by one', 'x'.repeat(MAX_REASON_LENGTH + 1)],
    ['empty', ''],
    ['blank', '  '],
    ['a number', 7],
    ['a list', ['because']],
    ['a map', { because: 'of' }],
    ['text with an override', 'a\u202eb'],
  ])('may not be %s', async (_, reason) => {
    await denied(decide(cleo, await adas('visible'), { status: 'hidden', reason }));
  });

  it('is not written by an author at once with a comment', async () => {
    const comment = stored(ada, 10);
    await denied(
      setDoc(doc(database.as(ada), comment.at), { ...comment.fields, reason: 'Why not.' }),
    );
  });
});
