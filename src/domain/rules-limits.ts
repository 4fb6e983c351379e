// The allowance of each person, in the model of firestore.rules.
import { ACTS, ALLOWANCES, leftNow, type Act, type Left } from './allowance';
import {
  callerOf,
  differences,
  hasKeys,
  isMap,
  type Fields,
  type Situation,
} from './rules-request';

/** Longest name of what was paid for, in UTF-16 units. */
const MAX_NAME = 300;

/** True when the commit takes one from the caller's allowance, for this very document. */
export function isPaidFor(situation: Situation, act: Act, what: string): boolean {
  const uid = callerOf(situation);
  const taken = uid === null ? null : situation.after.get(`limits/${uid}`)?.[act];
  return isMap(taken) && taken['at'] === situation.now && taken['for'] === what;
}

export function mayWriteLimits(
  { now }: Situation,
  before: Fields | null,
  after: Fields | null,
): boolean {
  if (before === null && after === null) return false;
  if (after === null) {
    return ACTS.every((act) => isAllBack(before ?? {}, act, now));
  }
  const [act, ...more] = differences(before ?? {}, after);
  return (
    act !== undefined && isAct(act) && more.length === 0 && takes(act, before ?? {}, after, now)
  );
}

function isAct(key: string): key is Act {
  return Object.hasOwn(ALLOWANCES, key);
}

function takes(act: Act, before: Fields, after: Fields, now: Date): boolean {
  const taken = after[act];
  if (!isMap(taken) || !hasKeys(taken, ['left', 'at', 'for'])) return false;
  const { left, at, for: what } = taken;
  const last = lastOf(before, act);
  return (
    Number.isSafeInteger(left) &&
    !Object.is(left, -0) &&
    (left as number) >= 0 &&
    last !== 'unreadable' &&
    (left as number) < leftNow(act, last, now.getTime()) &&
    at === now &&
    typeof what === 'string' &&
    what.length <= MAX_NAME
  );
}

function isAllBack(limits: Fields, act: Act, now: Date): boolean {
  const last = lastOf(limits, act);
  return last !== 'unreadable' && leftNow(act, last, now.getTime()) >= ALLOWANCES[act].most;
}

function lastOf(limits: Fields, act: Act): Left | 'unreadable' {
  if (!Object.hasOwn(limits, act)) return null;
  const last = limits[act];
  if (!isMap(last)) return 'unreadable';
  const { left, at } = last;
  return typeof left === 'number' && at instanceof Date ? { left, at: at.getTime() } : 'unreadable';
}
