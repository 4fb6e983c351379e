// Which window is opened where one is missing: long enough to spare the next ones, yet cheap to read.
import { MAX_LIST_LIMIT } from '#domain/limits';
import type { Cursor, DiscussionOrder } from './backend';
import { isUpTo, type Reach, type Start, type Stretch } from './coverage';
import { comparePlaces } from './reading-order';

/** A page moves the frontier when it is answered; a bridge lies before the frontier. */
export type WindowKind = 'page' | 'bridge';

export interface BridgeSituation {
  windows: readonly (Stretch & { kind: WindowKind })[];
  /** Places of the comments that the windows hold. */
  places: readonly Cursor[];
  /** How far the discussion has been loaded. */
  frontier: Reach;
  pageSize: number;
  /** After which place the discussion begins. */
  start: Start;
  /** How many comments are known to lie in the gap. */
  missing: number;
  /** True when the last bridge over this gap did not reach beyond it. */
  stuck: boolean;
}

export interface PlannedWindow {
  kind: WindowKind;
  after: Start;
  /** 1 to `MAX_LIST_LIMIT`. */
  limit: number;
}

/** A bridge begins this many documents early, so that as many further arrivals need no other. */
const OVERLAP = 10;
/** And has room for this many arrivals of its own. */
const SPARE = 5;
/** From this many on, a bridge is made as long as may be and replaces them. */
const MANY_BRIDGES = 5;

/** The window to open over a gap, which begins after the place. */
export function planBridge(
  order: DiscussionOrder,
  gap: Start,
  situation: BridgeSituation,
): PlannedWindow {
  const { windows, pageSize, missing, stuck } = situation;
  const before = gap === null ? [] : situation.places.filter((place) => isUpTo(order, place, gap));
  const overlap = stuck ? 0 : Math.min(OVERLAP, before.length);
  const early =
    before.sort((a, b) => comparePlaces(order, a, b)).at(-1 - OVERLAP) ?? situation.start;
  const after = stuck ? gap : early;

  if (isTail(order, gap, situation)) {
    return { kind: 'page', after, limit: atMost(overlap + pageSize) };
  }
  const bridges = windows.filter(({ kind }) => kind === 'bridge').length;
  const limit = bridges < MANY_BRIDGES ? atMost(overlap + missing + SPARE) : MAX_LIST_LIMIT;
  return { kind: 'bridge', after, limit };
}

/** True when no window begins beyond the gap: whatever lies there came at the open end. */
function isTail(order: DiscussionOrder, gap: Start, { windows, frontier }: BridgeSituation) {
  if (frontier !== 'end') return false;
  const beginsBefore = ({ after }: Stretch) =>
    after === null || (gap !== null && isUpTo(order, after, gap));
  return windows.every(beginsBefore);
}

function atMost(limit: number): number {
  return Math.min(limit, MAX_LIST_LIMIT);
}
