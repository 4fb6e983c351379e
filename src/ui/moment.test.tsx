import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Moment, timeAgo } from './moment';

const NOW = Date.UTC(2026, 10, 23, 12, 0, 30);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  [-5 * MINUTE, 'just now'],
  [59_999, 'just now'],
  [MINUTE, '1 minute ago'],
  [59 * MINUTE, '59 minutes ago'],
  [60 * MINUTE, '1 hour ago'],
  [DAY, 'yesterday'],
  [6 * DAY, '6 days ago'],
  [7 * DAY, 'last week'],
  [31 * DAY, 'last month'],
  [800 * DAY, '2 years ago'],
])('%i ms ago is “%s”', (past, words) => {
  expect(timeAgo(NOW - past, NOW)).toBe(words);
});

test('a moment keeps itself right, and tells the exact time', () => {
  vi.useFakeTimers({ now: NOW });
  render(<Moment instant={NOW} />);
  const time = screen.getByText('just now');
  expect(time).toHaveAttribute('datetime', '2026-11-23T12:00:30.000Z');
  expect(time).toHaveAttribute('title', expect.stringContaining('November 23, 2026'));
  act(() => {
    vi.advanceTimersByTime(3 * MINUTE);
  });
  expect(time).toHaveTextContent('2 minutes ago');
});
