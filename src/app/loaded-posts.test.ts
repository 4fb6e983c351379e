import { expect, test, vi } from 'vitest';
import type { Post } from '#domain/post';

const loadPost = vi.fn<(slug: string) => Promise<Post> | null>();
vi.mock('virtual:posts', () => ({ loadPost, summaries: [] }));

const { preloadPost } = await import('./loaded-posts');

test('a post is loaded once, and again after it failed', async () => {
  const post = { slug: 'a-post' } as Post; // Nothing else of it is looked at.
  loadPost.mockReturnValueOnce(Promise.reject(new Error('no network')));
  loadPost.mockReturnValueOnce(Promise.resolve(post));
  await expect(preloadPost('a-post')).rejects.toThrow('no network');
  await expect(preloadPost('a-post')).resolves.toBe(post);
  await expect(preloadPost('a-post')).resolves.toBe(post);
  expect(loadPost).toHaveBeenCalledTimes(2);
});

test('an unknown post is none', () => {
  loadPost.mockReturnValueOnce(null);
  expect(preloadPost('no-such-post')).toBeNull();
});
