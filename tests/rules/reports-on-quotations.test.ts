import {
  collection,
  deleteDoc,
  getDoc,
  getDocs,
  limit,
  query,
  setDoc,
  Timestamp,
  updateDoc,
  where,
  doc,
} from 'firebase/firestore';
import { beforeEach, describe, expect, it } from 'vitest';
import { ALLOWANCES } from '#domain/allowance';
import { MAX_LIST_LIMIT, MAX_NOTE_LENGTH } from '#domain/limits';
import { QUOTATION_REASONS } from '#domain/report';
import { SLUG, stored } from '../support/comment-builder';
import { ada, ben, cleo, NAMELESS } from '../support/personas';
import { QUOTATION, quotationReportOf, quotationReportPlace } from './a-quotation-report';
import { setPaid } from './paid';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const LONGEST = `q${'-9z'.repeat(21)}`;

/** Ben reports a quotation, with some of the fields replaced. */
function report(changed: Record<string, unknown> = {}, by = ben) {
  const place = quotationReportPlace(database.as(by), by);
  return setPaid(place, { ...quotationReportOf(by), ...changed });
}

/** Ben reports what has this id, and the document is named for it. */
function reportOn(quotationId: string, slug = SLUG) {
  const place = quotationReportPlace(database.as(ben), ben, quotationId, slug);
  return setPaid(place, quotationReportOf(ben, quotationId, slug));
}

describe('a report on a quotation', () => {
  it.each(QUOTATION_REASONS)('is made for the reason %s', async (reason) => {
    await allowed(report({ reason }));
  });

  it.each(['abusive', 'spam', 'off-topic', 'Misquoted', 'misquotedx', null, 7, ['misquoted']])(
    'is not made for the reason %j',
    async (reason) => {
      await denied(report({ reason }));
    },
  );

  it('is made with a note that is short enough', async () => {
    await allowed(report({ note: 'x'.repeat(MAX_NOTE_LENGTH) }));
    await denied(report({ note: 'x'.repeat(MAX_NOTE_LENGTH + 1) }, cleo));
    await allowed(report({ note: 'x' }, cleo));
  });

  it.each(['a', 'z9', 'band-aid', 'a--', LONGEST])('is about an id like %s', async (id) => {
    await allowed(reportOn(id));
  });

  it.each([
    ...[
      '',
      '9a',
      '-a',
      'A',
      'aA',
      'a_b',
      'a b',
      'a.b',
      'a\nb',
      'a\n',
      'ä',
      '{',
      '`',
      'a:',
      'a`',
      'a{',
    ],
    `${LONGEST}x`,
    stored(ada, 1).id,
  ])('is not about %j', async (id) => {
    await denied(reportOn(id));
  });

  it('is about a quotation or a comment, not both, and not the one by the other’s name', async () => {
    const comment = stored(ada, 10);
    await database.store(comment);
    await denied(report({ commentId: comment.id }), 'both');
    await denied(report({ commentId: null }), 'an empty one beside it');
    const fields = Object.entries(quotationReportOf(ben));
    const rest = Object.fromEntries(fields.filter(([name]) => name !== 'quotationId'));
    const place = quotationReportPlace(database.as(ben), ben);
    await denied(setPaid(place, rest), 'neither');
    await denied(setPaid(place, { ...rest, commentId: QUOTATION }), 'as a comment');
    const named = quotationReportPlace(database.as(ben), ben, comment.id);
    const asQuotation = { ...rest, quotationId: comment.id };
    await denied(setPaid(named, asQuotation), 'a comment as a quotation');
    const ofComment = { ...rest, commentId: comment.id };
    await denied(setPaid(named, ofComment), 'a comment, for a reason of quotations');
    await allowed(setPaid(named, { ...ofComment, reason: 'other' }), 'for one that both have');
    await allowed(report({ reason: 'other' }));
  });

  it('is made on a post that the rules know, under its own id', async () => {
    await denied(reportOn(QUOTATION, 'another-post'));
    await denied(report({ slug: 'another-post' }), 'another slug than its id');
    await denied(report({ quotationId: 'another' }), 'another quotation than its id');
    const again = doc(database.as(ben), `reports/${SLUG}_${QUOTATION}_${ben.uid}_2`);
    await denied(setPaid(again, quotationReportOf(ben)), 'under another id');
    await allowed(report());
  });

  it('is made once for each person and quotation', async () => {
    await allowed(report());
    await denied(report({ reason: 'link-dead' }), 'over the first');
    await allowed(reportOn('another'), 'another quotation');
    await allowed(report({}, cleo), 'another person');
  });

  it('is made also when the discussion is closed', async () => {
    await database.write('settings/comments', { open: false });
    await allowed(report());
  });

  it('is not made by who is not signed in, or blocked', async () => {
    const fields = quotationReportOf(ben);
    await denied(setPaid(quotationReportPlace(database.asReader(), ben), fields), 'a reader');
    const guest = database.as(ben, NAMELESS);
    await denied(setPaid(quotationReportPlace(guest, ben), fields), 'nameless');
    await database.write(`people/${ben.uid}`, { standing: 'blocked' });
    await denied(report(), 'blocked');
    await database.write(`people/${ben.uid}`, { standing: 'held' });
    await allowed(report(), 'held');
  });

  it('is not made in another’s name', async () => {
    const place = quotationReportPlace(database.as(cleo), ben);
    await denied(setPaid(place, quotationReportOf(ben)), 'all of it');
    await denied(setPaid(place, quotationReportOf(cleo)), 'the id');
    await denied(report({ reporter: cleo.uid }), 'the reporter');
  });

  it('is paid for', async () => {
    const place = quotationReportPlace(database.as(ben), ben);
    await denied(setDoc(place, quotationReportOf(ben)), 'for nothing');
    const { most } = ALLOWANCES.report;
    for (let left = most; left > 0; left -= 1) await allowed(reportOn(`q${String(left)}`));
    await expect(reportOn('one-more')).rejects.toThrow('too much');
  });

  const faults: [string, Record<string, unknown>][] = [
    ['a quotation that is a number', { quotationId: 7 }],
    ['a blank note', { note: ' ' }],
    ['a past time', { createdAt: Timestamp.fromMillis(Date.now() - 60_000) }],
    ['the mark of being handled', { handled: true }],
    ['a further field', { words: 'won’t stop the bleeding' }],
  ];
  it.each(faults)('is not made with %s', async (_, changed) => {
    await denied(report(changed));
  });

  it.each(Object.keys(quotationReportOf(ben)))('is not made without %s', async (name) => {
    const fields = Object.entries(quotationReportOf(ben)).filter(([key]) => key !== name);
    const place = quotationReportPlace(database.as(ben), ben);
    await denied(setPaid(place, Object.fromEntries(fields)), 'missing');
    const other = [...fields, ['other', 'x'] as const];
    await denied(setPaid(place, Object.fromEntries(other)), 'replaced');
  });
});

describe('reports on quotations', () => {
  beforeEach(async () => {
    await database.write(`people/${cleo.uid}`, { moderator: true });
    await allowed(report());
  });

  it('are read and settled by moderators', async () => {
    const client = database.as(cleo);
    await allowed(getDoc(quotationReportPlace(client, ben)));
    const reports = collection(client, 'reports');
    const open = query(reports, where('handled', '==', false), limit(MAX_LIST_LIMIT));
    expect((await getDocs(open)).size).toBe(1);
    await allowed(updateDoc(quotationReportPlace(client, ben), { handled: true }));
    await denied(updateDoc(quotationReportPlace(client, ben), { quotationId: 'other' }));
  });

  it('are read and deleted by who wrote them, and by no other', async () => {
    await allowed(getDoc(quotationReportPlace(database.as(ben), ben)));
    for (const client of [database.asReader(), database.as(ada)]) {
      await denied(getDoc(quotationReportPlace(client, ben)));
      await denied(updateDoc(quotationReportPlace(client, ben), { handled: true }));
      await denied(deleteDoc(quotationReportPlace(client, ben)));
    }
    await allowed(deleteDoc(quotationReportPlace(database.as(ben), ben)));
  });
});
