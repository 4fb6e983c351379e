import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { MemoryBackend } from '#backend/memory/memory-backend';
import type { Comment } from '#domain/comment';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';

const first = aComment('a', { by: 'Ben' });
const reply = aComment('b', { by: 'Cyn', at: 1, answers: first });
const deeper = aComment('c', { by: 'Dov', at: 2, answers: reply });
const comments = { 'a-post': [first, reply, deeper] };

const ids = () =>
  [...document.querySelectorAll('article')].map(({ id }) => id.slice('comment-'.length));
const button = (name: RegExp | string) => screen.findByRole('button', { name });

function arrive(backend: MemoryBackend, { createdAt, threadStartedAt, ...rest }: Comment) {
  backend.server.set(`posts/a-post/comments/${rest.id}`, {
    ...rest,
    createdAt: new Date(createdAt),
    threadStartedAt: new Date(threadStartedAt),
  });
}

it('hides what is below a comment, says how much, and remembers it for the visit', async () => {
  const { user, unmount } = openDiscussion({ comments });
  await user.click(await button('Fold 2 replies to Ben'));
  expect(ids()).toEqual(['a']);
  const folded = await button('Unfold 2 replies to Ben');
  expect(folded).toHaveFocus();
  expect(folded).toHaveAttribute('aria-expanded', 'false');
  unmount();
  openDiscussion({ comments });
  await user.click(await button('Unfold 2 replies to Ben'));
  expect(ids()).toEqual(['a', 'b', 'c']);
  expect(await button('Fold 1 reply to Cyn')).toHaveAttribute('aria-expanded', 'true');
});

it('stays folded when something new comes, and tells of it', async () => {
  const { user, backend } = openDiscussion({ comments });
  await user.click(await button('Fold 2 replies to Ben'));
  act(() => {
    arrive(backend, aComment('d', { by: 'Eve', at: 3, answers: deeper }));
  });
  await user.click(await button('Show 1 new comment'));
  expect(ids()).toEqual(['a']);
  await waitFor(async () => {
    expect(await button('Unfold 3 replies, 1 new to Ben')).toHaveFocus();
  });
});

it('unfolds for a comment that the address asks for', async () => {
  const { user } = openDiscussion({ comments });
  await user.click(await button('Fold 1 reply to Cyn'));
  await user.click(await button('Fold 2 replies to Ben'));
  act(() => {
    window.location.hash = '#comment-c';
  });
  await waitFor(() => {
    expect(document.activeElement?.id).toBe('comment-c');
  });
  expect(ids()).toEqual(['a', 'b', 'c']);
});

it('unfolds for one’s own answer', async () => {
  const { user } = openDiscussion({ person: ADA, comments });
  await user.click(await button('Fold 2 replies to Ben'));
  await user.click(await button('Reply to Ben'));
  await user.keyboard('Quite so{Control>}{Enter}{/Control}');
  await waitFor(() => {
    expect(ids()).toHaveLength(4);
  });
  const mine = await screen.findByRole('article', { name: /^Comment by Ada King/ });
  await waitFor(() => {
    expect(mine).toHaveFocus();
  });
});
