import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { MAX_LIST_LIMIT } from '#domain/limits';
import { aComment } from '../../../tests/support/a-comment';
import { openDiscussion } from '../../../tests/support/render-with-backend';

vi.mock('#domain/limits', async (original) => ({
  ...(await original<Record<string, unknown>>()),
  PAGE_SIZE: 5,
  MAX_LIST_LIMIT: 20,
}));

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => aComment(`c${String(n).padStart(3, '0')}`, { at: n }));
const heading = (name: string) => screen.findByRole('heading', { name });

it('says how many there are though they are not all loaded', async () => {
  openDiscussion({ comments: { 'a-post': many(MAX_LIST_LIMIT - 1) } });
  expect(await heading('19 comments')).toBeVisible();
});

it('says how far the server counts, until more than that are on the page', async () => {
  const { user } = openDiscussion({ comments: { 'a-post': many(MAX_LIST_LIMIT + 3) } });
  expect(await heading('20 comments or more')).toBeVisible();
  for (let page = 2; page <= 4; page += 1) {
    await user.click(await screen.findByRole('button', { name: 'Show more comments' }));
    await waitFor(() => {
      expect(document.querySelectorAll('article')).toHaveLength(page * 5);
    });
  }
  expect(await heading('More than 20 comments')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show more comments' }));
  expect(await heading('23 comments')).toBeVisible();
});

it('counts anew when what arrived is shown, and not before', async () => {
  const { user, backend } = openDiscussion({ comments: { 'a-post': many(10) } });
  const count = vi.spyOn(backend.comments, 'count');
  await heading('10 comments');
  act(() => {
    const { createdAt, threadStartedAt, ...rest } = aComment('z', { at: 99 });
    backend.server.set('posts/a-post/comments/z', {
      ...rest,
      createdAt: new Date(createdAt),
      threadStartedAt: new Date(threadStartedAt),
    });
  });
  await user.click(await screen.findByRole('button', { name: 'Show 1 new comment' }));
  expect(await heading('11 comments')).toBeVisible();
  expect(count).toHaveBeenCalledTimes(2);
});
