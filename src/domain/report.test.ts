import { describe, expect, it } from 'vitest';
import {
  reportedComments,
  reportedQuotations,
  reportIdOf,
  type CommentReport,
  type QuotationReport,
} from './report';

const told = (slug: string, what: string, reporter: string) => ({
  id: `${slug}_${what}_${reporter}`,
  slug,
  reporter,
  note: null,
  createdAt: 0,
});

const onComment = (slug: string, commentId: string, reporter: string): CommentReport => ({
  ...told(slug, commentId, reporter),
  commentId,
  reason: 'spam',
});

const onQuotation = (slug: string, quotationId: string, reporter: string): QuotationReport => ({
  ...told(slug, quotationId, reporter),
  quotationId,
  reason: 'misquoted',
});

const comments = [
  onComment('one', 'x', 'ada'),
  onComment('one', 'y', 'ben'),
  onComment('one', 'x', 'cleo'),
  onComment('two', 'x', 'ada'),
] as const;
const quotations = [
  onQuotation('one', 'x', 'ada'),
  onQuotation('two', 'z', 'ben'),
  onQuotation('one', 'x', 'ben'),
] as const;

describe('what was reported', () => {
  it('is gathered comment by comment, in the order in which it came', () => {
    const [a, b, c, d] = comments;
    expect(reportedComments(comments)).toEqual([
      { slug: 'one', commentId: 'x', reports: [a, c] },
      { slug: 'one', commentId: 'y', reports: [b] },
      { slug: 'two', commentId: 'x', reports: [d] },
    ]);
    expect(reportedComments([])).toEqual([]);
  });

  it('is gathered quotation by quotation, and neither is taken for the other', () => {
    const [a, b, c] = quotations;
    const all = [a, ...comments, b, c];
    expect(reportedQuotations(all)).toEqual([
      { slug: 'one', quotationId: 'x', reports: [a, c] },
      { slug: 'two', quotationId: 'z', reports: [b] },
    ]);
    expect(reportedComments(all)).toEqual(reportedComments(comments));
  });
});

describe('reportIdOf', () => {
  it('names the post, the thing and the person', () => {
    const handedIn = { slug: 'one', note: null };
    expect(reportIdOf({ ...handedIn, commentId: 'x', reason: 'spam' }, 'ada')).toBe('one_x_ada');
    expect(reportIdOf({ ...handedIn, quotationId: 'y', reason: 'other' }, 'ada')).toBe('one_y_ada');
  });
});
