import { describe, expect, it } from 'vitest';
import type { Standing } from './person';
import { DEFAULT_SETTINGS, discussionIsOpen, mustHold, readSettings } from './settings';

describe('readSettings', () => {
  it('takes the defaults where nothing was set', () => {
    expect(readSettings(null)).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({ guests: true, opne: false })).toEqual(DEFAULT_SETTINGS);
  });

  it('takes what was set', () => {
    const raw = { open: false, hold: 'newcomers', closeAfterDays: 30, notice: 'Be kind.' };
    expect(readSettings(raw)).toEqual(raw);
  });

  it.each([
    [{ open: 'true' }, { open: true }],
    [{ open: ' TRUE\n' }, { open: true }],
    [{ open: 'false' }, { open: false }],
    [{ hold: ' Newcomers ' }, { hold: 'newcomers' }],
    [{ hold: '\u00a0nobody' }, { hold: 'nobody' }],
    [{ hold: 'EVERYONE' }, { hold: 'everyone' }],
    [{ closeAfterDays: ' 30 ' }, { closeAfterDays: 30 }],
    [{ closeAfterDays: 30.9 }, { closeAfterDays: 30 }],
    [{ closeAfterDays: 0 }, { closeAfterDays: 0 }],
    [{ closeAfterDays: 99_999 }, { closeAfterDays: 99_999 }],
    [{ notice: '  Be kind. ' }, { notice: 'Be kind.' }],
    [{ notice: ' ' }, { notice: null }],
  ])('reads %j leniently', (raw, expected) => {
    expect(readSettings(raw)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  it.each([
    [{ open: 'yes' }, { open: false }],
    [{ open: 1 }, { open: false }],
    [{ open: null }, { open: false }],
    [{ open: ['true'] }, { open: false }],
    [{ hold: 'newcommers' }, { hold: 'everyone' }],
    [{ hold: 'nobody please' }, { hold: 'everyone' }],
    [{ hold: true }, { hold: 'everyone' }],
    [{ hold: null }, { hold: 'everyone' }],
    [{ closeAfterDays: 'thirty' }, { open: false }],
    [{ closeAfterDays: '30 days' }, { open: false }],
    [{ closeAfterDays: '100000' }, { open: false }],
    [{ closeAfterDays: 100_000 }, { open: false }],
    [{ closeAfterDays: -1 }, { open: false }],
    [{ closeAfterDays: NaN }, { open: false }],
    [{ closeAfterDays: null }, { open: false }],
    [{ notice: 7 }, { notice: null }],
  ])('takes the safe side for %j', (raw, expected) => {
    expect(readSettings(raw)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });
});

describe('discussionIsOpen', () => {
  const published = '2026-11-23';
  const after = { ...DEFAULT_SETTINGS, closeAfterDays: 2 };

  it('stays open for ever where no end was set', () => {
    expect(discussionIsOpen(DEFAULT_SETTINGS, published, Date.UTC(2126, 0, 1))).toBe(true);
  });

  it('is closed when the owner closed it', () => {
    expect(discussionIsOpen({ ...DEFAULT_SETTINGS, open: false }, published, 0)).toBe(false);
  });

  it('closes at midnight UTC after that many days', () => {
    const closing = Date.UTC(2026, 10, 25);
    expect(discussionIsOpen(after, published, closing - 1)).toBe(true);
    expect(discussionIsOpen(after, published, closing)).toBe(false);
    expect(discussionIsOpen({ ...after, open: false }, published, closing - 1)).toBe(false);
  });
});

describe('mustHold', () => {
  it.each<[typeof DEFAULT_SETTINGS.hold, Standing, boolean]>([
    ['nobody', 'ordinary', false],
    ['nobody', 'trusted', false],
    ['nobody', 'held', true],
    ['newcomers', 'ordinary', true],
    ['newcomers', 'trusted', false],
    ['newcomers', 'held', true],
    ['everyone', 'ordinary', true],
    ['everyone', 'trusted', true],
    ['everyone', 'held', true],
  ])('hold %s, standing %s: %s', (hold, standing, expected) => {
    expect(mustHold({ ...DEFAULT_SETTINGS, hold }, standing)).toBe(expected);
  });
});
