import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { withPosts } from '../../src/markdown/posts-in-rules';
import { readPosts } from '../../src/markdown/read-posts';

it('firestore.rules lets people comment on exactly the posts in src/content', async () => {
  const rules = await readFile('firestore.rules', 'utf8');
  const posts = await readPosts('src/content', '.');
  expect(posts.length).toBeGreaterThan(0);
  expect(rules, 'Run `npm run build`: it writes the posts into firestore.rules.').toBe(
    withPosts(rules, posts),
  );
});
