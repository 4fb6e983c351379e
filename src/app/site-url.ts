// The address that this site is published at, from the build's configuration.

/** Origin without a slash at its end; null = not configured, so no canonical address is written. */
export const SITE_URL = siteUrl(import.meta.env.VITE_SITE_URL ?? '');

function siteUrl(configured: string): string | null {
  return configured === '' ? null : configured.replace(/\/+$/, '');
}

/** The whole address of a place on a post's page; without a configured one, as this browser has it. */
export function addressOnPost(slug: string, domId: string): string {
  return `${SITE_URL ?? window.location.origin}/posts/${slug}#${domId}`;
}
