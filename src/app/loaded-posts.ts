// The posts that were loaded; a page reads them while it renders.
import { use } from 'react';
import { loadPost } from 'virtual:posts';
import type { Post } from '#domain/post';

type Loading = Promise<Post> & { post?: Post; failed?: true };

const loading = new Map<string, Loading>();

/**
 * Starts loading a post, once, and again after it failed; null = there is no such post. Once
 * resolved, `usePost` has it at hand.
 */
export function preloadPost(slug: string): Promise<Post> | null {
  const known = loading.get(slug);
  return known && !known.failed ? known : load(slug);
}

function load(slug: string): Loading | null {
  const promise: Loading | null = loadPost(slug);
  if (promise === null) return null;
  loading.set(slug, promise);
  promise.then(
    (post) => {
      promise.post = post;
    },
    () => {
      promise.failed = true; // The page that uses it tells of the failure.
    },
  );
  return promise;
}

/** The post, suspending while it loads; null = there is no such post. Throws when loading failed. */
export function usePost(slug: string): Post | null {
  // A failure is not tried again here: rendering would never come to an end.
  const promise = loading.get(slug) ?? load(slug);
  if (promise === null) return null;
  // A loaded post is read without suspending, so that hydration meets the page as it stands.
  return promise.post ?? use(promise);
}
