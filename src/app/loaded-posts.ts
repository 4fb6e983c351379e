// The posts that were loaded; a page reads them while it renders.
import { use } from 'react';
import { loadPost } from 'virtual:posts';
import type { Post } from '#domain/post';
import { watched, type Loading } from './loading';

const loading = new Map<string, Loading<Post>>();

/**
 * Starts loading a post, once, and again after it failed; null = there is no such post. Once
 * resolved, `usePost` has it at hand.
 */
export function preloadPost(slug: string): Promise<Post> | null {
  const known = loading.get(slug);
  return known && !known.failed ? known : load(slug);
}

function load(slug: string): Loading<Post> | null {
  const promise = loadPost(slug);
  if (promise === null) return null;
  loading.set(slug, watched(promise));
  return promise;
}

/** The post, suspending while it loads; null = there is no such post. Throws when loading failed. */
export function usePost(slug: string): Post | null {
  // A failure is not tried again here: rendering would never come to an end.
  const promise = loading.get(slug) ?? load(slug);
  return promise && (promise.loaded ?? use(promise));
}
