// Every field of a valid comment is replaced by every hostile value; what is let through is known.
import { Bytes, doc, GeoPoint, serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { handedIn, stored } from '../support/comment-builder';
import { ada } from '../support/personas';
import { setPaid } from './paid';
import { rulesDatabase } from './rules-database';
import { verdictOf } from './verdict';

const database = rulesDatabase(import.meta.url, 'forgotten');

const HOSTILE: Record<string, unknown> = {
  null: null,
  true: true,
  false: false,
  zero: 0,
  one: 1,
  'minus one': -1,
  fraction: 0.5,
  NaN: Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  'no text': '',
  blank: ' ',
  text: 'text',
  'two lines': 'one\ntwo',
  override: 'a\u202eb',
  'the word visible': 'visible',
  'the word VISIBLE': 'VISIBLE',
  'the word held': 'held',
  'the word hidden': 'hidden',
  'the word removed': 'removed',
  'a ULID': '01KAFXQH0G0000000000000000',
  'a path': '01KAFXQH0G0000000000000000/01KAFXQH0G0000000000000001',
  'a way up': '../comments/01KAFXQH0G0000000000000000',
  'long text': 'x'.repeat(5001),
  'no list': [],
  'a list': ['visible'],
  'no map': {},
  'a map': { id: 'band-aid', words: 'words' },
  'a map with more': { id: 'band-aid', words: 'words', more: 1 },
  bytes: Bytes.fromUint8Array(new Uint8Array([1, 2, 3])),
  place: new GeoPoint(0, 0),
  'server time': serverTimestamp(),
  'a second ago': Timestamp.fromMillis(Date.now() - 1000),
  'in an hour': Timestamp.fromMillis(Date.now() + 3_600_000),
  'year one': Timestamp.fromMillis(Date.UTC(1, 0, 1)),
};

/** Field by field, the hostile values that are right there. */
const RIGHT: Record<string, string[]> = {
  parentId: ['null'],
  path: [],
  threadStartedAt: ['server time'],
  createdAt: ['server time'],
  editedAt: ['null'],
  author: [],
  'author.uid': [],
  'author.name': [],
  'author.photoURL': ['null'],
  'author.provider': [],
  body: [
    ...['text', 'two lines', 'the word visible', 'the word VISIBLE', 'the word held'],
    ...['the word hidden', 'the word removed', 'a ULID', 'a path', 'a way up'],
  ],
  // Another id, or none, is not the one that the thread is named by.
  quotation: ['a map'],
  'quotation.id': [],
  'quotation.words': [
    ...['text', 'two lines', 'the word visible', 'the word VISIBLE', 'the word held'],
    ...['the word hidden', 'the word removed', 'a ULID', 'a path', 'a way up'],
  ],
  threadQuotation: [],
  status: ['the word visible'],
};

/** Of a reply, what differs: it must carry its parent's id and beginning. */
const RIGHT_IN_REPLY = {
  ...RIGHT,
  parentId: [],
  threadStartedAt: [],
  quotation: ['null', 'a map'],
  'quotation.id': [
    ...['text', 'the word visible', 'the word held', 'the word hidden', 'the word removed'],
  ],
  threadQuotation: ['null'],
};

/** The names of the hostile values that are let through in a field. */
async function letThrough(field: string, isReply: boolean): Promise<string[]> {
  const parent = stored(ada, 10);
  await database.store(parent);
  const quotation = { id: 'band-aid', words: 'words' };
  const verdicts = Object.entries(HOSTILE).map(async ([name, value], index) => {
    // At once, each needs an allowance of its own.
    const person = { ...ada, uid: `ada-${index}` };
    const { at, fields } = handedIn(person, { quotation, ...(isReply ? { parent } : {}) });
    const verdict = await verdictOf(
      setPaid(doc(database.as(person), at), replaced({ ...fields }, field.split('.'), value)),
    );
    return { name, verdict };
  });
  const others = new Set(['allowed', 'permission-denied']);
  const settled = await Promise.all(verdicts);
  expect(settled.filter(({ verdict }) => !others.has(verdict))).toEqual([]);
  return settled.filter(({ verdict }) => verdict === 'allowed').map(({ name }) => name);
}

function replaced(
  fields: Record<string, unknown>,
  [key = '', inner]: string[],
  value: unknown,
): Record<string, unknown> {
  // Only fields that hold a map have an inner name in the table above.
  if (inner === undefined) return { ...fields, [key]: value };
  return { ...fields, [key]: { ...(fields[key] as object), [inner]: value } };
}

describe.each([
  ['a first comment', false, RIGHT],
  ['a reply', true, RIGHT_IN_REPLY],
])('%s', (_, isReply, right) => {
  it.each(Object.entries(right))('takes nothing hostile in %s', async (field, expected) => {
    expect((await letThrough(field, isReply)).sort()).toEqual([...expected].sort());
  });
});
