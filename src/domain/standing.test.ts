import { describe, expect, it } from 'vitest';
import { readOwnerSays, readStanding } from './standing';

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

  it.each(['tomorrow', '2026-02-30', 0, null, true])('has no end where `until` is %j', (until) => {
    expect(readStanding({ standing: 'blocked', until }, NOW)).toBe('blocked');
    expect(readStanding({ standing: 'held', until }, NOW)).toBe('held');
  });
});

describe('readOwnerSays', () => {
  it('says nothing where nothing was written', () => {
    const nothing = { standing: 'ordinary', until: null, moderator: false, faults: [] };
    expect(readOwnerSays(null, NOW)).toEqual(nothing);
  });

  it('tells the end of a block, as a timestamp or a day, while it lasts', () => {
    expect(readOwnerSays({ standing: 'blocked', until: after }, NOW).until).toBe(NOW + 1);
    const byDay = readOwnerSays({ standing: 'blocked', until: '2026-12-01' }, NOW);
    expect(byDay).toMatchObject({ standing: 'blocked', until: Date.UTC(2026, 11, 1) });
    expect(readOwnerSays({ standing: 'blocked', until: '2026-11-01' }, NOW)).toMatchObject({
      standing: 'ordinary',
      until: null,
    });
    expect(readOwnerSays({ standing: 'trusted', until: after }, NOW).until).toBeNull();
  });

  it.each([
    [true, true],
    [' TRUE ', true],
    [false, false],
    ['yes', false],
    [1, false],
  ])('takes the moderator %j as %s', (moderator, expected) => {
    expect(readOwnerSays({ moderator }, NOW).moderator).toBe(expected);
  });

  it('names what cannot be read', () => {
    expect(readOwnerSays({ standing: 'bloked', until: 'soon', rank: 1 }, NOW).faults).toEqual([
      'standing “bloked” is not known: held.',
      'until “soon” is not known: without an end.',
      'rank is not a known field: it does nothing.',
    ]);
  });
});
