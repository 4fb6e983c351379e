// What a comment is about, and by which quotation its thread is found.
import { doc, serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, it } from 'vitest';
import type { About } from '#domain/about';
import {
  MAX_BODY_LENGTH,
  MAX_CONTEXT_LENGTH,
  MAX_DEPTH,
  MAX_QUOTED_WORDS_LENGTH,
} from '#domain/limits';
import { withPosts } from '../../src/markdown/posts-in-rules';
import {
  handedIn,
  SLUG,
  stored,
  storedThread,
  type BuiltComment,
} from '../support/comment-builder';
import { ada, ben } from '../support/personas';
import { setPaid, updatePaid } from './paid';
import { RulesDatabase, rulesDatabase } from './rules-database';
import { allowed, denied, hand } from './verdict';

const database = rulesDatabase(import.meta.url);

const LONGEST = 'x'.repeat(MAX_QUOTED_WORDS_LENGTH);
const ONE_ID = '01KAFXQH0G0000000000000000';
const quotation = { id: 'band-aid', words: 'won’t stop the bleeding' };
const remark = { commentId: ONE_ID, words: 'a thought' };
const passage = { words: 'a thought', prefix: 'It is', suffix: 'of mine.' };

/** Its fields without the one that names its thread. */
function nameless({ fields }: BuiltComment): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'threadQuotation'));
}

/** Handed in with the name that is right for it, so that nothing else is wrong. */
function about(given: unknown): Promise<void> {
  const isMap = typeof given === 'object' && given !== null;
  const threadQuotation = isMap && 'id' in given ? given.id : null;
  return hand(database.as(ada), handedIn(ada), { quotation: given, threadQuotation });
}

describe('what a comment is about', () => {
  it.each<[string, About]>([
    ['a quotation', quotation],
    ['a quotation at its limits', { id: 'a'.repeat(64), words: LONGEST }],
    ['a quotation at its shortest', { id: '-', words: 'x' }],
    ['a numbered quotation', { id: 'az-09', words: 'x' }],
    ['a comment', remark],
    ['a comment at its limits', { commentId: 'Z'.repeat(26), words: LONGEST }],
    ['a passage', passage],
    ['the whole post', { words: 'x', prefix: '', suffix: '' }],
    [
      'a passage at its limits',
      {
        words: LONGEST,
        prefix: 'x'.repeat(MAX_CONTEXT_LENGTH),
        suffix: 'x'.repeat(MAX_CONTEXT_LENGTH),
      },
    ],
    ['a passage over two lines', { words: 'a\nb', prefix: 'a\nb', suffix: 'a\tb' }],
  ])('may be %s', async (_, given) => {
    await allowed(about(given));
  });

  const others: [string, unknown][] = [
    ['text', 'band-aid'],
    ['a list', ['band-aid', 'words']],
    ['a number', 7],
    ['empty', {}],
    ['without words', { id: 'band-aid' }],
    ['words alone', { words: 'words' }],
    ['a quotation with more', { ...quotation, writer: 'Somebody' }],
    ['a quotation of which the words have another key', { id: 'band-aid', text: 'words' }],
    ['a quotation of which the id has another key', { key: 'band-aid', words: 'words' }],
    ['a quotation and a comment', { ...quotation, commentId: ONE_ID }],
    ['a quotation and a passage', { ...quotation, ...passage }],
    ['a quotation with an empty id', { ...quotation, id: '' }],
    ['a quotation with an id too long by one', { ...quotation, id: 'a'.repeat(65) }],
    ['a quotation with an id in upper case', { ...quotation, id: 'Band-aid' }],
    ['a quotation with a line break in its id', { ...quotation, id: 'band-aid\n' }],
    ...['`', '{', '/', ':'].map((near): [string, object] => [
      `a quotation with ${near} in its id`,
      { ...quotation, id: `band${near}aid` },
    ]),
    ['a quotation with a number for an id', { ...quotation, id: 7 }],
    ['a comment with more', { ...remark, author: 'Ben' }],
    ['a comment of which the words have another key', { commentId: ONE_ID, text: 'words' }],
    ['a comment with an id too long by one', { ...remark, commentId: `${ONE_ID}0` }],
    ['a comment with a number for an id', { ...remark, commentId: 7 }],
    ['a passage without what stands before it', { words: 'x', suffix: '' }],
    ['a passage without what stands after it', { words: 'x', prefix: '' }],
    ['a passage with more', { ...passage, more: 'x' }],
    ['a passage of which the words have another key', { prefix: '', suffix: '', text: 'x' }],
    ['a passage of which the beginning has another key', { words: 'x', before: '', suffix: '' }],
    ['a passage of which the end has another key', { words: 'x', prefix: '', after: '' }],
    ...(['prefix', 'suffix'] as const).flatMap((side): [string, object][] => [
      [`a ${side} too long by one`, { ...passage, [side]: 'x'.repeat(MAX_CONTEXT_LENGTH + 1) }],
      [`a number for a ${side}`, { ...passage, [side]: 7 }],
      [`null for a ${side}`, { ...passage, [side]: null }],
      [`a list for a ${side}`, { ...passage, [side]: ['x'] }],
      [`a ${side} with an override`, { ...passage, [side]: 'a\u202eb' }],
      [`a ${side} with a NUL`, { ...passage, [side]: 'a\u0000b' }],
    ]),
  ];
  it.each(others)('may not be %s', async (_, given) => {
    await denied(about(given));
  });

  it('is no other in a reply', async () => {
    const parent = stored(ben, 10);
    await database.store(parent);
    for (const given of ['band-aid', ['band-aid', 'words'], 7, {}, { words: 'words' }]) {
      const reply = handedIn(ada, { parent });
      await denied(hand(database.as(ada), reply, { quotation: given }), JSON.stringify(given));
    }
  });

  describe.each<[string, About]>([
    ['a quotation', quotation],
    ['a comment', remark],
    ['a passage', passage],
  ])('the words of %s', (_, whole) => {
    it.each<[string, unknown]>([
      ['none', ''],
      ['too long by one', `${LONGEST}x`],
      ['blank', ' \u00a0'],
      ['an override', 'a\u202eb'],
      ['an isolate', 'a\u2067b'],
      ['a NUL', 'a\u0000b'],
      ['a tower of accents', `a${'\u0301'.repeat(5)}`],
      ['a number', 7],
      ['a list', ['a']],
      ['null', null],
    ])('are not %s', async (_told, words) => {
      await denied(about({ ...whole, words }));
    });
  });
});

describe('the quotation by which a thread is found', () => {
  it.each<[string, unknown, unknown]>([
    ['another one', quotation, 'other'],
    ['none, where there is one', quotation, null],
    ['one, where there is none', null, 'band-aid'],
    ['one, at a comment', remark, 'band-aid'],
    ['the comment', remark, ONE_ID],
    ['one, at a passage', passage, 'band-aid'],
    ['a number', null, 7],
    ['empty', null, ''],
  ])('is not %s', async (_, given, threadQuotation) => {
    await denied(hand(database.as(ada), handedIn(ada), { quotation: given, threadQuotation }));
  });

  it('is the same all the way down, whatever a reply is about', async () => {
    const first = stored(ben, 20, { quotation });
    const second = stored(ben, 10, { parent: first });
    await database.store(first, second);
    for (const given of [undefined, { ...quotation, id: 'other' }, remark, passage]) {
      const told = given ? { quotation: given } : {};
      await allowed(hand(database.as(ada), handedIn(ada, { parent: second, ...told })));
    }
    for (const threadQuotation of [null, 'other', '', 7]) {
      await denied(hand(database.as(ada), handedIn(ada, { parent: second }), { threadQuotation }));
    }
  });

  it('is none below a thread that is about none, whatever a reply is about', async () => {
    const parent = stored(ben, 10);
    await database.store(parent);
    await allowed(hand(database.as(ada), handedIn(ada, { parent, quotation })));
    const named = { threadQuotation: 'band-aid' };
    await denied(hand(database.as(ada), handedIn(ada, { parent, quotation }), named));
  });

  it('is none below a thread from before there were any', async () => {
    const parent = stored(ben, 10);
    await database.write(parent.at, nameless(parent));
    await allowed(hand(database.as(ada), handedIn(ada, { parent })));
    await denied(
      hand(database.as(ada), handedIn(ada, { parent }), { threadQuotation: 'band-aid' }),
    );
  });

  it('is needed, in replies too', async () => {
    const parent = stored(ben, 10, { quotation });
    await database.store(parent);
    for (const comment of [handedIn(ada), handedIn(ada, { parent })]) {
      const place = doc(database.as(ada), comment.at);
      await denied(setPaid(place, nameless(comment)));
      await denied(setPaid(place, { ...nameless(comment), reason: null }));
    }
  });
});

// Firestore evaluates no more than 1000 expressions for a request.
it('the dearest comment and edit fit the budget, however many posts there are', async () => {
  const crowded = new RulesDatabase('demo-rules-crowded');
  const posts = Array.from({ length: 1000 }, (_, index) => ({
    slug: index === 0 ? SLUG : `post-${String(index)}`,
    published: '2026-11-23',
  }));
  await crowded.open((rules) => withPosts(rules, posts));
  try {
    await crowded.wipe();
    // Also on one whose name has a digit.
    await allowed(hand(crowded.as(ben), handedIn(ben, { slug: 'post-1' })));
    const thread = storedThread(ben, MAX_DEPTH);
    const parent = thread.at(-1) ?? stored(ben, 10);
    await crowded.store(...thread);
    await crowded.write('settings/comments', {
      open: 'true',
      hold: 'newcomers',
      closeAfterDays: '99999',
      closesOn: '2999-12-31',
    });
    const until = Timestamp.fromMillis(Date.now() + 3_600_000);
    await crowded.write(`people/${ada.uid}`, { standing: 'held', until });
    const quotation = { words: 'won’t stop', prefix: 'x'.repeat(32), suffix: 'y'.repeat(32) };
    await allowed(hand(crowded.as(ada), handedIn(ada, { parent, quotation, status: 'held' })));
    const own = stored(ada, 10);
    await crowded.store(own);
    const change = { body: 'x'.repeat(MAX_BODY_LENGTH), editedAt: serverTimestamp() };
    await allowed(updatePaid(doc(crowded.as(ada), own.at), { ...change, status: 'held' }));
  } finally {
    await crowded.close();
  }
});
