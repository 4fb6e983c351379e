import { describe, expect, it } from 'vitest';
import { MAX_LINKS_AT_ONCE } from './links';
import type { Standing } from './person';
import { closingOf, DEFAULT_SETTINGS, discussionIsOpen, mustHold, readSettings } from './settings';

describe('readSettings', () => {
  it('takes the defaults where nothing was set', () => {
    expect(readSettings(null)).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({ guests: true, opne: false })).toEqual(DEFAULT_SETTINGS);
  });

  it('takes what was set', () => {
    const day = new Date('2026-12-01T08:00:00Z');
    const set = { open: false, hold: 'newcomers', closeAfterDays: 30, notice: 'Be kind.' };
    expect(readSettings({ ...set, closesOn: day })).toEqual({ ...set, closesOn: day.getTime() });
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
    [{ closesOn: ' 2026-12-01\n' }, { closesOn: Date.UTC(2026, 11, 1) }],
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
    [{ closesOn: 'soon' }, { open: false }],
    [{ closesOn: '2026-02-30' }, { open: false }],
    [{ closesOn: '1 December 2026' }, { open: false }],
    [{ closesOn: 20261201 }, { open: false }],
    [{ closesOn: null }, { open: false }],
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

describe('a closing date', () => {
  const published = '2026-11-23';
  const closesOn = Date.UTC(2026, 11, 1);

  it('closes at that instant', () => {
    const settings = { ...DEFAULT_SETTINGS, closesOn };
    expect(discussionIsOpen(settings, published, closesOn - 1)).toBe(true);
    expect(discussionIsOpen(settings, published, closesOn)).toBe(false);
  });

  it('and days after publication: whichever comes first', () => {
    const late = { ...DEFAULT_SETTINGS, closesOn, closeAfterDays: 30 };
    expect(closingOf(late, published)).toBe(closesOn);
    const early = { ...DEFAULT_SETTINGS, closesOn, closeAfterDays: 2 };
    expect(closingOf(early, published)).toBe(Date.UTC(2026, 10, 25));
    expect(closingOf(DEFAULT_SETTINGS, published)).toBeNull();
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
    expect(mustHold({ ...DEFAULT_SETTINGS, hold }, standing, 'Words')).toBe(expected);
  });

  it.each<[typeof DEFAULT_SETTINGS.hold, Standing, boolean]>([
    ['nobody', 'ordinary', true],
    ['nobody', 'trusted', false],
    ['newcomers', 'trusted', false],
    ['everyone', 'trusted', true],
  ])('hold %s, standing %s, with many links: %s', (hold, standing, expected) => {
    const body = 'https://a.example '.repeat(MAX_LINKS_AT_ONCE + 1);
    expect(mustHold({ ...DEFAULT_SETTINGS, hold }, standing, body)).toBe(expected);
  });
});
