// Reads all posts of the content folder, newest first.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Post } from '#domain/post';
import { PostFaults, type Fault } from './fault.ts';
import { parsePost } from './parse-post.ts';

/**
 * Reads `<folder>/<slug>/index.md` of every post; faults name files from `root`.
 * @throws PostFaults with the faults of all posts
 */
export async function readPosts(folder: string, root: string): Promise<Post[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const faults: Fault[] = [];
  const posts: Post[] = [];
  for (const slug of slugs.sort()) {
    const path = join(folder, slug, 'index.md');
    const file = relative(root, path).replaceAll('\\', '/');
    try {
      posts.push(parsePost({ file, slug, content: await readFile(path, 'utf8') }));
    } catch (error) {
      if (error instanceof PostFaults) faults.push(...error.faults);
      else if (isMissing(error)) {
        faults.push({
          file,
          line: 1,
          sentence: 'The folder of a post has its text in “index.md”.',
        });
      } else throw error;
    }
  }
  if (faults.length > 0) throw new PostFaults(faults);
  return posts.sort(
    (one, other) =>
      other.published.localeCompare(one.published) || one.slug.localeCompare(other.slug),
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
