// What the owner says of a person, by hand, in `people/{uid}`.
import type { Instant } from './comment';
import { personFaults } from './faults';
import { readInstant, readWord, readYesNo } from './owner-word';
import { STANDINGS, type Standing } from './person';

/** What the owner says of a person. */
export interface OwnerSays {
  standing: Standing;
  /** When held or blocked ends; null = never, or there is nothing to end. */
  until: Instant | null;
  /** True = may decide what is seen. */
  moderator: boolean;
  /** What cannot be read, in sentences; empty = all of it can. */
  faults: string[];
}

/**
 * Reads what the owner says of a person; firestore.rules reads it in the same way.
 * A standing that is there but cannot be read counts as held. `until` ends held and blocked; when
 * it is missing, or neither a timestamp nor a day, they have no end.
 *
 * @param raw fields of `people/{uid}`, timestamps as `Date`; null = no such document
 */
export function readOwnerSays(raw: Record<string, unknown> | null, now: Instant): OwnerSays {
  const standing = readStanding(raw, now);
  const ends = standing === 'held' || standing === 'blocked';
  return {
    standing,
    until: ends ? readInstant(raw?.['until']) : null,
    moderator: readYesNo(raw?.['moderator']) === true,
    faults: personFaults(raw),
  };
}

/** The standing alone. */
export function readStanding(raw: Record<string, unknown> | null, now: Instant): Standing {
  if (raw === null || !('standing' in raw)) return 'ordinary';
  const standing = readWord(raw['standing'], STANDINGS) ?? 'held';
  if (standing === 'trusted') return 'trusted';
  const until = readInstant(raw['until']);
  return until !== null && until <= now ? 'ordinary' : standing;
}
