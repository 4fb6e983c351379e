import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MemoryOptions } from '#backend/memory/memory-backend';
import type { Comment } from '#domain/comment';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';

const mine = aComment('m', { by: 'Ada', body: 'First words' });
const PATH = 'posts/a-post/comments/m';
const KEPT = 'today-in-review/edit/a-post/m';

const article = () => screen.findByRole('article', { name: /^Comment by Ada/ });
const field = () => screen.findByRole('textbox', { name: 'Edit what you wrote' });
const noField = () => screen.queryByRole('textbox', { name: 'Edit what you wrote' });
const button = (name: string) => screen.getByRole('button', { name });
const edit = () => screen.findByRole('button', { name: 'Edit your comment' });

/** Ada with her comment on the page; `comment` replaces fields of it. */
function withMine(options: MemoryOptions = {}, comment: Partial<Comment> = {}) {
  return openDiscussion({
    person: ADA,
    comments: { 'a-post': [{ ...mine, ...comment }] },
    ...options,
  });
}

/** Words that an earlier visit left as a change of the comment. */
function keepEdit(body: string, kept: object = {}) {
  const original = { author: 'ada', body: 'First words' };
  const draft = { id: '01A', body, quotationId: null, triedBody: null, original, ...kept };
  window.localStorage.setItem(KEPT, JSON.stringify(draft));
}

describe('changing one’s own comment', () => {
  it('happens in its place; the focus is on it then, and it says that it was edited', async () => {
    const { user, backend } = withMine();
    await user.click(await edit());
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveValue('First words');
    await user.keyboard(', and more');
    await user.click(button('Save'));
    await waitFor(async () => {
      expect(await article()).toHaveFocus();
    });
    expect(noField()).toBeNull();
    expect(within(await article()).getByText('First words, and more')).toBeVisible();
    expect(within(await article()).getByText(/, edited/)).toHaveTextContent(
      /edited just now, .+20/,
    );
    expect(screen.getByText('Your comment is saved.')).toBeInTheDocument();
    expect(backend.server.documents.get(PATH)).toMatchObject({ body: 'First words, and more' });
    expect(window.localStorage).toHaveLength(0);
  });

  it('is saved by Ctrl and Enter; nothing changed is nothing saved', async () => {
    const { user, backend } = withMine();
    await user.click(await edit());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(noField()).toBeNull();
    expect(await edit()).toHaveFocus();
    await user.keyboard('{Enter}!{Control>}{Enter}{/Control}');
    await within(await article()).findByText('First words!');
    expect(backend.server.documents.get(PATH)).toMatchObject({ body: 'First words!' });
  });

  it('can be put off by Escape: the words stay, are offered, and can be thrown away', async () => {
    const { user } = withMine();
    await user.click(await edit());
    await user.clear(await field());
    expect(await field()).toHaveValue('');
    await user.keyboard('Other words{Escape}');
    expect(noField()).toBeNull();
    expect(within(await article()).getByText('First words')).toBeVisible();
    expect(button('Continue your edit')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await field()).toHaveValue('Other words');
    await user.click(button('Cancel'));
    await user.click(button('Discard your edit'));
    expect(await edit()).toHaveFocus();
    expect(window.localStorage).toHaveLength(0);
  });

  it('is open again after a reload, without taking the focus, also before signing in', async () => {
    const first = withMine();
    await first.user.click(await edit());
    await first.user.keyboard(' and');
    first.unmount();
    const { backend } = withMine({ person: { ...ADA, uid: 'eve' } });
    await screen.findByText('You are commenting using your X account.');
    expect(noField()).toBeNull();
    act(() => {
      backend.become(null);
    });
    expect(await field()).toHaveValue('First words and');
    expect(document.body).toHaveFocus();
    act(() => {
      backend.become(ADA);
    });
    await screen.findAllByText('You are commenting using your X account.');
    expect(await field()).toHaveValue('First words and');
  });

  it('is not offered for others’ comments, for hidden ones, nor where one cannot write', async () => {
    const hidden = withMine({}, { status: 'hidden', reason: 'Rude.' });
    expect(await screen.findByText(/was taken down by the owner/)).toBeVisible();
    expect(button('Delete your comment')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Edit/ })).toBeNull();
    hidden.unmount();

    const closed = withMine({ settings: { open: false } });
    await screen.findByRole('button', { name: 'Delete your comment' });
    expect(screen.queryByRole('button', { name: /^Edit/ })).toBeNull();
    closed.unmount();

    withMine({}, { author: { ...mine.author, uid: 'eve' } });
    await screen.findByText('You are commenting using your X account.');
    expect(screen.queryByRole('button', { name: /^Edit/ })).toBeNull();
  });

  it('says before that the comment will wait for approval again, and does', async () => {
    const { user } = withMine({ settings: { hold: 'everyone' } });
    await user.click(await edit());
    expect(await field()).toHaveAccessibleDescription(/waits for approval again/);
    await user.keyboard('!{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Your comment is saved, and waits for approval.')).toBeTruthy();
    expect(within(await article()).getByText(/waits for approval; only you/)).toBeVisible();
    expect(within(await article()).getByText('First words!')).toBeVisible();
    expect(screen.queryByText(/Your words:/)).toBeNull();
  });

  it.each([
    ['denied', /was refused/],
    ['offline', /no connection to the server/],
  ] as const)('keeps the words when saving is %s, and says why', async (code, reason) => {
    const { user, backend } = withMine();
    await user.click(await edit());
    await user.keyboard('!');
    backend.browser.failNext('edit', code);
    await user.click(button('Save'));
    expect(await screen.findByRole('alert')).toHaveTextContent(reason);
    expect(await field()).toHaveValue('First words!');
    await user.click(button('Try again'));
    await within(await article()).findByText('First words!');
  });

  it('keeps the words until the server has them', async () => {
    const { user, backend } = withMine();
    await user.click(await edit());
    await user.keyboard('!');
    const release = backend.browser.pause('edit');
    await user.click(button('Save'));
    expect(await field()).toHaveAttribute('readonly');
    expect(window.localStorage.getItem(KEPT)).toContain('First words!');
    expect(screen.queryByText(/changed elsewhere/)).toBeNull();
    act(() => {
      release();
    });
    await waitFor(() => {
      expect(window.localStorage.getItem(KEPT)).toBeNull();
    });
  });
});

describe('a change that was begun', () => {
  it('is kept while it is on its way, though the page was left and opened again', async () => {
    const { user, backend, show, reopen } = withMine();
    await user.click(await edit());
    await user.keyboard(', and more');
    act(() => {
      backend.browser.goOffline();
    });
    await user.click(button('Save'));
    show(<p>Another page</p>);
    reopen();
    expect(await within(await article()).findByText(/saving…/)).toBeVisible();
    expect(window.localStorage.getItem(KEPT)).toContain('First words, and more');
    act(() => {
      backend.browser.goOnline();
    });
    await waitFor(() => {
      expect(window.localStorage.getItem(KEPT)).toBeNull();
    });
  });

  it('is elsewhere, not gone, when the discussion was opened in its middle', async () => {
    const others = Array.from({ length: 60 }, (_, n) =>
      aComment(`c${String(n)}`, { at: n, by: 'Ben' }),
    );
    keepEdit('Precious');
    openDiscussion({
      person: ADA,
      comments: { 'a-post': [...others, { ...mine, ...aComment('m', { at: 90, by: 'Ada' }) }] },
      sought: 'c2',
    });
    expect(await screen.findByText(/You have begun to edit/)).toBeVisible();
    expect(screen.queryByText(/not here any more/)).toBeNull();
  });

  it('overwrites nothing silently that was changed elsewhere meanwhile', async () => {
    const { user, backend } = withMine();
    await user.click(await edit());
    await user.keyboard('!');
    act(() => {
      backend.server.set(PATH, { body: 'Words of another tab', editedAt: new Date() });
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /changed elsewhere. It now reads: Words of another tab/,
    );
    expect(await field()).toHaveValue('First words!');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(button('Replace the newer words')).toBeVisible();
    await user.click(button('Take the newer words'));
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveValue('Words of another tab');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(button('Save')).toBeVisible();
  });

  it('becomes a new comment when its comment was removed', async () => {
    const { user, backend } = withMine();
    await user.click(await edit());
    await user.keyboard('!');
    act(() => {
      backend.server.delete(PATH);
    });
    expect(await screen.findByText(/that you were editing is not here any more/)).toBeVisible();
    await user.click(button('Make it a new comment'));
    expect(screen.getByRole('textbox', { name: 'Your comment' })).toHaveValue('First words!');
    expect(window.localStorage.getItem(KEPT)).toBeNull();
  });

  it('becomes a new comment when its comment was taken down', async () => {
    keepEdit('Better words');
    withMine({}, { status: 'hidden' });
    expect(await screen.findByText(/was taken down, and cannot be changed/)).toBeVisible();
    expect(noField()).toBeNull();
  });

  it('is nobody else’s to see', async () => {
    keepEdit('Better words');
    openDiscussion({ person: { ...ADA, uid: 'eve' } });
    await screen.findByText('You are commenting using your X account.');
    expect(screen.queryByText(/Better words/)).toBeNull();
  });

  it('is dropped when it turns out to be stored although the answer was lost', async () => {
    keepEdit('Better words', { triedBody: 'Better words' });
    withMine({}, { body: 'Better words' });
    await article();
    await waitFor(() => {
      expect(window.localStorage.getItem(KEPT)).toBeNull();
    });
  });
});
