// Who is reading: a person, the service they sign in with, and their standing with the owner.
import { MAX_NAME_LENGTH } from './limits.ts';
import { isLegible, withoutTowers } from './text.ts';

/** A sign-in service by Firebase's id for it. */
export type ProviderId = 'google.com' | 'twitter.com' | 'facebook.com';

/** A signed-in person, as their sign-in token tells. */
export interface Person {
  uid: string;
  name: string;
  /** Null = the service gave no picture. */
  photoURL: string | null;
  /** The service that this sign-in used (a person may have linked several). */
  provider: ProviderId;
}

/** What the owner says of a person in `people/{uid}`; `ordinary` = nothing was said. */
export type Standing = 'ordinary' | 'trusted' | 'held' | 'blocked';

export const STANDINGS: readonly Standing[] = ['ordinary', 'trusted', 'held', 'blocked'];

interface ProviderNames {
  /** In a list of services: "X (Twitter)". */
  full: string;
  /** In a sentence: "your X account". */
  short: string;
}

export const PROVIDER_NAMES: Record<ProviderId, ProviderNames> = {
  'google.com': { full: 'Google', short: 'Google' },
  'twitter.com': { full: 'X (Twitter)', short: 'X' },
  'facebook.com': { full: 'Facebook', short: 'Facebook' },
};

/** True when this site knows how to sign in with the service. */
export function isProviderId(id: string): id is ProviderId {
  return Object.hasOwn(PROVIDER_NAMES, id);
}

/** What the rules' `isName` refuses: line ends, and what is not seen. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- They are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;

/** A name from a sign-in service, made one that the rules accept; "Someone" when nothing is left. */
export function tidyName(name: unknown): string {
  if (typeof name !== 'string') return 'Someone';
  const tidied = withoutTowers(name.replace(UNSEEN, ' ')).trim();
  const cut = cutTo(tidied, MAX_NAME_LENGTH).trim();
  return isLegible(cut) ? cut : 'Someone';
}

/** At most `length` UTF-16 units, no character cut in two. */
function cutTo(text: string, length: number): string {
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut;
}
