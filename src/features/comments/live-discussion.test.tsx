import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PAGE_SIZE } from '#domain/limits';
import type { Comment } from '#domain/comment';
import type { MemoryBackend } from '#backend/memory/memory-backend';
import { aComment, START } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';

// A page of the discussion is short here, so that a long discussion is quickly drawn.
vi.mock('#domain/limits', async (original) => ({
  ...(await original<Record<string, unknown>>()),
  PAGE_SIZE: 5,
}));

const article = (name: RegExp) => screen.findByRole('article', { name });
const articles = () =>
  [...document.querySelectorAll('article')].map((one) => one.id.slice('comment-'.length));

/** Somebody else's comment reaches the server. */
function arrive(backend: MemoryBackend, comment: Comment) {
  const { parentId, path, editedAt, author, body, quotation, status } = comment;
  backend.server.set(`posts/a-post/comments/${comment.id}`, {
    ...{ parentId, path, editedAt, author, body, quotation, status },
    createdAt: new Date(comment.createdAt),
    threadStartedAt: new Date(comment.threadStartedAt),
  });
}

describe('the states of the discussion', () => {
  it('says that it is loading, and after ten seconds that it takes long, with a way on', async () => {
    vi.useFakeTimers();
    const { user, backend } = openDiscussion({
      before: ({ browser }) => {
        browser.pause('watchWindow');
      },
    });
    expect(screen.getByText('Loading the comments…')).toBeVisible();
    act(() => {
      vi.advanceTimersByTime(10_000);
    });
    expect(screen.getByText(/take long to load/)).toBeVisible();
    vi.useRealTimers();

    // The first attempt hangs for ever: only a new one is answered.
    backend.browser.pause('watchWindow')();
    await user.click(screen.getByRole('button', { name: 'try again' }));
    expect(await screen.findByText('No comments yet. Write the first.')).toBeVisible();
  });

  it('invites to write the first comment', async () => {
    openDiscussion();
    expect(await screen.findByText('No comments yet. Write the first.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Comments' })).toBeVisible();
  });

  it('counts the comments when all are there', async () => {
    const first = aComment('a');
    openDiscussion({ comments: { 'a-post': [first, aComment('b', { at: 1, answers: first })] } });
    expect(await screen.findByRole('heading', { name: '2 comments' })).toBeVisible();
  });

  it.each([
    ['denied', /only its owner can put this right/],
    ['quota', /back tomorrow/],
    ['offline', /no connection to the server/],
    ['failed', /could not be loaded/],
  ] as const)('says why it is %s, and tries again when asked', async (code, reason) => {
    const { user } = openDiscussion({
      before: ({ browser }) => {
        browser.failNext('watchWindow', code);
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(reason);
    expect(screen.queryByText(/No comments yet/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No comments yet. Write the first.')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps what was loaded when the connection is lost, and goes on by itself', async () => {
    const { backend } = openDiscussion({ comments: { 'a-post': [aComment('a')] } });
    await article(/^Comment by Ada/);
    act(() => {
      backend.browser.goOffline();
    });
    expect(await screen.findByText(/The connection to the server is lost/)).toBeVisible();
    expect(articles()).toEqual(['a']);
    act(() => {
      backend.browser.goOnline();
    });
    await waitFor(() => {
      expect(screen.queryByText(/The connection to the server is lost/)).toBeNull();
    });
  });

  it('keeps what was loaded when the watch fails', async () => {
    const { backend } = openDiscussion({ comments: { 'a-post': [aComment('a')] } });
    await article(/^Comment by Ada/);
    backend.browser.failNext('watchWindow', 'failed');
    act(() => {
      backend.browser.endWatches('watchWindow', 'failed');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/);
    expect(articles()).toEqual(['a']);
  });

  it('does not call an empty first look without connection an empty discussion', async () => {
    openDiscussion({
      before: ({ browser }) => {
        browser.goOffline();
      },
    });
    expect(await screen.findByText(/You are offline/)).toBeVisible();
    expect(screen.queryByText(/No comments yet/)).toBeNull();
  });

  it('says how many comments could not be shown', async () => {
    openDiscussion({
      comments: { 'a-post': [aComment('a')] },
      documents: {
        'posts/a-post/comments/broken': {
          status: 'visible',
          path: 'broken',
          threadStartedAt: new Date(START),
        },
      },
    });
    expect(await screen.findByText(/1 comment could not be shown/)).toBeVisible();
    expect(articles()).toEqual(['a']);
  });
});

describe('comments of others', () => {
  it('wait until the reader asks, then are marked, and the focus is on the first', async () => {
    const first = aComment('a', { by: 'Ben' });
    const { user, backend } = openDiscussion({ person: ADA, comments: { 'a-post': [first] } });
    await article(/^Comment by Ben/);
    act(() => {
      arrive(backend, aComment('b', { by: 'Cyn', at: 1, answers: first }));
      arrive(backend, aComment('z', { by: 'Dov', at: 2 }));
    });
    const show = await screen.findByRole('button', { name: 'Show 2 new comments' });
    expect(screen.getByText('2 new comments can be shown.')).toBeInTheDocument();
    expect(articles()).toEqual(['a']);

    await user.click(show);
    expect(articles()).toEqual(['z', 'a', 'b']);
    expect(await article(/^Comment by Dov/)).toHaveFocus();
    expect(within(await article(/^Comment by Cyn/)).getByText('new')).toBeVisible();
    expect(within(await article(/^Comment by Ben/)).queryByText('new')).toBeNull();
    expect(screen.queryByRole('button', { name: /new comment/ })).toBeNull();
  });

  it('leave a gap when they are removed and were answered', async () => {
    const first = aComment('a', { by: 'Ben' });
    const reply = aComment('b', { by: 'Cyn', at: 1, answers: first });
    const { backend } = openDiscussion({ comments: { 'a-post': [first, reply] } });
    await article(/^Comment by Ben/);
    act(() => {
      backend.server.delete('posts/a-post/comments/a');
    });
    expect(await screen.findByText('This comment was removed.')).toBeVisible();
    expect(articles()).toEqual(['b']);
  });

  it('leave a gap while the page is open when they are hidden, so that no text moves up', async () => {
    const { backend } = openDiscussion({
      comments: { 'a-post': [aComment('a', { by: 'Ben' }), aComment('b', { by: 'Cyn', at: 1 })] },
    });
    await article(/^Comment by Ben/);
    act(() => {
      backend.server.set('posts/a-post/comments/a', { status: 'hidden' });
    });
    expect(await screen.findByText('This comment was removed.')).toBeVisible();
    expect(articles()).toEqual(['b']);
    act(() => {
      backend.server.set('posts/a-post/comments/a', { status: 'visible' });
    });
    await waitFor(() => {
      expect(screen.queryByText('This comment was removed.')).toBeNull();
    });
    expect(articles()).toEqual(['b', 'a']);
  });

  it('are not missed in another order of the comments', async () => {
    const { backend, user } = openDiscussion({
      comments: { 'a-post': [aComment('a', { by: 'Ben' }), aComment('b', { by: 'Cyn', at: 1 })] },
    });
    await article(/^Comment by Ben/);
    act(() => {
      backend.server.delete('posts/a-post/comments/a');
    });
    expect(await screen.findByText('This comment was removed.')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Order'), 'oldest');
    await waitFor(() => {
      expect(screen.queryByText('This comment was removed.')).toBeNull();
    });
    expect(articles()).toEqual(['b']);
  });
});

describe('a long discussion', () => {
  const many = Array.from({ length: PAGE_SIZE + 2 }, (_, n) =>
    aComment(`c${String(n).padStart(3, '0')}`, { at: n }),
  );

  it('shows a page, and the next one on demand, with the focus on its first comment', async () => {
    const { user } = openDiscussion({ comments: { 'a-post': many } });
    await waitFor(() => {
      expect(articles()).toHaveLength(PAGE_SIZE);
    });
    const all = `${String(PAGE_SIZE + 2)} comments`;
    expect(await screen.findByRole('heading', { name: all })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show more comments' }));
    await waitFor(() => {
      expect(articles()).toHaveLength(PAGE_SIZE + 2);
    });
    expect(document.activeElement?.id).toBe('comment-c001');
    expect(screen.queryByRole('button', { name: 'Show more comments' })).toBeNull();
    expect(
      screen.getByRole('heading', { name: `${String(PAGE_SIZE + 2)} comments` }),
    ).toBeVisible();
  });

  it('says why the next page could not be loaded, and tries again', async () => {
    const { user, backend } = openDiscussion({ comments: { 'a-post': many } });
    const more = await screen.findByRole('button', { name: 'Show more comments' });
    backend.browser.failNext('watchWindow', 'offline');
    await user.click(more);
    expect(await screen.findByRole('alert')).toHaveTextContent(/next comments cannot be loaded/);
    expect(articles()).toHaveLength(PAGE_SIZE);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => {
      expect(articles()).toHaveLength(PAGE_SIZE + 2);
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is read in the order that the reader chooses, which is remembered', async () => {
    const [first, second] = [aComment('a'), aComment('b', { at: 1 })];
    const { user, unmount } = openDiscussion({ comments: { 'a-post': [first, second] } });
    await waitFor(() => {
      expect(articles()).toEqual(['b', 'a']);
    });
    const order = screen.getByRole('combobox', { name: 'Order' });
    await user.selectOptions(order, 'Oldest first');
    await waitFor(() => {
      expect(articles()).toEqual(['a', 'b']);
    });
    expect(order).toHaveFocus();
    unmount();
    openDiscussion({ comments: { 'a-post': [first, second] } });
    await waitFor(() => {
      expect(articles()).toEqual(['a', 'b']);
    });
    expect(screen.getByRole('combobox', { name: 'Order' })).toHaveValue('oldest');
  });
});
