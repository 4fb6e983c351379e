import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Comment } from '#domain/comment';
import { MAX_DEPTH } from '#domain/limits';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';

// A page is short here, yet longer than what can stand above a comment.
vi.mock('#domain/limits', async (original) => ({
  ...(await original<Record<string, unknown>>()),
  PAGE_SIZE: 12,
}));

const ids = () =>
  [...document.querySelectorAll('article')].map(({ id }) => id.slice('comment-'.length));
const sought = () => document.querySelector<HTMLElement>('[data-sought]');

/** Threads of one comment each, and in the middle of them one that goes down to the last level. */
function longDiscussion() {
  const deep: Comment[] = [];
  for (let level = 1; level <= MAX_DEPTH; level += 1) {
    const answers = deep.at(-1);
    const told = { at: 20 + level / 10, by: `Deep${String(level)}`, ...(answers && { answers }) };
    deep.push(aComment(`d${String(level)}`, told));
  }
  const others = Array.from({ length: 40 }, (_, n) =>
    aComment(`c${String(n)}x`, { at: n, by: 'Ben' }),
  );
  return [...others, ...deep];
}

it('opens the discussion at a comment that lies far down, below all that it answers', async () => {
  openDiscussion({ comments: { 'a-post': longDiscussion() }, sought: 'd8' });
  await waitFor(() => {
    expect(sought()).toHaveFocus();
  });
  expect(sought()?.id).toBe('comment-d8');
  expect(ids().slice(0, 8)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8']);
  // What stands above it is counted as part of the page.
  expect(ids()).toHaveLength(12);
  expect(screen.queryByText('This comment was removed.')).toBeNull();
  expect(screen.getByText(/from the middle of the discussion/)).toBeVisible();
  expect(await screen.findByRole('heading', { name: '48 comments' })).toBeVisible();
});

it('shows the discussion from its beginning when asked, with the focus above it', async () => {
  const { user } = openDiscussion({ comments: { 'a-post': longDiscussion() }, sought: 'd8' });
  await user.click(await screen.findByRole('button', { name: 'Show it from the beginning' }));
  await waitFor(() => {
    expect(ids()[0]).toBe('c39x');
  });
  expect(screen.getByRole('heading', { name: '48 comments' })).toHaveFocus();
  expect(screen.queryByText(/from the middle/)).toBeNull();
});

it('loads as ever when the comment is on the first page', async () => {
  openDiscussion({ comments: { 'a-post': longDiscussion() }, sought: 'c35x' });
  await waitFor(() => {
    expect(sought()).toHaveFocus();
  });
  expect(ids()[0]).toBe('c39x');
  expect(screen.queryByText(/from the middle/)).toBeNull();
});

it('goes to one comment after the other, and to the same one again', async () => {
  openDiscussion({ comments: { 'a-post': longDiscussion() }, sought: 'c35x' });
  await waitFor(() => {
    expect(sought()?.id).toBe('comment-c35x');
  });
  act(() => {
    window.location.hash = '#comment-d3';
  });
  await waitFor(() => {
    expect(sought()?.id).toBe('comment-d3');
  });
  await waitFor(() => {
    expect(sought()).toHaveFocus();
  });
  act(() => {
    sought()?.blur();
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await waitFor(() => {
    expect(sought()).toHaveFocus();
  });
  act(() => {
    window.history.back();
  });
  await waitFor(() => {
    expect(sought()?.id).toBe('comment-c35x');
  });
});

it('shows a comment that waits among others’ new ones', async () => {
  const { backend } = openDiscussion({ comments: { 'a-post': [aComment('a', { by: 'Ben' })] } });
  await screen.findByRole('article');
  act(() => {
    const { createdAt, threadStartedAt, ...rest } = aComment('b', { by: 'Cyn', at: 1 });
    backend.server.set('posts/a-post/comments/b', {
      ...rest,
      createdAt: new Date(createdAt),
      threadStartedAt: new Date(threadStartedAt),
    });
  });
  await screen.findByRole('button', { name: 'Show 1 new comment' });
  act(() => {
    window.location.hash = '#comment-b';
  });
  await waitFor(() => {
    expect(sought()).toHaveFocus();
  });
  expect(sought()?.id).toBe('comment-b');
});

it.each([
  ['never was', {}],
  ['is hidden', { 'posts/a-post/comments/x': { status: 'hidden' } }],
])('says so when the comment %s, until that is put away', async (_, documents) => {
  const comments = { 'a-post': [aComment('a', { by: 'Ben' })] };
  const { user } = openDiscussion({ comments, documents, sought: 'x' });
  expect(await screen.findByText(/that this link leads to is not here/)).toBeVisible();
  expect(screen.getByRole('group', { name: /that the link leads to/ })).toHaveFocus();
  expect(await screen.findByRole('article')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText(/is not here/)).toBeNull();
  expect(screen.getByRole('heading', { name: '1 comment' })).toHaveFocus();
});

it('leads to one’s own comment that waits for approval', async () => {
  const held = aComment('h', { by: 'Ada', status: 'held' });
  openDiscussion({ person: ADA, comments: { 'a-post': [...longDiscussion(), held] }, sought: 'h' });
  await waitFor(() => {
    expect(sought()).toHaveFocus();
  });
});

it('says when it could not be looked for, and tries again', async () => {
  const { user } = openDiscussion({
    comments: { 'a-post': longDiscussion() },
    sought: 'd8',
    before: ({ browser }) => {
      browser.failNext('find', 'offline');
    },
  });
  expect(await screen.findByText(/could not be looked for/)).toBeVisible();
  await waitFor(() => {
    expect(ids()).toHaveLength(12);
  });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => {
    expect(sought()).toHaveFocus();
  });
  expect(screen.queryByText(/could not be looked for/)).toBeNull();
});
