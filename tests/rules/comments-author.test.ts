import type { TokenOptions } from '@firebase/rules-unit-testing';
import { describe, expect, it } from 'vitest';
import { MAX_NAME_LENGTH } from '#domain/limits';
import { tidyName } from '#domain/person';
import { MAX_PHOTO_ADDRESS_LENGTH, PHOTO_HOSTS, safePhoto } from '#domain/photo';
import { handedIn } from '../support/comment-builder';
import { ada, ben } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied, hand } from './verdict';

/** In two pieces, so that the linter does not take it for a link of ours. */
const SCRIPT = ['javascript', ':'].join('');

const database = rulesDatabase(import.meta.url);

/** Ada hands in a comment whose author differs from her token in what is given. */
function claim(author: Record<string, unknown>, token: TokenOptions = {}): Promise<void> {
  const comment = handedIn(ada);
  const claimed = { ...comment.fields.author, ...author };
  return hand(database.as(ada, token), comment, { author: claimed });
}

/** Ada's token and her comment bear the same name. */
function bear(name: unknown): Promise<void> {
  // A token of the wrong shape is what is tried here.
  return claim({ name }, { name: name as string });
}

function show(photo: string): Promise<void> {
  return claim({ photoURL: photo }, { picture: photo });
}

describe('the author', () => {
  it('is who signed in', async () => {
    await allowed(claim({}));
  });

  it.each([
    ['another person’s uid', { uid: ben.uid }],
    ['an empty uid', { uid: '' }],
    ['no uid', { uid: null }],
    ['another name', { name: 'The Owner' }],
    ['the name in other letters', { name: ada.name.toUpperCase() }],
    ['no name', { name: null }],
    ['another service', { provider: 'twitter.com' }],
    ['no service', { provider: null }],
    ['another photo', { photoURL: 'https://lh3.googleusercontent.com/ben.png' }],
    ['an empty photo', { photoURL: '' }],
    ['an e-mail address as well', { email: 'ada@example.com' }],
    ['a mark of the owner', { isOwner: true }],
  ])('may not have %s', async (_, author) => {
    await denied(claim(author));
  });

  it.each(['uid', 'name', 'photoURL', 'provider'])('may not lack %s', async (name) => {
    const comment = handedIn(ada);
    const kept = Object.entries(comment.fields.author).filter(([key]) => key !== name);
    const author = Object.fromEntries(kept);
    await denied(hand(database.as(ada), comment, { author }));
    await denied(hand(database.as(ada), comment, { author: { ...author, other: 'x' } }));
  });

  it.each([
    ['text', ada.uid],
    ['null', null],
    ['a list', [ada.uid, ada.name]],
    ['an empty map', {}],
  ])('may not be %s', async (_, author) => {
    await denied(hand(database.as(ada), handedIn(ada), { author }));
  });

  it('may not be somebody whose token has another name or service', async () => {
    await denied(claim({}, { name: 'Ada O.' }));
    await denied(
      claim({}, { firebase: { sign_in_provider: 'facebook.com', identities: {} } }),
      'signed in with another service',
    );
  });

  it('may not be nameless, whatever the comment says', async () => {
    const nameless = { firebase: { sign_in_provider: 'google.com' as const, identities: {} } };
    const { uid } = ada;
    const somebody = { uid, name: '', photoURL: null, provider: 'google.com' as const };
    for (const name of ['', null, ada.name]) {
      const comment = handedIn(somebody);
      const author = { ...comment.fields.author, name };
      await denied(hand(database.as(somebody, { ...nameless, name: '' }), comment, { author }));
    }
  });
});

/** Names that the rules refuse; the session store makes others of them. */
const REFUSED: [string, unknown][] = [
  ['too long by one', 'x'.repeat(MAX_NAME_LENGTH + 1)],
  ['empty', ''],
  ['blank', '   '],
  ['of spaces that Unicode knows', '\u00a0\u2003'],
  ['of joiners alone', '\u200d\u200c'],
  ['of fillers that look blank', '\u3164\u2800'],
  ['two lines', 'Ada\nOkafor'],
  ['two lines of another kind', 'Ada\u2028Okafor'],
  ['with a tab', 'Ada\tOkafor'],
  ['with a delete', 'Ada\u007f'],
  ['with a control of the second set', 'Ada\u0085'],
  ['with a soft hyphen', 'A\u00adda'],
  ['with a mark of direction', 'Ada\u200f'],
  ['with a mark of the other direction', 'Ada\u200e'],
  ['with an Arabic mark of direction', 'Ada\u061c'],
  ['with an override', 'Ada\u202eOkafor'],
  ['with an isolate', 'Ada\u2066'],
  ['with a space without width', 'Ada\u200b'],
  ['with a word joiner', 'Ada\u2060'],
  ['with a byte order mark', 'Ada\ufeff'],
  ['with a vowel separator', 'Ada\u180e'],
  ['with a filler that looks blank', 'Ada\u3164'],
  ['with a braille blank', 'Ada\u2800'],
  ['with a joiner of graphemes', 'Ada\u034f'],
  ['with a selector of variants', 'Ada\ufe0f'],
  ['with a Mongolian selector', 'Ada\u180b'],
  ['with a Khmer vowel that does not show', 'Ada\u17b4'],
  ['with another such vowel', 'Ada\u17b5'],
  ['with a filler of Korean', 'Ada\u115f'],
  ['with another such filler', 'Ada\u1160'],
  ['with a narrow filler of Korean', 'Ada\uffa0'],
  ['with a mark of music', 'Ada\u{1d173}'],
  ['with a mark of shorthand', '\u{1bca0}Ada'],
  ['with a tag', 'Ada\u{e0041}'],
  ['with an anchor', 'Ada\ufff9'],
  ['with a joiner at its end', 'Ada\u200c'],
  ['with a joiner at its beginning', '\u200dکلیو'],
  ['with a joiner at the end of Persian', 'کلیو\u200c'],
  ['with a joiner after a Latin letter', 'A\u200cکلیو'],
  ['with a joiner before a Latin letter', 'کلیو\u200dA'],
  ['with another joiner at its beginning', '\u200cکلیو'],
  ['with another joiner at the end of Persian', 'کلیو\u200d'],
  ['with another joiner after a Latin letter', 'A\u200dکلیو'],
  ['with another joiner before a Latin letter', 'کلیو\u200cA'],
  ['with two blanks', 'Ada  Okafor'],
  ['with a blank before', ' Ada'],
  ['with a blank after', 'Ada\u00a0'],
  ['a tower of accents', `A${'\u0301'.repeat(5)}da`],
  ['a number', 7],
  ['a map', { first: 'Ada' }],
  ['a list', ['Ada']],
];

describe('a name', () => {
  it.each([
    ['the longest', 'x'.repeat(MAX_NAME_LENGTH)],
    ['one letter', 'x'],
    ['Arabic', 'كليو منصور'],
    ['Persian with a non-joiner', 'می‌خواهم'],
    ['emoji joined', '👩‍👩‍👧'],
    ['Vietnamese in parts', 'Nguye\u0302\u0303n'],
  ])('may be %s', async (_, name) => {
    await allowed(bear(name));
  });

  it.each(REFUSED)('may not be %s, even when the token says so', async (_, name) => {
    await denied(bear(name));
  });

  it.each(REFUSED)('that is %s is made one that may be', async (_, name) => {
    await allowed(bear(tidyName(name)));
  });
});

describe('a photo', () => {
  const beginning = 'https://lh3.googleusercontent.com/';

  it('may be left out by who has one', async () => {
    await allowed(claim({ photoURL: null }));
  });

  it('may be as long as is allowed', async () => {
    await allowed(show(beginning.padEnd(MAX_PHOTO_ADDRESS_LENGTH, 'x')));
    await allowed(show(beginning));
  });

  it.each(PHOTO_HOSTS)('may come from %s', async (host) => {
    const place = host === 'graph.facebook.com' ? '1234/picture' : 'a/ada=s96-c?of=1';
    const photo = `https://${host}/${place}`;
    expect(safePhoto(photo)).toBe(photo);
    await allowed(show(photo));
  });

  it('may not be shown by who has none', async () => {
    const comment = handedIn(ben);
    const author = { ...comment.fields.author, photoURL: ada.photoURL };
    await denied(hand(database.as(ben), comment, { author }));
  });

  it.each([
    ['too long by one', beginning.padEnd(MAX_PHOTO_ADDRESS_LENGTH + 1, 'x')],
    ['without encryption', 'http://lh3.googleusercontent.com/ada.png'],
    ['a script', `${SCRIPT}alert(1)`],
    ['data', 'data:image/png;base64,AAAA'],
    ['a script that looks like an address', `${SCRIPT}//https://lh3.googleusercontent.com/`],
    ['on another server', 'https://pictures.example/ada.png'],
    ['on a server named like one of them', 'https://lh3.googleusercontent.com.evil.example/a'],
    ['on a server that ends like one of them', 'https://evil-pbs.twimg.com/a'],
    ['on one that differs in the dot', 'https://pbsxtwimg.com/a'],
    ['on a server with a name before it', 'https://lh3.googleusercontent.com@evil.example/a'],
    ['on a server with the number before', 'https://lh2.googleusercontent.com/a'],
    ['on a server with the number after', 'https://lh7.googleusercontent.com/a'],
    ...PHOTO_HOSTS.flatMap((host) =>
      [...host.matchAll(/[.]/g)].map(({ index }): [string, string] => {
        const near = `${host.slice(0, index)}x${host.slice(index + 1)}`;
        const place = host === 'graph.facebook.com' ? '1234/picture' : 'a';
        return [`on ${near}`, `https://${near}/${place}`];
      }),
    ),
    ['an address with a delete', 'https://lh3.googleusercontent.com/\u007f'],
    ['on another port', 'https://lh3.googleusercontent.com:8443/a'],
    ['without a path', 'https://lh3.googleusercontent.com'],
    ['another call of Facebook’s', 'https://graph.facebook.com/1234/feed'],
    [
      'a photo of Facebook’s in somebody’s name',
      'https://graph.facebook.com/1234/picture?method=post',
    ],
    ['a photo of Facebook’s of nobody', 'https://graph.facebook.com//picture'],
    ['one that lies deeper', 'https://graph.facebook.com/1/2/picture'],
    ['one of two numbers', 'https://graph.facebook.com/1:2/picture'],
    ['nothing but a beginning', 'https://'],
    ['an address with a space', 'https://lh3.googleusercontent.com/a b.png'],
    ['an address with a line break', 'https://lh3.googleusercontent.com/\na.png'],
    ['an address with an override', 'https://lh3.googleusercontent.com/\u202ea.png'],
    ['empty', ''],
  ])('may not be %s, even when the token says so', async (_, photo) => {
    expect(safePhoto(photo)).toBeNull();
    await denied(show(photo));
  });
});
