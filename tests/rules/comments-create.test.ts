import {
  Bytes,
  deleteDoc,
  doc,
  getDoc,
  serverTimestamp,
  Timestamp,
  writeBatch,
} from 'firebase/firestore';
import { describe, it } from 'vitest';
import { MAX_BODY_LENGTH } from '#domain/limits';
import { PROVIDER_NAMES, type ProviderId } from '#domain/person';
import { handedIn, SLUG, stored } from '../support/comment-builder';
import { ada, ben, cleo } from '../support/personas';
import { setPaid, updatePaid } from './paid';
import { rulesDatabase } from './rules-database';
import { allowed, denied, hand } from './verdict';

const database = rulesDatabase(import.meta.url);

describe('who writes', () => {
  it.each([ada, ben, cleo])('lets a person in by $provider', async (person) => {
    await allowed(hand(database.as(person), handedIn(person)));
  });

  it('refuses who is not signed in', async () => {
    await denied(hand(database.asReader(), handedIn(ada)));
  });

  it.each(['anonymous', 'password', 'custom', 'phone', 'github.com', ''])(
    'refuses a sign-in by what the site does not offer: %j',
    async (provider) => {
      // Some of these no type of Firebase knows.
      const told = { sign_in_provider: provider as 'custom', identities: {} };
      const comment = handedIn(ada);
      const author = { ...comment.fields.author, provider };
      await denied(hand(database.as(ada, { firebase: told }), comment, { author }));
    },
  );

  it.each(Object.keys(PROVIDER_NAMES) as ProviderId[])('takes one by %s', async (provider) => {
    const person = { ...ada, provider };
    await allowed(hand(database.as(person), handedIn(person)));
  });
});

describe('where it may lie', () => {
  it.each([
    ['unknown', 'no-such-post'],
    ['longer than a known one', `${SLUG}-2`],
    ['shorter than a known one', SLUG.slice(0, -1)],
    ['with a line break', `${SLUG}\n`],
    ['in upper case', SLUG.toUpperCase()],
    ['a pattern that fits all', '.*'],
    ['a pattern that fits one of two', `${SLUG}|x`],
    ['its end alone', SLUG.slice(SLUG.indexOf('-') + 1)],
    ['with its day', `${SLUG}=2026-11-23`],
    ['with a line', `${SLUG}_`],
  ])('refuses a slug that is %s', async (_, slug) => {
    await denied(hand(database.as(ada), handedIn(ada, { slug })));
  });

  it.each([
    ['25 characters', '01KAFXQH0G0000000000000000'.slice(1)],
    ['27 characters', '01KAFXQH0G00000000000000000'],
    ['small letters', '01kafxqh0g0000000000000000'],
    ['a letter that ULIDs leave out', '01KAFXQH0GU000000000000000'],
    ...[':', '@', 'I', 'L', 'O', '['].map((near): [string, string] => [
      `${near}, which is near`,
      `01KAFXQH0G${near}000000000000000`,
    ]),
    ['a full stop', '01KAFXQH0G000000000000.000'],
    ['a line break at the end', '01KAFXQH0G0000000000000000\n'],
    ['Unicode digits', '٠1KAFXQH0G0000000000000000'],
    ['HTML', '<b>AFXQH0G00000000000000000'],
    ['1400 bytes', '0'.repeat(1400)],
  ])('refuses an id with %s', async (_, id) => {
    await denied(hand(database.as(ada), handedIn(ada, { id })));
  });

  it('takes any id of the right shape', async () => {
    await allowed(hand(database.as(ada), handedIn(ada, { id: '0123456789ABCDEFGHJKMNPQRS' })));
    await allowed(hand(database.as(ada), handedIn(ada, { id: 'ZZZZZZZZZZTVWXYZZZZZZZZZZZ' })));
  });
});

describe('its fields', () => {
  const names = Object.keys(handedIn(ada).fields);

  it.each(names)('refuses a comment without %s', async (name) => {
    const fields: Record<string, unknown> = { ...handedIn(ada).fields };
    const { at } = handedIn(ada);
    const rest = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
    await denied(setPaid(doc(database.as(ada), at), rest));
  });

  it.each(names)('refuses another field in the place of %s', async (name) => {
    const { at, fields } = handedIn(ada);
    const other = Object.fromEntries(
      Object.entries(fields).map(([key, value]) =>
        key === name ? ['other', value] : [key, value],
      ),
    );
    await denied(setPaid(doc(database.as(ada), at), other));
  });

  it.each(['isOwner', 'pinned', 'score', 'editedBy'])(
    'refuses the further field %s',
    async (name) => {
      await denied(hand(database.as(ada), handedIn(ada), { [name]: true }));
    },
  );

  it('refuses none, and far too many', async () => {
    const { at } = handedIn(ada);
    await denied(setPaid(doc(database.as(ada), at), {}));
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`f${String(n)}`, n]));
    await denied(hand(database.as(ada), handedIn(ada), many));
  });
});

describe('its times', () => {
  it.each(['createdAt', 'threadStartedAt'])(
    '%s is the server’s, not the browser’s',
    async (name) => {
      for (const hours of [-1, 1]) {
        const told = Timestamp.fromMillis(Date.now() + hours * 3_600_000);
        await denied(hand(database.as(ada), handedIn(ada), { [name]: told }), String(hours));
      }
    },
  );

  it('editedAt is empty', async () => {
    for (const editedAt of [serverTimestamp(), '', false]) {
      await denied(hand(database.as(ada), handedIn(ada), { editedAt }));
    }
  });
});

describe('its status', () => {
  it.each(['hidden', 'removed', 'VISIBLE', 'visible ', '', null, 1, ['visible']])(
    'may not be %j',
    async (status) => {
      await denied(hand(database.as(ada), handedIn(ada), { status }));
    },
  );
});

describe('the body', () => {
  it.each([
    ['the longest', 'x'.repeat(MAX_BODY_LENGTH)],
    ['the shortest', 'x'],
    ['lines and tabs', 'one\n\n\ttwo'],
    ['Arabic', 'مرحبا بالعالم'],
    ['Hebrew with vowels', 'בְּרֵאשִׁית'],
    ['Burmese with many marks', 'မျှော့'],
    ['marks of direction', 'a\u200e\u200f b'],
    ['joiners', '👩‍👩‍👧 می‌خواهم'],
    ['four accents on a letter', `a${'\u0301'.repeat(4)}`],
    ['an emoji alone', '🫩'],
    [
      'flags of countries and parts of them',
      '🇳🇱 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ],
  ])('may be %s', async (_, body) => {
    await allowed(hand(database.as(ada), handedIn(ada, { body })));
  });

  it.each([
    ['empty', ''],
    ['too long by one', 'x'.repeat(MAX_BODY_LENGTH + 1)],
    ['blank', ' \t\n '],
    ['of spaces that Unicode knows', '\u00a0\u2003\u3000'],
    ['of characters without width', '\u200b\u200d\ufeff'],
    ['of fillers that look blank', '\u2800\u3164\u115f\u1160\uffa0'],
    ['of accents alone', '\u0301\u0301'],
    ['with a NUL', 'a\u0000b'],
    ['with a backspace', 'a\u0008b'],
    ['with a vertical tab', 'a\u000bb'],
    ['with a carriage return', 'a\rb'],
    ['with an escape', 'a\u001fb'],
    ['with a delete', 'a\u007fb'],
    ['with a next line', 'a\u0085b'],
    ['with the last control character', 'a\u009fb'],
    ['with a vowel separator', 'a\u180eb'],
    ['with a space without width', 'a\u200bb'],
    ['with a word joiner', 'a\u2060b'],
    ['with the last of those without width', 'a\u206fb'],
    ['with a byte order mark', 'a\ufeffb'],
    ['with an embedding', 'a\u202ab'],
    ['with an override', 'a\u202eb'],
    ['with an isolate', 'a\u2066b'],
    ['with the end of an isolate', 'a\u2069b'],
  ])('may not be %s', async (_, body) => {
    await denied(hand(database.as(ada), handedIn(ada, { body })));
  });

  it.each([
    ['a number', 5],
    ['null', null],
    ['a list', ['text']],
    ['a map', { text: 'text' }],
    ['bytes', Bytes.fromUint8Array(new TextEncoder().encode('text'))],
  ])('may not be %s', async (_, body) => {
    await denied(hand(database.as(ada), handedIn(ada), { body }));
  });
});

describe('what is there already', () => {
  it('is not written over or changed, by its author neither', async () => {
    const comment = stored(ada, 5);
    await database.store(comment);
    for (const person of [ada, ben]) {
      await denied(hand(database.as(person), handedIn(person, { id: comment.id })));
      await denied(updatePaid(doc(database.as(person), comment.at), { body: 'Else.' }));
      await denied(updatePaid(doc(database.as(person), comment.at), { status: 'visible' }));
    }
    await denied(updatePaid(doc(database.asReader(), comment.at), { body: 'Else.' }));
  });

  it('is not deleted and made anew in one commit', async () => {
    const comment = stored(ada, 5);
    await database.store(comment);
    const batch = writeBatch(database.as(ada));
    const place = doc(database.as(ada), comment.at);
    batch.delete(place).set(place, handedIn(ada, { id: comment.id }).fields);
    await denied(batch.commit());
  });

  it('may be made anew once its author has deleted it', async () => {
    const comment = stored(ada, 5);
    await database.store(comment);
    await allowed(deleteDoc(doc(database.as(ada), comment.at)));
    await allowed(hand(database.as(ada), handedIn(ada, { id: comment.id })));
  });

  it('is not joined by a good comment that comes with a bad one', async () => {
    const good = handedIn(ada);
    const bad = handedIn(ada, { body: '' });
    const batch = writeBatch(database.as(ada));
    batch.set(doc(database.as(ada), good.at), good.fields);
    batch.set(doc(database.as(ada), bad.at), bad.fields);
    await denied(batch.commit());
    await denied(getDoc(doc(database.as(ada), good.at)));
  });
});
