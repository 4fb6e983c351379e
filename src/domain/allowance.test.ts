import { describe, expect, it } from 'vitest';
import { ALLOWANCES, leftNow, nextAt } from './allowance';

const { most, every } = ALLOWANCES.comment;
const now = Date.UTC(2026, 10, 25);

describe('leftNow', () => {
  it('is the most for who has done nothing', () => {
    expect(leftNow('comment', null, now)).toBe(most);
  });

  it.each([
    ['at once', 3, 0, 3],
    ['a moment too soon', 0, every - 1, 0],
    ['after one has come back', 0, every, 1],
    ['after some have come back', 2, every * 3.5, 5],
    ['after long', 0, every * most * 9, most],
    ['by a clock that is behind the server’s', 3, -every * 2, 3],
  ])('%s', (_, left, since, expected) => {
    expect(leftNow('comment', { left, at: now - since }, now)).toBe(expected);
  });
});

describe('nextAt', () => {
  it('is now while something is left', () => {
    expect(nextAt('comment', null, now)).toBe(now);
    expect(nextAt('comment', { left: 1, at: now }, now)).toBe(now);
  });

  it('is when the next one comes back', () => {
    expect(nextAt('comment', { left: 0, at: now - 1000 }, now)).toBe(now - 1000 + every);
  });
});
