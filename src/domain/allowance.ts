// How much a person may do at once, and how soon they may do more; firestore.rules enforce it.
import type { Instant } from './comment';

/** What is limited for each person. */
export type Act = 'comment' | 'edit' | 'respect' | 'report';

interface Allowance {
  /** How many at once. */
  most: number;
  /** In how many milliseconds one more comes back. */
  every: number;
}

/** Room for a quick exchange, and at length no more than a person who thinks writes. */
export const ALLOWANCES: Readonly<Record<Act, Allowance>> = {
  comment: { most: 10, every: 5 * 60_000 },
  edit: { most: 10, every: 2 * 60_000 },
  respect: { most: 60, every: 60_000 },
  report: { most: 10, every: 10 * 60_000 },
};

export const ACTS = Object.keys(ALLOWANCES) as Act[];

/** What was left of a person's allowance after the last act of its kind; null = none was done yet. */
export type Left = { left: number; at: Instant } | null;

/** How many acts of the kind the person may do now. */
export function leftNow(act: Act, last: Left, now: Instant): number {
  const { most, every } = ALLOWANCES[act];
  if (last === null) return most;
  const back = Math.max(0, Math.trunc((now - last.at) / every));
  return Math.min(most, last.left + back);
}

/** True when nothing is missing of any act, so that what is noted of them says nothing any more. */
export function isAllBack(lastOf: (act: Act) => Left, now: Instant): boolean {
  return ACTS.every((act) => leftNow(act, lastOf(act), now) === ALLOWANCES[act].most);
}

/** When the person may do the next one; an instant that is past, or now = at once. */
export function nextAt(act: Act, last: Left, now: Instant): Instant {
  return last === null || leftNow(act, last, now) > 0 ? now : last.at + ALLOWANCES[act].every;
}
