// What the posts' Vite plugin offers to the page.
declare module 'virtual:posts' {
  /** All posts, newest first. */
  export const summaries: readonly import('#domain/post').PostSummary[];
  /** Loads one post, from a chunk of its own; null = there is no post with this slug. */
  export function loadPost(slug: string): Promise<import('#domain/post').Post> | null;
  /** Loads the sources of all posts, from a chunk of their own. */
  export function loadSources(): Promise<readonly import('#domain/source-list').WriterSources[]>;
}
