// What the owner wrote by hand is read in the same way by the rules and by the page.
import { Bytes, doc, GeoPoint, getDoc, Timestamp } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { discussionIsOpen, mustHold, readSettings } from '#domain/settings';
import { readStanding } from '#domain/standing';
import { readStatus, VISIBLE_WORDS } from '#domain/status';
import { handedIn } from '../support/comment-builder';
import { ada, ben } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { hand, verdictOf } from './verdict';

const database = rulesDatabase(import.meta.url, 'forgotten');
const PUBLISHED = '2026-11-23';
const HOUR = 3_600_000;

type Outcome = 'appears' | 'held' | 'refused';

/** Nothing, words and what looks like them, and values of every type. */
const WRITTEN: Record<string, unknown> = {
  true: true,
  false: false,
  '"true"': 'true',
  '"false"': 'false',
  '" True "': ' True ',
  '"FALSE" with a line end': 'FALSE\n',
  '"true" after a tab and spaces without a break': '\t\u00a0\u2003true',
  '"true" after a vertical tab': '\u000btrue',
  '"true" after a byte order mark': '\ufefftrue',
  '"true" after a control': '\u0001true',
  '"true" twice': 'true true',
  '"yes"': 'yes',
  '"tru"': 'tru',
  nobody: 'nobody',
  ' Nobody': ' Nobody',
  newcomers: 'newcomers',
  'NEWCOMERS ': 'NEWCOMERS ',
  'newcomers with a long s': 'newcomer\u017f',
  newcomer: 'newcomer',
  'two words': 'nobody newcomers',
  everyone: 'everyone',
  'Every one': 'Every one',
  ordinary: 'ordinary',
  trusted: 'trusted',
  ' Trusted': ' Trusted',
  'trusted with a stop': 'trusted.',
  'trusted in two lines': 'trus\nted',
  held: 'held',
  'HELD\t': 'HELD\t',
  blocked: 'blocked',
  'Blocked\u00a0': 'Blocked\u00a0',
  'BLOCKED with a Kelvin sign': 'BLOC\u212aED',
  blokced: 'blokced',
  'a part of the pattern': 'trusted|held',
  'a pattern': '.*',
  'no text': '',
  blank: '  ',
  null: null,
  zero: 0,
  'minus zero': -0,
  'a half': 0.5,
  one: 1,
  'minus one': -1,
  'minus a half': -0.5,
  'many days': 40_000,
  'the most days': 99_999,
  'a fraction too many': 99_999.5,
  'too many days': 100_000,
  'far too many days': 1e300,
  NaN: Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  '"0"': '0',
  '"40000"': '40000',
  '" 40000 "': ' 40000 ',
  '"40000" between wide spaces': '\u200340000\u00a0',
  '"00099"': '00099',
  '"000099"': '000099',
  '"99999"': '99999',
  '"100000"': '100000',
  '"-1"': '-1',
  '"40000.5"': '40000.5',
  '"4e4"': '4e4',
  '"40 000"': '40 000',
  '"40000 days"': '40000 days',
  'Arabic digits': '٣٠٠٠٠',
  'a day to come': '2999-12-31',
  'a day gone': '2020-02-28',
  '" 2999-01-01 "': ' 2999-01-01 ',
  'a day with a line end': '2999-01-01\n',
  'a day that is not': '2999-02-30',
  'a leap day': '2996-02-29',
  'a month that is not': '2999-13-01',
  'a day with a time': '2999-01-01T10:00',
  'a day in words': '1 January 2999',
  'a day without noughts': '2999-1-1',
  'a day in the year nought': '0000-01-01',
  'no list': [],
  'a list': ['true'],
  'no map': {},
  'a map': { true: true },
  bytes: Bytes.fromUint8Array(new Uint8Array([1])),
  place: new GeoPoint(0, 0),
  'an hour ago': Timestamp.fromMillis(Date.now() - HOUR),
  'in an hour': Timestamp.fromMillis(Date.now() + HOUR),
};

type Fields = Record<string, unknown>;

/** What the page would do: the domain's functions on what the adapter delivers. */
function pageSays(settings: Fields | null, person: Fields | null): Outcome {
  const now = Date.now();
  const read = readSettings(delivered(settings));
  const standing = readStanding(delivered(person), now);
  if (!discussionIsOpen(read, PUBLISHED, now) || standing === 'blocked') return 'refused';
  return mustHold(read, standing, '') ? 'held' : 'appears';
}

function delivered(fields: Fields | null): Fields | null {
  if (fields === null) return null;
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]): [string, unknown] => [
      key,
      value instanceof Timestamp ? value.toDate() : value,
    ]),
  );
}

async function rulesSay(settings: Fields | null, person: Fields | null): Promise<Outcome> {
  if (settings) await database.write('settings/comments', settings);
  if (person) await database.write(`people/${ada.uid}`, person);
  const [visible, held] = await Promise.all(
    (['visible', 'held'] as const).map((status) =>
      verdictOf(hand(database.as(ada), handedIn(ada, { status }))),
    ),
  );
  if (visible === 'allowed') return held === 'permission-denied' ? 'appears' : 'refused';
  expect(visible).toBe('permission-denied');
  return held === 'allowed' ? 'held' : 'refused';
}

const written = Object.entries(WRITTEN);

describe('the rules and the page agree', () => {
  it.each(written)('on open: %s', async (_, open) => {
    expect(await rulesSay({ open }, null)).toBe(pageSays({ open }, null));
  });

  it.each(written)('on hold: %s', async (_, hold) => {
    expect(await rulesSay({ hold }, null)).toBe(pageSays({ hold }, null));
  });

  it.each(written)('on hold for the trusted: %s', async (_, hold) => {
    const person = { standing: 'trusted' };
    expect(await rulesSay({ hold }, person)).toBe(pageSays({ hold }, person));
  });

  it.each(written)('on closeAfterDays: %s', async (_, closeAfterDays) => {
    expect(await rulesSay({ closeAfterDays }, null)).toBe(pageSays({ closeAfterDays }, null));
  });

  it.each(written)('on closesOn: %s', async (_, closesOn) => {
    expect(await rulesSay({ closesOn }, null)).toBe(pageSays({ closesOn }, null));
  });

  it.each(written)('on standing: %s', async (_, standing) => {
    const settings = { hold: 'newcomers' };
    expect(await rulesSay(null, { standing })).toBe(pageSays(null, { standing }));
    expect(await rulesSay(settings, { standing })).toBe(pageSays(settings, { standing }));
  });

  it.each(written)('on until: %s', async (_, until) => {
    for (const standing of ['blocked', 'held', 'trusted', 'blokced']) {
      const person = { standing, until };
      expect(await rulesSay(null, person), standing).toBe(pageSays(null, person));
    }
  });

  it('on documents without a field', async () => {
    expect(await rulesSay({}, {})).toBe(pageSays({}, {}));
    expect(pageSays({}, {})).toBe('appears');
  });
});

describe('what is seen', () => {
  const words = [...VISIBLE_WORDS, 'vIsible', 'visible  ', 'visibel', 'held', 'hidden', ' Hidden'];
  it.each([...words.map((word) => [JSON.stringify(word), word] as const), ...written])(
    'is said alike by the rules and the page: %s',
    async (_, status) => {
      const comment = handedIn(ben);
      await database.store(comment);
      await database.write(comment.at, { ...comment.fields, status });
      const verdict = await verdictOf(getDoc(doc(database.asReader(), comment.at)));
      expect(verdict === 'allowed').toBe(readStatus(status) === 'visible');
    },
  );
});

describe('who is a moderator', () => {
  it.each(written)('is said by yes alone: %s', async (name, moderator) => {
    const yes = ['true', '"true"', '" True "', '"true" after a tab and spaces without a break'];
    const comment = handedIn(ben, { status: 'hidden' });
    await database.store(comment);
    await database.write(`people/${ada.uid}`, { moderator });
    const verdict = await verdictOf(getDoc(doc(database.as(ada), comment.at)));
    expect(verdict).toBe(yes.includes(name) ? 'allowed' : 'permission-denied');
  });
});

it('the table brings out each outcome, so that agreement says something', () => {
  const outcomes = written.map(([, value]) => pageSays({ open: value }, { standing: value }));
  expect(new Set(outcomes)).toEqual(new Set(['held', 'refused']));
  const ends = written.map(([, closesOn]) => pageSays({ closesOn }, null));
  expect(new Set(ends)).toEqual(new Set(['appears', 'refused']));
  const holds = written.map(([, hold]) => pageSays({ hold }, null));
  expect(new Set(holds)).toEqual(new Set(['appears', 'held']));
});
