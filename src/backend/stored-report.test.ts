import { describe, expect, it } from 'vitest';
import { readReport } from './stored-report';

const AT = new Date('2026-11-25T10:00:00Z');
const SOUND = {
  slug: 'a-post',
  commentId: 'c1',
  reporter: 'ada',
  reason: 'spam',
  note: 'Buys followers.',
  createdAt: AT,
  handled: false,
};
const toInstant = (value: unknown) => (value instanceof Date ? value.getTime() : null);
const read = (fields: Record<string, unknown>) => readReport({ id: 'r1', fields, toInstant });

describe('readReport', () => {
  it('reads a sound report', () => {
    expect(read(SOUND)).toEqual({
      id: 'r1',
      slug: 'a-post',
      commentId: 'c1',
      reporter: 'ada',
      reason: 'spam',
      note: 'Buys followers.',
      createdAt: AT.getTime(),
    });
  });

  it('reads one on a quotation, with the reasons that such a one may have', () => {
    const about = { commentId: undefined, quotationId: 'band-aid' };
    const onQuotation = { ...SOUND, ...about, reason: 'link-dead' };
    expect(read(onQuotation)).toEqual({
      id: 'r1',
      slug: 'a-post',
      quotationId: 'band-aid',
      reporter: 'ada',
      reason: 'link-dead',
      note: 'Buys followers.',
      createdAt: AT.getTime(),
    });
    expect(read({ ...onQuotation, reason: 'spam' })).toMatchObject({ reason: 'other' });
    expect(read({ ...SOUND, reason: 'link-dead' })).toMatchObject({ reason: 'other' });
    // Only the owner's hand could have made it name both.
    expect(read({ ...SOUND, quotationId: 'band-aid' })).not.toHaveProperty('quotationId');
  });

  it('is none when it does not say what it is about', () => {
    expect(read({ ...SOUND, slug: 7 })).toBeNull();
    expect(read({ ...SOUND, commentId: undefined })).toBeNull();
    expect(read({ ...SOUND, commentId: undefined, quotationId: 7 })).toBeNull();
    expect(read({})).toBeNull();
  });

  it('makes do with what else is spoilt', () => {
    const spoilt = { ...SOUND, reporter: 1, reason: 'boring', note: '  ', createdAt: 'then' };
    expect(read(spoilt)).toMatchObject({ reporter: '', reason: 'other', note: null, createdAt: 0 });
  });
});
