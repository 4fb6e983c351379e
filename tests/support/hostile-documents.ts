// Documents as no client could write them: the owner's hand, or a hole in the rules, puts them there.
/* eslint no-script-url: off -- Addresses that are scripts are what must not get through. */
import type { SeedDocument } from '../stack/seed';
import { HOSTILE } from './hostile-markdown';
import { ENDLESS, NAMES_OF_PROGRAMS, TOWERING, TURNED, UNSEEN } from './hostile-text';

const SLUG = 'lets-focus-on-what-matters';
const BEGUN = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;
/** As the page's own ids, in their order. */
const ID_LENGTH = 26;

/** An id that stands in its place among the others. */
export function idOf(kind: string, index: number): string {
  return `01K${kind.toUpperCase()}${String(index).padStart(ID_LENGTH - 3 - kind.length, '0')}`;
}

interface Told {
  id: string;
  /** Minutes after the first: what is later stands above. */
  at: number;
  body: string;
  name?: string;
  uid?: string;
  /** Whatever else is to be in the document, or instead of what would be. */
  fields?: Record<string, unknown>;
}

/** A comment that starts a thread. */
export function hostileComment({ id, at, body, name, uid, fields }: Told): SeedDocument {
  const createdAt = new Date(BEGUN + at * MINUTE);
  return {
    path: `posts/${SLUG}/comments/${id}`,
    fields: {
      parentId: null,
      path: id,
      threadStartedAt: createdAt,
      createdAt,
      editedAt: null,
      author: {
        uid: uid ?? `uid-${id}`,
        name: name ?? 'Mallory',
        photoURL: null,
        provider: 'google.com',
      },
      body,
      quotation: null,
      status: 'visible',
      ...fields,
    },
  };
}

/** Payloads that fit into one body without one swallowing the next. */
export function hostileBodies(): string[] {
  const bodies: string[] = [];
  let together: string[] = [];
  for (const payload of HOSTILE) {
    if (payload.length > 400 || /```|~~~/.test(payload)) bodies.push(payload);
    else together.push(payload);
    if (together.length === 16) {
      bodies.push(together.join('\n\n'));
      together = [];
    }
  }
  return [...bodies, together.join('\n\n')];
}

/** Texts that want out of their comment, as body and as name, in threads as deep as they go. */
export function sprawlingThreads(): SeedDocument[] {
  const texts = [...TURNED, ...TOWERING, ...ENDLESS, ...UNSEEN];
  const documents: SeedDocument[] = [];
  let above: string[] = [];
  texts.forEach((text, index) => {
    const id = idOf('S', index);
    if (index % 8 === 0) above = [];
    const begun = new Date(BEGUN + (index - (index % 8)) * MINUTE);
    const path = [...above, id];
    documents.push(
      hostileComment({
        id,
        at: index,
        body: text,
        name: text,
        fields: {
          parentId: above.at(-1) ?? null,
          path: path.join('/'),
          threadStartedAt: begun,
        },
      }),
    );
    above = path;
  });
  return documents;
}

/** For each text a comment that has it as words and name, and a tame twin right after it. */
export function twins(texts: readonly string[]): SeedDocument[] {
  return texts.flatMap((text, index) => [
    hostileComment({ id: idOf('T', 2 * index), at: 0, body: text, name: `A${text}` }),
    hostileComment({ id: idOf('T', 2 * index + 1), at: 0, body: 'Tame words.', name: 'Tame' }),
  ]);
}

const AUTHOR = { uid: 'm', name: 'Mallory', photoURL: null, provider: 'google.com' };

/** A value of every kind that Firestore has, and some that programs stumble over. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  9007199254740991,
  '',
  ' \n ',
  '<img src=x onerror=alert(1)>',
  '\u202e</script>',
  '__proto__',
  'a/b/../c',
  [],
  ['visible', { a: 1 }],
  {},
  { __proto_: 1, constructor: { name: 'x' }, toString: 'x', then: 'x', $$typeof: 'x' },
  { uid: '<b>', name: { toString: 'x' }, provider: [] },
  new Date('9999-12-31T23:59:59Z'),
  new Date('0001-01-01T00:00:00Z'),
];

const FIELDS = [
  ...['parentId', 'path', 'createdAt', 'editedAt', 'author', 'body', 'quotation', 'status'],
  ...['reason', 'photoURL', 'constructor', 'dangerouslySetInnerHTML', 'children', 'key'],
];

/** Sound comments with one field spoilt, in each way; those that a page would list are visible. */
export function spoiltComments(): SeedDocument[] {
  let count = 0;
  return FIELDS.flatMap((field) =>
    VALUES.map((value) => {
      count += 1;
      const id = idOf('F', count);
      return hostileComment({ id, at: count, body: `${field} spoilt`, fields: { [field]: value } });
    }),
  );
}

/** Authors that are none, and photos, quotations and paths that lead elsewhere. */
export function forgedComments(): SeedDocument[] {
  const forged: Record<string, unknown>[] = [
    ...['javascript:alert(1)', 'data:image/svg+xml,<svg onload=alert(1)>', '//evil.example/a.png']
      .concat(['https://evil.example/a.png', 'https://lh3.googleusercontent.com@evil.example/a'])
      .concat([
        'https://lh3.googleusercontent.com.evil.example/a',
        'https://lh3.googleusercontent.com/"onerror="alert(1)',
      ])
      .map((photoURL) => ({ author: { ...AUTHOR, photoURL } })),
    ...['<b>', '__proto__', 'google.com\u202e', 'password', 'constructor'].map((provider) => ({
      author: { ...AUTHOR, provider },
    })),
    ...['a/b/c', '..', '__proto__', '__a__', 'x'.repeat(2000), '<script>', '\u202e'].map((uid) => ({
      author: { ...AUTHOR, uid, name: `Uid ${uid.slice(0, 20)}` },
    })),
    ...NAMES_OF_PROGRAMS.map((name) => ({ author: { ...AUTHOR, name } })),
    ...['band-aid', '"><script>', '__proto__', 'constructor', 'q-#x', '\u202e'].map((id) => ({
      quotation: { id, words: '<img src=x onerror=alert(1)> that nobody wrote' },
    })),
    ...['../..', '/', 'a/b', '__proto__', 'constructor', '"><b>', '\u202e'].map((parentId) => ({
      parentId,
      path: `${parentId}/x`,
    })),
    { body: ' x '.repeat(30_000) },
    { body: '[a](b)*'.repeat(10_000) },
    { author: { ...AUTHOR, name: 'N'.repeat(50_000) } },
    { huge: Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`k${String(n)}`, n])) },
  ];
  return forged.map((fields, index) =>
    hostileComment({
      id: idOf('G', index),
      at: 10_000 + index,
      body: `Forged: ${Object.keys(fields).join()}`,
      fields,
    }),
  );
}
