import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPosts } from './read-posts';
import { rulesFollowPosts } from './rules-follow-posts';

const POST = { slug: 'a-second-post', published: '2026-12-01' };

it('enters the posts in the rules once, and leaves rules alone that have them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rules-'));
  try {
    const file = join(folder, 'firestore.rules');
    await copyFile('firestore.rules', file);
    expect(await rulesFollowPosts(file, [POST])).toBe(true);
    const rules = await readFile(file, 'utf8');
    expect(rules).toContain('a-second-post');
    expect(await rulesFollowPosts(file, [POST])).toBe(false);
    expect(await readFile(file, 'utf8')).toBe(rules);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('finds the posts of this site in its rules', async () => {
  const posts = await readPosts('src/content', '.');
  const folder = await mkdtemp(join(tmpdir(), 'rules-'));
  try {
    const file = join(folder, 'firestore.rules');
    await copyFile('firestore.rules', file);
    expect(await rulesFollowPosts(file, posts)).toBe(false);
  } finally {
    await rm(folder, { recursive: true });
  }
});
