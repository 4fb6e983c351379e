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
export const UNSEEN =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- They are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}-\u{180f}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{2800}\u{3164}\u{fe00}-\u{fe0f}\u{feff}\u{ffa0}\u{fff0}-\u{fffb}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]+/gu;
const BLANKS = /[\s\p{Z}]+/gu;
/** Joiners that join nothing: at an edge, or beside a Latin letter. */
export const IDLE_JOINERS =
  // eslint-disable-next-line no-control-regex -- They are what is looked for.
  /^[\u200c\u200d]+|[\u200c\u200d]+$|(?<=[\u0000-\u024f])[\u200c\u200d]+|[\u200c\u200d]+(?=[\u0000-\u024f])/gu;

/** A name from a sign-in service, made one that the rules accept; "Someone" when nothing is left. */
export function tidyName(name: unknown): string {
  if (typeof name !== 'string') return 'Someone';
  const cut = cutTo(tidied(name), MAX_NAME_LENGTH);
  // What is cut may end in what must not be an end.
  const tidy = tidied(cut);
  return isLegible(tidy) ? tidy : 'Someone';
}

function tidied(name: string): string {
  const seen = name.replace(UNSEEN, ' ').replace(BLANKS, ' ').trim();
  return withoutTowers(seen.replace(IDLE_JOINERS, '')).trim();
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
