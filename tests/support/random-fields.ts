// Random fields and circumstances of requests to firestore.rules, nearly right ones mostly.
import fc from 'fast-check';
import type { Fields, Token } from '#domain/rules-request';
import { VISIBLE_WORDS } from '#domain/status';
import { SLUG } from './comment-builder';

export const HOUR = 3_600_000;
export const NOW = new Date();
export const ago = (milliseconds: number) => new Date(NOW.getTime() - milliseconds);
export const OTHER_SLUG = 'no-such-post';
export const PARENT = '01KAFXQH0G0000000000000000';
export const OWN = '01KAFXQH0G0000000000000001';
export const NEW = '01KAFXQH0G0000000000000002';
export const LEVELS = Array.from({ length: 7 }, (_, index) => `01KAFXQH0G000000000000001${index}`);
const PHOTO = 'https://lh3.googleusercontent.com/a/ada';
export const MANY_LINKS = 'www.a.example '.repeat(4);

export const ADA: Token = {
  uid: 'ada-uid',
  name: 'Ada Okafor',
  picture: PHOTO,
  provider: 'google.com',
};
export const BEN: Token = { uid: 'ben-uid', name: 'Ben Lindqvist', provider: 'twitter.com' };

/** One of these, the first eight times as often as all others together. */
export function mostly<T>(usual: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { arbitrary: fc.constant(usual), weight: others.length * 8 },
    { arbitrary: fc.constantFrom(...others), weight: others.length },
  );
}

/** A value that a field may be given in the place of its own. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, false, 0, 1, 9, -1, 0.5, 'visible', 'held', 'hidden', 'Visible', 'text', ''],
    ...[
      ' ',
      'a\u202eb',
      'a\u0000b',
      'a\nb',
      `a${'\u0301'.repeat(5)}`,
      'a\u200bb',
      'a\u0085b',
      `a${'\u0301'.repeat(4)}`,
      'x'.repeat(61),
    ],
    ...['x'.repeat(301), 'x'.repeat(501), 'x'.repeat(1001), 'x'.repeat(5001), MANY_LINKS],
    ...[PARENT, OWN, `${PARENT}/${NEW}`, `${OWN}/${NEW}`, SLUG, OTHER_SLUG, 'ada-uid', 'ben-uid'],
    ...[[], ['visible'], {}, { id: 'band-aid', words: 'words' }, { id: 'A', words: 'words' }],
    ...[NOW, ago(HOUR), ago(-HOUR), new Date(0), 'spam', 'trusted', 'blocked', 'google.com', PHOTO],
  ),
  fc.string({
    unit: fc.constantFrom('a', 'é', '漢', ' ', '\n', '\u200d', '😀', '|', 'www.'),
    maxLength: 9,
  }),
);

/** The same fields; sometimes with one replaced, taken away or added, now and then with two. */
export function corrupted(fields: Fields): fc.Arbitrary<Fields> {
  const change = fc.record({
    key: fc.constantFrom(...Object.keys(fields), 'extra'),
    act: mostly('replace', 'remove', 'inside'),
    value: anything,
    inner: fc.constantFrom(
      'uid',
      'name',
      'photoURL',
      'provider',
      'id',
      'words',
      'more',
      'left',
      'for',
    ),
  });
  return fc
    .array(change, { maxLength: 2 })
    .chain((changes) => fc.constantFrom([], [], changes.slice(0, 1), changes))
    .map((changes) => changes.reduce((made, change) => corrupt(made, change), fields));
}

function corrupt(
  fields: Fields,
  { key, act, value, inner }: { key: string; act: string; value: unknown; inner: string },
): Fields {
  const { [key]: held, ...rest } = fields;
  if (act === 'remove') return rest;
  const isMap = typeof held === 'object' && held !== null && !(held instanceof Date);
  return { ...fields, [key]: act === 'inside' && isMap ? { ...held, [inner]: value } : value };
}

export const token: fc.Arbitrary<Token | null> = mostly<Token | null>(
  ADA,
  { ...ADA, picture: null },
  BEN,
  null,
  { ...ADA, provider: 'anonymous' },
  { ...ADA, name: undefined },
  { ...ADA, name: 'Ada\u200bOkafor' },
  { ...ADA, picture: 'https://elsewhere.example/ada.png' },
);

export const sometimes = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined, freq: 2 });

export const settings = fc.option(
  fc.record(
    {
      open: mostly<unknown>(true, 'True ', false, 'no', 1),
      hold: mostly<unknown>('nobody', 'newcomers', ' Newcomers', 'everyone', 'nobdy', null),
      closeAfterDays: mostly<unknown>(9999, '9999', 0, -1, 'soon', 9999.5),
      closesOn: mostly<unknown>(ago(-HOUR), '2999-12-31', ago(HOUR), '2020-01-01', 'later', 7),
    },
    { requiredKeys: [] },
  ),
  { freq: 2 },
);

export const person = fc.option(
  fc.record(
    {
      standing: mostly<unknown>('trusted', 'ordinary', 'held', 'blocked', 'Blocked ', 'hold', 7),
      until: mostly<unknown>(ago(-HOUR), ago(HOUR), '2020-01-01', '2999-01-01', 'soon'),
      moderator: mostly<unknown>(true, 'TRUE', false, 'yes', 1),
    },
    { requiredKeys: [] },
  ),
  { freq: 2 },
);

const status = mostly<unknown>(
  'visible',
  ...VISIBLE_WORDS,
  'held',
  'hidden',
  ' Hidden',
  'hiden',
  null,
  7,
);

/** A stored comment at a level, by somebody; now and then spoilt by the owner's hand. */
export function storedComment(id: string, by: Token, level: number): fc.Arbitrary<Fields> {
  const path = [...LEVELS.slice(0, level - 1), id].join('/');
  return status.chain((word) =>
    mostly<Fields>(
      storedFields(by, path, word),
      { ...storedFields(by, path, word), author: { uid: 7 } },
      { ...storedFields(by, path, word), author: 'me' },
      { ...storedFields(by, path, word), path: 7 },
      { ...storedFields(by, path, word), reason: 'Off topic.' },
      { ...storedFields(by, path, word), threadQuotation: 'band-aid' },
    ),
  );
}

function storedFields(by: Token, path: string, word: unknown): Fields {
  return {
    parentId: null,
    path,
    threadStartedAt: ago(HOUR),
    createdAt: ago(HOUR),
    editedAt: null,
    author: authorOf(by),
    body: 'A thought.',
    quotation: null,
    threadQuotation: null,
    status: word,
  };
}

export function authorOf({ uid, name, picture, provider }: Token): Fields {
  return { uid, name: name ?? null, photoURL: picture ?? null, provider };
}
