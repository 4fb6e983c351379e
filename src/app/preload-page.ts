// Loads what the page at an address is drawn from, so that it can be drawn at once.
import { preloadPost } from './loaded-posts';
import { preloadSources } from './loaded-sources';

/** Resolves at once for a page that is drawn from nothing. */
export async function preloadPage(path: string): Promise<void> {
  const slug = /^\/posts\/([^/]+)\/?$/.exec(path)?.[1];
  if (slug !== undefined) await preloadPost(slug);
  if (/^\/sources\/?$/.test(path)) await preloadSources();
}
