// Firestore's timestamps and the page's instants, to the microsecond.
import { Timestamp } from 'firebase/firestore';
import type { Instant } from '#domain/comment';

/** Null = the value is no timestamp. */
export function toInstant(value: unknown): Instant | null {
  return value instanceof Timestamp ? value.seconds * 1000 + value.nanoseconds / 1_000_000 : null;
}

/** The very timestamp that the instant was read from: cursors and replies must match it exactly. */
export function toTimestamp(instant: Instant): Timestamp {
  const seconds = Math.floor(instant / 1000);
  const microseconds = Math.round((instant - seconds * 1000) * 1000);
  return new Timestamp(seconds, microseconds * 1000);
}
