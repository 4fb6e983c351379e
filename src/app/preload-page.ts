// Loads what the page at an address is drawn from, so that it can be drawn at once.
import { preloadPost } from './loaded-posts';
import { preloadSources } from './loaded-sources';

/** The slug in the path of a post's page; null = it is another page's. */
export function slugIn(path: string): string | null {
  return /^\/posts\/([^/]+)\/?$/.exec(path)?.[1] ?? null;
}

/** Resolves at once for a page that is drawn from nothing. */
export async function preloadPage(path: string): Promise<void> {
  const slug = slugIn(path);
  if (slug !== null) await preloadPost(slug);
  if (/^\/sources\/?$/.test(path)) await preloadSources();
}
