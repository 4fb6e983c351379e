import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MemoryOptions } from '#backend/memory/memory-backend';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';
import { UNDO_TIME } from './use-removals';

const first = aComment('a', { by: 'Ben' });
const mine = aComment('m', { by: 'Ada', at: 1 });
const PATH = 'posts/a-post/comments/m';
const KEPT = 'today-in-review/deleting/a-post/m';

const article = (name: RegExp) => screen.findByRole('article', { name });
const noArticle = (name: RegExp) => screen.queryByRole('article', { name });
const remove = () => screen.findByRole('button', { name: 'Delete your comment' });
const undo = () => screen.findByRole('button', { name: 'Undo deleting your comment' });
const notice = () => screen.queryByText('Your comment will be deleted.');

function open(options: MemoryOptions = {}) {
  return openDiscussion({ person: ADA, comments: { 'a-post': [first, mine] }, ...options });
}

/** The page goes out of sight, as when it is left. */
function leave() {
  act(() => {
    window.dispatchEvent(new Event('pagehide'));
  });
}

/** An order that an earlier visit left. */
function keepOrder(due: number, author = 'ada') {
  window.localStorage.setItem(KEPT, JSON.stringify({ author, due }));
}

afterEach(() => {
  vi.useRealTimers();
});

describe('deleting one’s own comment', () => {
  it('is offered for one’s own only', async () => {
    open();
    expect(within(await article(/^Comment by Ada/)).getByRole('button', { name: /^Delete/ })).toBe(
      await remove(),
    );
    const theirs = await article(/^Comment by Ben/);
    expect(within(theirs).queryByRole('button', { name: /Delete/ })).toBeNull();
  });

  it('takes it away at once, with its way back focused; its replies stay', async () => {
    const reply = aComment('r', { by: 'Ben', at: 2, answers: mine });
    const { user, backend } = open({ comments: { 'a-post': [mine, reply] } });
    await user.click(await remove());
    expect(noArticle(/^Comment by Ada/)).toBeNull();
    expect(notice()).toBeVisible();
    expect(await undo()).toHaveFocus();
    expect(screen.getByText('Your comment will be deleted, unless you undo it now.')).toBeTruthy();
    expect(await article(/^Comment by Ben/)).toBeVisible();
    expect(backend.server.documents.has(PATH)).toBe(true);
  });

  it('can be undone: it is back, with the focus on it, and is not deleted later', async () => {
    const { user, backend } = open();
    await user.click(await remove());
    await user.keyboard('{Enter}');
    expect(await article(/^Comment by Ada/)).toHaveFocus();
    expect(notice()).toBeNull();
    leave();
    expect(await article(/^Comment by Ada/)).toBeVisible();
    expect(backend.server.documents.has(PATH)).toBe(true);
    expect(window.localStorage).toHaveLength(0);
  });

  it('is done when the time is over; then the focus is on the comment that is read next', async () => {
    const { backend } = open();
    const button = await remove();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
    act(() => {
      button.click();
    });
    await act(() => vi.advanceTimersByTimeAsync(UNDO_TIME - 1000));
    expect(backend.server.documents.has(PATH)).toBe(true);
    await act(() => vi.advanceTimersByTimeAsync(1000));
    vi.useRealTimers();
    await waitFor(() => {
      expect(backend.server.documents.has(PATH)).toBe(false);
    });
    expect(await article(/^Comment by Ben/)).toHaveFocus();
    expect(notice()).toBeNull();
    expect(await screen.findByText('Your comment is deleted.')).toBeInTheDocument();
    expect(window.localStorage).toHaveLength(0);
  });

  it('puts the focus on the heading when it was the last', async () => {
    const { user } = open({ comments: { 'a-post': [mine] } });
    await user.click(await remove());
    leave();
    await waitFor(() => {
      expect(screen.getByRole('heading', { name: 'Comments' })).toHaveFocus();
    });
  });

  it('leaves the focus to who has gone elsewhere meanwhile', async () => {
    const { user } = open();
    await user.click(await remove());
    const field = screen.getByRole('textbox', { name: 'Your comment' });
    await user.click(field);
    leave();
    await waitFor(() => {
      expect(notice()).toBeNull();
    });
    expect(field).toHaveFocus();
  });

  it('is not disturbed by another one', async () => {
    const other = aComment('n', { by: 'Ada', at: 2 });
    const { user, backend } = open({ comments: { 'a-post': [mine, other] } });
    await user.click(
      (await screen.findAllByRole('button', { name: /^Delete/ }))[0] ?? document.body,
    );
    await user.click(await remove());
    const [, second] = await screen.findAllByRole('button', { name: /^Undo/ });
    expect(screen.getAllByText('Your comment will be deleted.')).toHaveLength(2);
    await user.click(second ?? document.body);
    leave();
    await waitFor(() => {
      const left = [...backend.server.documents.keys()].filter((path) => path.startsWith('posts/'));
      expect(left).toHaveLength(1);
    });
    expect(await article(/^Comment by Ada/)).toBeVisible();
  });

  it('is undone when it fails, says why, and can be tried again', async () => {
    const { user, backend } = open({ comments: { 'a-post': [mine] } });
    await user.click(await remove());
    backend.browser.failNext('remove', 'offline');
    leave();
    expect(await screen.findByRole('alert')).toHaveTextContent(/was not deleted/);
    expect(await article(/^Comment by Ada/)).toBeVisible();
    expect(window.localStorage).toHaveLength(0);
    await user.click(await remove());
    leave();
    await waitFor(() => {
      expect(backend.server.documents.has(PATH)).toBe(false);
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a deletion that was ordered before the page was left', () => {
  it('is done at the next visit of its author, and of nobody else', async () => {
    keepOrder(Date.now() - 1000);
    const { backend } = open({ person: { ...ADA, uid: 'eve' } });
    await screen.findByText('You are commenting using your X account.');
    expect(await article(/^Comment by Ada/)).toBeVisible();
    expect(backend.server.documents.has(PATH)).toBe(true);
    act(() => {
      backend.become(ADA);
    });
    await waitFor(() => {
      expect(backend.server.documents.has(PATH)).toBe(false);
    });
    await waitFor(() => {
      expect(window.localStorage).toHaveLength(0);
    });
  });

  it('can still be undone while its time is not over', async () => {
    keepOrder(Date.now() + UNDO_TIME);
    const { user, backend } = open();
    await user.click(await undo());
    leave();
    expect(await article(/^Comment by Ada/)).toBeVisible();
    expect(backend.server.documents.has(PATH)).toBe(true);
  });

  it('is done on another post too, and is silent where it was done before', async () => {
    window.localStorage.setItem(
      'today-in-review/deleting/other/x',
      JSON.stringify({ author: 'ada', due: 1 }),
    );
    keepOrder(1);
    const other = aComment('x', { by: 'Ada' });
    const { backend } = open({ comments: { 'a-post': [first], other: [other] } });
    await waitFor(() => {
      expect(backend.server.documents.has('posts/other/comments/x')).toBe(false);
    });
    await waitFor(() => {
      expect(window.localStorage).toHaveLength(0);
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is undone in another tab', async () => {
    const { user, backend } = open();
    await user.click(await remove());
    act(() => {
      window.localStorage.removeItem(KEPT);
      const key = { key: KEPT, oldValue: '{}', newValue: null };
      window.dispatchEvent(new StorageEvent('storage', key));
    });
    leave();
    expect(await article(/^Comment by Ada/)).toBeVisible();
    expect(backend.server.documents.has(PATH)).toBe(true);
  });

  it('is nothing when something else is kept under its name', async () => {
    window.localStorage.setItem(KEPT, '{"author":1');
    open();
    expect(await article(/^Comment by Ada/)).toBeVisible();
  });
});
