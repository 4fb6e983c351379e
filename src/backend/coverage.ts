// Which part of a discussion's reading order its windows cover, and where a window is missing.
import type { Cursor, DiscussionOrder } from './backend';
import { comparePlaces } from './reading-order';

/** Null = the very beginning. */
export type Start = Cursor | null;

/** How far: up to and including a place, or to the very end, whatever comes. */
export type Reach = Cursor | 'end';

/** The stretch of the reading order that a window covers. */
export interface Stretch {
  /** The stretch begins after this place. */
  after: Start;
  /** Null = not known yet: the window has not been answered. */
  reach: Reach | null;
}

/**
 * The place after which the first document may be missed; undefined = none is missed up to the
 * frontier, or a window that begins in time has yet to be answered.
 *
 * @param frontier how far the discussion is to be covered
 * @param start after which place it is to be covered
 */
export function firstGap(
  order: DiscussionOrder,
  stretches: readonly Stretch[],
  frontier: Reach,
  start: Start = null,
): Start | undefined {
  const sorted = [...stretches].sort((a, b) => compareStarts(order, a.after, b.after));
  let covered = start;
  for (const { after, reach } of sorted) {
    if (compareStarts(order, after, covered) > 0) break;
    if (reach === null) return undefined;
    if (reach === 'end') return undefined;
    if (covered === null || comparePlaces(order, reach, covered) > 0) covered = reach;
  }
  return isWithin(order, covered, frontier) ? covered : undefined;
}

/** True when the stretch holds the place, as far as is known. */
export function covers(order: DiscussionOrder, { after, reach }: Stretch, place: Cursor): boolean {
  if (reach === null || !isUpTo(order, place, reach)) return false;
  return after === null || comparePlaces(order, place, after) > 0;
}

/** True when the place lies before the reach, or is its end. */
export function isUpTo(order: DiscussionOrder, place: Cursor, reach: Reach): boolean {
  return reach === 'end' || comparePlaces(order, place, reach) <= 0;
}

/** Whichever of the two reaches less far. */
export function shorter(order: DiscussionOrder, a: Reach, b: Reach): Reach {
  return a !== 'end' && isUpTo(order, a, b) ? a : b;
}

/** Whichever of the two reaches further. */
export function longer(order: DiscussionOrder, a: Reach, b: Reach): Reach {
  return a !== 'end' && isUpTo(order, a, b) ? b : a;
}

/** One stretch without which the others still cover everything; null = each is needed. */
export function findRedundant<S extends Stretch>(
  order: DiscussionOrder,
  stretches: readonly S[],
  frontier: Reach,
  start: Start = null,
): S | null {
  if (stretches.some(({ reach }) => reach === null)) return null;
  const isSpare = (one: S) =>
    firstGap(
      order,
      stretches.filter((other) => other !== one),
      frontier,
      start,
    ) === undefined;
  return stretches.find(isSpare) ?? null;
}

function isWithin(order: DiscussionOrder, covered: Start, frontier: Reach): boolean {
  if (frontier === 'end' || covered === null) return true;
  return comparePlaces(order, covered, frontier) < 0;
}

function compareStarts(order: DiscussionOrder, a: Start, b: Start): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return comparePlaces(order, a, b);
}
