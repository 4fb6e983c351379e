// What the owner's settings and word on a person allow, in the model of firestore.rules.
import { readYesNo } from './owner-word';
import { callerOf, type Fields, type Situation } from './rules-request';
import { discussionIsOpen, mustHold, readSettings } from './settings';
import { readStanding } from './standing';

/** True when the caller may take part in the discussion of a post. */
export function mayTakePart(situation: Situation, slug: string): boolean {
  const published = situation.publishedOn(slug);
  if (published === null || isBlocked(situation)) return false;
  return discussionIsOpen(settingsOf(situation), published, situation.now.getTime());
}

export function isBlocked(situation: Situation): boolean {
  return standingOf(situation) === 'blocked';
}

/** True when a comment with this body must be held, were it the caller's. */
export function isHeldBack(situation: Situation, body: string): boolean {
  return mustHold(settingsOf(situation), standingOf(situation), body);
}

export function isModerator(situation: Situation): boolean {
  return saysModerator(personOf(situation));
}

export function saysModerator(person: Fields | null): boolean {
  return readYesNo(person?.['moderator']) === true;
}

function settingsOf({ before }: Situation) {
  return readSettings(before.get('settings/comments') ?? null);
}

function standingOf(situation: Situation) {
  return readStanding(personOf(situation), situation.now.getTime());
}

function personOf(situation: Situation): Fields | null {
  const uid = callerOf(situation);
  return (uid === null ? null : situation.before.get(`people/${uid}`)) ?? null;
}
