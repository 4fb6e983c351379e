import { describe, expect, it } from 'vitest';
import { reportedComments, type Report } from './report';

const report = (slug: string, commentId: string, reporter: string): Report => ({
  id: `${slug}_${commentId}_${reporter}`,
  slug,
  commentId,
  reporter,
  reason: 'spam',
  note: null,
  createdAt: 0,
});

describe('reportedComments', () => {
  it('gathers what is reported of one comment, in the order in which it came', () => {
    const [a, b, c, d] = [
      report('one', 'x', 'ada'),
      report('one', 'y', 'ben'),
      report('one', 'x', 'cleo'),
      report('two', 'x', 'ada'),
    ];
    expect(reportedComments([a, b, c, d])).toEqual([
      { slug: 'one', commentId: 'x', reports: [a, c] },
      { slug: 'one', commentId: 'y', reports: [b] },
      { slug: 'two', commentId: 'x', reports: [d] },
    ]);
    expect(reportedComments([])).toEqual([]);
  });
});
