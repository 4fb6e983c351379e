// Whatever a stored document holds, reading it never throws and never gives what the page cannot draw.
/* eslint no-script-url: off -- It is one of the values that are tried. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameComment } from '#domain/comment';
import { excerpt } from '#domain/excerpt';
import { personFaults, settingsFaults } from '#domain/faults';
import { MAX_BODY_SIZE, MAX_NAME_LENGTH, MAX_NOTE_LENGTH } from '#domain/limits';
import { STANDINGS } from '#domain/person';
import { safePhoto } from '#domain/photo';
import { COMMENT_REASONS, QUOTATION_REASONS, reportedId } from '#domain/report';
import { closingOf, discussionIsOpen, mustHold, readSettings } from '#domain/settings';
import { readOwnerSays } from '#domain/standing';
import { buildThreads, readingOrder } from '#domain/thread';
import { commentFaults, readComment } from './stored-comment';
import { readReport } from './stored-report';

/** Said when a property fails, so that it can be tried again: `SEED=… npx vitest …`. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const runs = { numRuns: 500, seed };

/** What the console lets one type, and what other programs store. */
const anything = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      ...['visible', ' VISIBLE ', 'hidden', 'held', 'true', 'false', '2026-01-01', '30', '', ' '],
      ...['a', 'a/b', 'b', '//', '__proto__', '\u202e', '\ud800', 'blocked', 'trusted', 'everyone'],
      ...['https://lh3.googleusercontent.com/a', 'javascript:', 'x'.repeat(100_000)],
      ...[null, undefined, true, 0, -0, 1.5, Number.NaN, Infinity, [], {}],
    ),
  },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
  {
    weight: 2,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  },
);

const FIELDS = [
  ...['parentId', 'path', 'threadStartedAt', 'createdAt', 'editedAt', 'author', 'body'],
  ...[
    'quotation',
    'status',
    'reason',
    'slug',
    'commentId',
    'quotationId',
    'reporter',
    'note',
    'handled',
  ],
  ...['open', 'hold', 'closeAfterDays', 'closesOn', 'notice', 'standing', 'until', 'moderator'],
  ...['__proto__', 'constructor', 'toString'],
];

const instant = fc.date({ min: new Date(0), max: new Date('9999-12-31') });
const author = fc.record({ uid: anything, name: anything, photoURL: anything, provider: anything });
const nearly = fc.record(
  {
    parentId: fc.constantFrom(null, 'a', 'b', 'c'),
    path: fc.constantFrom('a', 'a/b', 'a/b/c', 'b/a', 'a/a', '/', 'c'),
    threadStartedAt: instant,
    createdAt: instant,
    author: fc.oneof(author, fc.constant({ uid: 'u', name: 'n', provider: 'p' })),
    body: fc.string({ unit: 'binary', minLength: 1 }),
    quotation: fc.oneof(fc.constant(null), fc.record({ id: anything, words: anything })),
    status: anything,
    reason: anything,
  },
  { requiredKeys: [] },
);
const fields: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  nearly,
  fc.dictionary(fc.oneof(fc.constantFrom(...FIELDS), fc.string({ unit: 'binary' })), anything),
);

const toInstant = (value: unknown) => {
  const time = value instanceof Date ? value.getTime() : Number.NaN;
  return Number.isNaN(time) ? null : time;
};
const read = (id: string, document: Record<string, unknown>) =>
  readComment({ id, fields: document, sending: false, toInstant });

/** Controls, overrides of direction, and towers of accents. */
// eslint-disable-next-line no-control-regex -- They are what is looked for.
const UNRULY = /[\0-\x08\x0e-\x1f\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Mn}{7}/u;

describe(`a document of any shape (seed ${String(seed)})`, () => {
  it('is a comment that can be drawn, or none, and its faults are told', () => {
    fc.assert(
      fc.property(fields, (document) => {
        const comment = read('a', document);
        const faults = commentFaults({ fields: document, toInstant });
        expect(comment === null).toBe(faults.some((fault) => fault.endsWith('not shown.')));
        for (const fault of faults) expect(fault).not.toMatch(UNRULY);
        if (comment === null) return;
        const { name } = comment.author;
        expect(name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
        expect(name).not.toBe('');
        for (const text of [name, comment.body, comment.reason ?? '']) {
          expect(text.length).toBeLessThanOrEqual(MAX_BODY_SIZE);
          expect(text).not.toMatch(UNRULY);
        }
        expect(['visible', 'held', 'hidden']).toContain(comment.status);
        expect(isSameComment(comment, read('a', document) ?? comment)).toBe(true);
        expect(typeof excerpt(comment.body, 48)).toBe('string');
        const photo = safePhoto(comment.author.photoURL);
        if (photo !== null) expect(new URL(photo).href).toMatch(/^https:\/\/[a-z0-9.-]+\//);
      }),
      runs,
    );
  });

  it('stands in threads that hold each comment once', () => {
    const several = fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), fields),
      {
        selector: ([id]) => id,
      },
    );
    fc.assert(
      fc.property(several, fc.constantFrom('newest', 'oldest'), (documents, order) => {
        const comments = documents.flatMap(([id, document]) => read(id, document) ?? []);
        const ids = readingOrder(buildThreads(comments, order)).map(({ id }) => id);
        expect(ids.sort()).toEqual(comments.map(({ id }) => id).sort());
      }),
      runs,
    );
  });

  it('is a report that can be drawn, or none', () => {
    fc.assert(
      fc.property(fields, (document) => {
        const report = readReport({ id: 'r', fields: document, toInstant });
        if (report === null) return;
        const isOnQuotation = 'quotationId' in report;
        const reasons = isOnQuotation ? QUOTATION_REASONS : COMMENT_REASONS;
        expect(reasons).toContain(report.reason);
        expect(typeof reportedId(report)).toBe('string');
        expect(typeof report.reporter).toBe('string');
        expect((report.note ?? '').length).toBeLessThanOrEqual(MAX_NOTE_LENGTH);
        expect(report.note ?? '').not.toMatch(UNRULY);
        expect(Number.isNaN(report.createdAt)).toBe(false);
      }),
      runs,
    );
  });

  it('is the owner’s settings, and opens nothing that it does not name', () => {
    fc.assert(
      fc.property(fields, (document) => {
        const settings = readSettings(document);
        for (const fault of settingsFaults(document)) expect(fault).not.toMatch(UNRULY);
        expect(settings.notice ?? '').not.toMatch(UNRULY);
        expect(typeof settings.open).toBe('boolean');
        expect(['nobody', 'newcomers', 'everyone']).toContain(settings.hold);
        closingOf(settings, '2026-11-23');
        discussionIsOpen(settings, '2026-11-23', 0);
        for (const standing of STANDINGS) mustHold(settings, standing, '');
      }),
      runs,
    );
  });

  it('is what the owner says of a person, and makes nobody a moderator by mistake', () => {
    fc.assert(
      fc.property(fields, (document) => {
        const says = readOwnerSays(document, 0);
        expect(STANDINGS).toContain(says.standing);
        for (const fault of personFaults(document)) expect(fault).not.toMatch(UNRULY);
        if (says.moderator) expect(String(document['moderator']).trim().toLowerCase()).toBe('true');
      }),
      runs,
    );
  });
});
