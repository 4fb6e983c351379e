// What the owner says of a person, by hand, in `people/{uid}`.
import type { Instant } from './comment';
import { readWord } from './owner-word';
import type { Standing } from './person';

const STANDINGS: readonly Standing[] = ['ordinary', 'trusted', 'held', 'blocked'];

/**
 * Reads a person's standing as the owner left it; firestore.rules reads it in the same way.
 * A standing that is there but cannot be read counts as held. `until` ends held and blocked; when
 * it is missing, or not a timestamp, they have no end.
 *
 * @param raw fields of `people/{uid}`, timestamps as `Date`; null = no such document
 */
export function readStanding(raw: Record<string, unknown> | null, now: Instant): Standing {
  if (raw === null || !('standing' in raw)) return 'ordinary';
  const standing = readWord(raw['standing'], STANDINGS) ?? 'held';
  if (standing === 'trusted') return 'trusted';
  return isOver(raw['until'], now) ? 'ordinary' : standing;
}

function isOver(until: unknown, now: Instant): boolean {
  return until instanceof Date && until.getTime() <= now;
}
