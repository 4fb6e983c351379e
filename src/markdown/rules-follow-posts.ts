// Keeps the list of posts in firestore.rules in step with src/content.
import { readFile, writeFile } from 'node:fs/promises';
import { withPosts } from './posts-in-rules.ts';

/** Rewrites the rules file when its posts differ; resolves to true when it was rewritten. */
export async function rulesFollowPosts(
  file: string,
  posts: readonly { slug: string; published: string }[],
): Promise<boolean> {
  const rules = await readFile(file, 'utf8');
  const synced = withPosts(rules, posts);
  if (synced === rules) return false;
  await writeFile(file, synced);
  return true;
}
