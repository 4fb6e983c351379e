// Which addresses a link in a post may have.

/** An address that names its host: on a page of https, `https:host` is a place of the site itself. */
const NAMES_ITS_HOST = /^https?:\/\/[^/?#\\]/i;
/** Browsers leave out tabs and line ends wherever they stand, so that `/⇥/host` is `//host`. */
// eslint-disable-next-line no-control-regex -- They are what is looked for.
const CONTROL = /[\u0000-\u001f]/;

/** True for web and mail addresses, and for places on this site (`/…` and `#…`). */
export function isSafeAddress(address: string): boolean {
  if (CONTROL.test(address)) return false;
  if (/^(#|\/(?![/\\]))/.test(address)) return true;
  return isWebAddress(address) || (/^mailto:/i.test(address) && URL.canParse(address));
}

export function isWebAddress(address: string): boolean {
  return !CONTROL.test(address) && NAMES_ITS_HOST.test(address) && URL.canParse(address);
}
