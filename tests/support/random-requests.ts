// Random requests to firestore.rules: nearly right ones mostly, for those are what attacks look like.
import fc from 'fast-check';
import { ACTS } from '#domain/allowance';
import type { Fields, Write } from '#domain/rules-request';
import { SLUG } from './comment-builder';
import {
  NOW,
  OTHER_SLUG,
  PARENT,
  OWN,
  NEW,
  LEVELS,
  MANY_LINKS,
  ADA,
  BEN,
  HOUR,
  ago,
  token,
  person,
  mostly,
  corrupted,
  storedComment,
  authorOf,
} from './random-fields';
import { limitsBefore, paid, payment, type Case } from './random-payments';

export const KINDS = [
  'comments',
  'changes of comments',
  'respects',
  'reports',
  'limits',
  'standings',
] as const;

export type Kind = (typeof KINDS)[number];

const comments: fc.Arbitrary<Case> = fc
  .record({
    by: token,
    level: fc.constantFrom(0, 0, 1, 2, 7, 8),
    slug: mostly(SLUG, SLUG, SLUG, OTHER_SLUG),
    id: mostly(NEW, NEW, NEW, PARENT, 'short'),
    body: mostly('A thought.', MANY_LINKS, 'Two\nlines.'),
    word: mostly('visible', 'held'),
    quotation: mostly<unknown>(
      null,
      { id: 'band-aid', words: 'words' },
      { commentId: PARENT, words: 'words' },
      { words: 'words', prefix: 'before', suffix: '' },
      'band-aid',
    ),
    named: mostly('rightly', 'band-aid', null),
    photo: fc.boolean(),
  })
  .chain((made) =>
    storedComment(PARENT, BEN, Math.max(1, made.level)).chain((parent) => {
      const { by, level, slug, id, body, word, quotation, named, photo } = made;
      const parentPath = typeof parent['path'] === 'string' ? parent['path'] : PARENT;
      const below = level < 8 ? parentPath : LEVELS.join('/');
      const about = typeof quotation === 'object' ? (quotation as Fields | null)?.['id'] : null;
      const rightName = (level === 0 ? about : parent['threadQuotation']) ?? null;
      const whole = {
        parentId: level === 0 ? null : PARENT,
        path: level === 0 ? id : `${below}/${id}`,
        threadStartedAt: level === 0 ? NOW : ago(HOUR),
        createdAt: NOW,
        editedAt: null,
        author: { ...authorOf(by ?? ADA), ...(photo ? {} : { photoURL: null }) },
        body,
        quotation,
        threadQuotation: named === 'rightly' ? rightName : named,
        status: word,
      };
      const stored = [{ path: `posts/${slug}/comments/${PARENT}`, fields: parent }];
      const path = `posts/${slug}/comments/${id}`;
      return corrupted(whole).chain((fields) =>
        paid({ act: 'comment', path, what: `${slug}/${id}`, by, fields, stored, reads: [path] }),
      );
    }),
  );

const changes: fc.Arbitrary<Case> = fc
  .record({
    by: token,
    slug: mostly(SLUG, SLUG, SLUG, OTHER_SLUG),
    before: storedComment(OWN, ADA, 1),
    changed: fc.constantFrom<Fields | null>(
      { body: 'Better.', editedAt: NOW },
      { body: 'Better.', editedAt: NOW, status: 'held' },
      { body: 'Better.', editedAt: NOW, status: 'visible' },
      { body: MANY_LINKS, editedAt: NOW, status: 'held' },
      { status: 'hidden' },
      { status: 'visible', reason: null },
      { status: 'hidden', reason: 'Off topic.' },
      { author: authorOf(BEN) },
      null,
    ),
  })
  .chain(({ by, slug, before, changed }) => {
    const path = `posts/${slug}/comments/${OWN}`;
    const stored = [{ path, fields: before }];
    const request = (fields: Fields) =>
      paid({ act: 'edit', path, what: `${slug}/${OWN}`, by, fields, stored, reads: [path] });
    if (changed !== null)
      return corrupted(changed).chain((some) => request({ ...before, ...some }));
    return request(before).map((made) => ({ ...made, writes: [{ path, fields: null }] }));
  });

const respects: fc.Arbitrary<Case> = fc
  .record({
    by: token,
    slug: mostly(SLUG, OTHER_SLUG),
    from: mostly(BEN, ADA),
    there: fc.boolean(),
  })
  .chain(({ by, slug, from, there }) =>
    storedComment(PARENT, from, 1).chain((comment) => {
      const id = `${PARENT}_${by?.uid ?? 'ada-uid'}`;
      const path = `posts/${slug}/respects/${id}`;
      const mark = { commentId: PARENT, uid: by?.uid ?? 'ada-uid', createdAt: NOW };
      const stored: Write[] = [{ path: `posts/${slug}/comments/${PARENT}`, fields: comment }];
      if (there) stored.push({ path, fields: { ...mark, createdAt: ago(HOUR) } });
      return fc
        .tuple(corrupted(mark), mostly(path, `${path}2`, `posts/${slug}/respects/${PARENT}`))
        .chain(([fields, at]) =>
          paid({
            act: 'respect',
            path: at,
            what: `${slug}/${id}`,
            by,
            fields,
            stored,
            reads: [path],
          }).map((made) =>
            there && fields === mark ? { ...made, writes: [{ path, fields: null }] } : made,
          ),
        );
    }),
  );

/** What a report is about, with a reason that fits it or not. */
const aboutOfReport = fc.oneof(
  fc.record({
    commentId: mostly(PARENT, 'band-aid'),
    reason: mostly('spam', 'abusive', 'other', 'dislike', 'misquoted'),
  }),
  fc.record({
    quotationId: mostly('band-aid', 'a', 'Band-aid', 'band_aid', '9', PARENT, `q${'-'.repeat(64)}`),
    reason: mostly('misquoted', 'link-dead', 'other', 'spam'),
  }),
);

const reports: fc.Arbitrary<Case> = fc
  .record({
    by: token,
    slug: mostly(SLUG, SLUG, SLUG, OTHER_SLUG),
    comment: storedComment(PARENT, BEN, 1),
    about: aboutOfReport,
    there: fc.boolean(),
    handled: fc.constantFrom<unknown>(true, false, 'yes'),
    deletes: fc.boolean(),
    reporter: mostly<unknown>(null, 'ben-uid', 7),
    note: mostly<unknown>(null, 'Look.', 'x'.repeat(500)),
  })
  .chain(({ by, slug, comment, about, there, handled, deletes, reporter, note }) => {
    const uid = by?.uid ?? 'ada-uid';
    const id = `${slug}_${'quotationId' in about ? about.quotationId : about.commentId}_${uid}`;
    const path = `reports/${id}`;
    const report = { slug, ...about, reporter: uid, note, createdAt: NOW, handled: false };
    // Null = the one who asks.
    const old = { ...report, reporter: reporter ?? uid, createdAt: ago(HOUR) };
    const stored: Write[] = [{ path: `posts/${slug}/comments/${PARENT}`, fields: comment }];
    if (there) stored.push({ path, fields: old });
    return corrupted(there ? { ...old, handled } : report).chain((fields) =>
      paid({ act: 'report', path, what: id, by, fields, stored, reads: [path] }).map((made) =>
        there && deletes ? { ...made, writes: [{ path, fields: null }] } : made,
      ),
    );
  });

const limits: fc.Arbitrary<Case> = fc
  .record({
    by: token,
    act: fc.constantFrom(...ACTS),
    deletes: fc.boolean(),
  })
  .chain(({ by, act, deletes }) =>
    limitsBefore(act).chain((before) =>
      payment(act, 'x', before).chain((pay) =>
        corrupted(pay ?? {}).map((fields) => {
          const path = `limits/${by?.uid ?? 'ada-uid'}`;
          return {
            by,
            now: NOW,
            before: before ? [{ path, fields: before }] : [],
            writes: [{ path, fields: deletes ? null : fields }],
            reads: [path],
          };
        }),
      ),
    ),
  );

const standings: fc.Arbitrary<Case> = fc
  .record({
    by: token,
    callers: person,
    theirs: person,
    uid: mostly('ben-uid', 'ada-uid'),
    made: mostly<Fields>(
      { standing: 'blocked', until: ago(-HOUR) },
      { standing: 'trusted' },
      { standing: 'held', until: null },
      { moderator: true },
      { standing: 'Blocked' },
    ),
  })
  .chain(({ by, callers, theirs, uid, made }) =>
    corrupted(made).map((fields) => ({
      by,
      now: NOW,
      before: [
        { path: `people/${by?.uid ?? 'nobody'}`, fields: callers ?? { moderator: true } },
        ...(theirs && uid !== by?.uid ? [{ path: `people/${uid}`, fields: theirs }] : []),
      ],
      writes: [
        { path: `people/${uid}`, fields: { ...(uid === by?.uid ? callers : theirs), ...fields } },
      ],
      reads: [`people/${uid}`, 'people/cleo-uid'],
    })),
  );

export function arbitraryCase(kind: Kind): fc.Arbitrary<Case> {
  return { comments, 'changes of comments': changes, respects, reports, limits, standings }[kind];
}

/** The same case a moment before it is tried: its times are made when this file is loaded. */
export function fresh(made: Case): Case {
  const now = new Date();
  const later = (value: unknown): unknown => {
    if (value === made.now) return now;
    if (value instanceof Date)
      return new Date(value.getTime() + now.getTime() - made.now.getTime());
    if (Array.isArray(value)) return value.map(later);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, later(held)]));
  };
  return {
    ...made,
    now,
    before: later(made.before) as Write[],
    writes: later(made.writes) as Write[],
  };
}
