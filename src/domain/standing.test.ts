import { describe, expect, it } from 'vitest';
import { readStanding } from './standing';

const NOW = Date.UTC(2026, 10, 23, 12);
const before = new Date(NOW - 1);
const after = new Date(NOW + 1);

describe('readStanding', () => {
  it('is ordinary where nothing was said', () => {
    expect(readStanding(null, NOW)).toBe('ordinary');
    expect(readStanding({}, NOW)).toBe('ordinary');
    expect(readStanding({ moderator: true, until: after }, NOW)).toBe('ordinary');
  });

  it.each([
    ['trusted', 'trusted'],
    [' Trusted\t', 'trusted'],
    ['HELD', 'held'],
    ['\u00a0blocked', 'blocked'],
    ['ordinary', 'ordinary'],
  ])('reads %j as %s', (standing, expected) => {
    expect(readStanding({ standing }, NOW)).toBe(expected);
  });

  it.each(['blokced', '', 'trusted!', null, true, 3, ['trusted'], { standing: 'trusted' }])(
    'holds where the owner wrote %j',
    (standing) => {
      expect(readStanding({ standing }, NOW)).toBe('held');
    },
  );

  it.each(['held', 'blocked', 'blokced'])('ends %j when its time is over', (standing) => {
    expect(readStanding({ standing, until: before }, NOW)).toBe('ordinary');
    expect(readStanding({ standing, until: new Date(NOW) }, NOW)).toBe('ordinary');
    expect(readStanding({ standing, until: after }, NOW)).not.toBe('ordinary');
  });

  it('does not end trust', () => {
    expect(readStanding({ standing: 'trusted', until: before }, NOW)).toBe('trusted');
  });

  it.each(['tomorrow', 0, null, true])('has no end where `until` is %j', (until) => {
    expect(readStanding({ standing: 'blocked', until }, NOW)).toBe('blocked');
    expect(readStanding({ standing: 'held', until }, NOW)).toBe('held');
  });
});
