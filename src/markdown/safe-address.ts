// Which addresses a link in a post may have.

/** True for web and mail addresses, and for places on this site (`/…` and `#…`). */
export function isSafeAddress(address: string): boolean {
  if (/^(#|\/(?![/\\]))/.test(address)) return true;
  return URL.canParse(address) && /^(https?|mailto):$/.test(new URL(address).protocol);
}
