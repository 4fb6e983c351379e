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

/** The moment on the page, and the words of it that are seen. */
function show(instant: number) {
  render(<Moment instant={instant} id="seen" />);
  return { time: screen.getByRole('time'), seen: document.getElementById('seen') };
}

test('a moment keeps itself right', () => {
  vi.useFakeTimers({ now: NOW });
  const { seen } = show(NOW);
  expect(seen).toHaveTextContent(/^just now$/);
  act(() => {
    vi.advanceTimersByTime(3 * MINUTE);
  });
  expect(seen).toHaveTextContent(/^2 minutes ago$/);
});

test('a moment tells the exact time on hover, to those who listen, and to machines', () => {
  vi.useFakeTimers({ now: NOW });
  const { time } = show(NOW);
  expect(time).toHaveAttribute('datetime', '2026-11-23T12:00:30.000Z');
  expect(time).toHaveAttribute('title', expect.stringContaining('November 23, 2026'));
  expect(time).toHaveTextContent(/^just now, November 23, 2026 at/);
});

test('a moment is right again as soon as a tab that slept is seen', () => {
  vi.useFakeTimers({ now: NOW });
  const { seen } = show(NOW);
  vi.setSystemTime(NOW + 2 * DAY + MINUTE);
  expect(seen).toHaveTextContent(/^just now$/);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(seen).toHaveTextContent(/^2 days ago$/);
});
