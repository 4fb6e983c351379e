import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Standing } from '#domain/person';
import { standingWatch } from './standing-watch';

const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const told: Standing[] = [];
  const watch = standingWatch({
    next: ({ standing }) => told.push(standing),
    error: () => undefined,
  });
  return { told, watch };
}

it('tells when a block ends, also one that is longer than a timer of the browser', () => {
  const { told, watch } = watched();
  watch.update({ standing: 'blocked', until: new Date(Date.now() + 40 * DAY) });
  expect(told.at(-1)).toBe('blocked');
  vi.advanceTimersByTime(40 * DAY - 1);
  expect(told.at(-1)).toBe('blocked');
  vi.advanceTimersByTime(1);
  expect(told.at(-1)).toBe('ordinary');
  expect(vi.getTimerCount()).toBe(0);
});

it('forgets an end that the owner took away, and everything when it is stopped', () => {
  const { told, watch } = watched();
  watch.update({ standing: 'held', until: new Date(Date.now() + DAY) });
  watch.update({ standing: 'held' });
  vi.advanceTimersByTime(2 * DAY);
  expect(told).toEqual(['held', 'held']);
  watch.update({ standing: 'held', until: new Date(Date.now() + DAY) });
  watch.stop();
  vi.advanceTimersByTime(2 * DAY);
  expect(told).toHaveLength(3);
});
