import { Timestamp } from 'firebase/firestore';
import { expect, test } from 'vitest';
import { toInstant, toTimestamp } from './timestamps';

test('a timestamp comes back to the microsecond', () => {
  for (let microseconds = 0; microseconds < 1_000_000; microseconds += 997) {
    const stored = new Timestamp(1_795_468_854, microseconds * 1000);
    const back = toTimestamp(toInstant(stored) ?? 0);
    expect(back.isEqual(stored), String(microseconds)).toBe(true);
  }
});

test('what is no timestamp is none', () => {
  expect(toInstant('2026-11-23')).toBeNull();
  expect(toInstant({ seconds: 1, nanoseconds: 2 })).toBeNull();
});
