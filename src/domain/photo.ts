// Whose servers a person's photo may come from: those of the services that people sign in with.

/** The hosts that Google, X and Facebook serve profile photos from; `isPhoto` of the rules names the same. */
export const PHOTO_HOSTS: readonly string[] = [
  'lh3.googleusercontent.com',
  'lh4.googleusercontent.com',
  'lh5.googleusercontent.com',
  'lh6.googleusercontent.com',
  'pbs.twimg.com',
  'abs.twimg.com',
  'graph.facebook.com',
  'platform-lookaside.fbsbx.com',
];

/** Facebook's host answers to more than photos, in the name of whoever an address says. */
const GRAPH = 'https://graph.facebook.com/';
const PICTURE = /^[0-9]+\/picture$/;

/** Longest address of a photo, in UTF-16 units. */
export const MAX_PHOTO_ADDRESS_LENGTH = 400;

/**
 * A photo's address that the page may show and the rules accept; null = it is none. A stored
 * address can be anything: the owner edits by hand.
 */
export function safePhoto(address: unknown): string | null {
  if (typeof address !== 'string' || address.length > MAX_PHOTO_ADDRESS_LENGTH) return null;
  const isOnKnownHost = PHOTO_HOSTS.some((host) => address.startsWith(`https://${host}/`));
  const isPhoto = !address.startsWith(GRAPH) || PICTURE.test(address.slice(GRAPH.length));
  return isOnKnownHost && isPhoto && /^[!-~]+$/.test(address) ? address : null;
}
