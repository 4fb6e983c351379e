import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '#domain/limits';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';

const first = aComment('a', { by: 'Ben' });
const button = (name: string) => screen.getByRole('button', { name });
const reply = () => screen.findByRole('textbox', { name: 'Your reply to Ben' });
const gone = () => screen.queryByText(/is not here any more/);

/** More than a page of comments, of which `a` is the oldest. */
const many = [
  first,
  ...Array.from({ length: PAGE_SIZE + 1 }, (_, n) =>
    aComment(`c${String(n)}`, { by: 'Cyn', at: n + 1 }),
  ),
];

/** Words that an earlier visit left as an answer to `a`. */
function keepReply(body = 'Quite so') {
  window.localStorage.setItem(
    'today-in-review/draft/a-post/a',
    JSON.stringify({ id: '01A', body, quotationId: null, triedBody: null }),
  );
}

describe('a reply that was begun before a reload', () => {
  it('is open again where it was, without taking the focus', async () => {
    keepReply();
    openDiscussion({ person: ADA, comments: { 'a-post': [first] } });
    expect(await reply()).toHaveValue('Quite so');
    expect(document.body).toHaveFocus();
    expect(screen.queryByText(/Your words:/)).toBeNull();
  });

  it('gives its words back when what it answers was taken away meanwhile', async () => {
    keepReply();
    const { user } = openDiscussion({ person: ADA, comments: { 'a-post': [aComment('b')] } });
    expect(await screen.findByText(/is not here any more. Your words:/)).toBeVisible();
    await user.click(button('Make it a new comment'));
    expect(screen.getByRole('textbox', { name: 'Your comment' })).toHaveValue('Quite so');
    expect(screen.queryByText(/Your words:/)).toBeNull();
  });

  it('can be thrown away', async () => {
    keepReply();
    const { user } = openDiscussion({ person: ADA });
    await user.click(await screen.findByRole('button', { name: 'Throw the words away' }));
    expect(screen.queryByText(/Your words:/)).toBeNull();
    expect(window.localStorage).toHaveLength(0);
  });

  it('says nothing where only spaces were written, nor below another post', async () => {
    keepReply(' \n');
    window.localStorage.setItem(
      'today-in-review/draft/other/a',
      JSON.stringify({ id: '01B', body: 'Words', quotationId: null, triedBody: null }),
    );
    openDiscussion({ person: ADA });
    await screen.findByText(/No comments yet/);
    expect(screen.queryByText(/Your words:/)).toBeNull();
  });

  it('does not call a comment gone that may be among those not loaded', async () => {
    keepReply();
    const { user } = openDiscussion({ person: ADA, comments: { 'a-post': many } });
    expect(await screen.findByText(/not among those loaded here/)).toHaveTextContent('Quite so');
    expect(gone()).toBeNull();
    await user.click(button('Show more comments'));
    expect(await reply()).toHaveValue('Quite so');
    expect(screen.queryByText(/Your words:/)).toBeNull();
  });

  it('does not call a comment gone while the server cannot be reached', async () => {
    keepReply();
    const { backend } = openDiscussion({
      person: ADA,
      before: ({ browser }) => {
        browser.goOffline();
      },
    });
    expect(await screen.findByText(/not among those loaded here/)).toBeVisible();
    act(() => {
      backend.browser.goOnline();
    });
    await waitFor(() => {
      expect(gone()).toBeVisible();
    });
  });
});

it('a reply stays in sight when another order leaves out the comment that it answers', async () => {
  const { user } = openDiscussion({ person: ADA, comments: { 'a-post': many } });
  await screen.findByRole('button', { name: 'Show more comments' });
  const order = screen.getByRole('combobox', { name: 'Order' });
  await user.selectOptions(order, 'Oldest first');
  await user.click(await screen.findByRole('button', { name: 'Reply to Ben' }));
  await user.keyboard('Quite so');
  await user.selectOptions(order, 'Newest first');
  expect(await screen.findByText(/not among those loaded here/)).toHaveTextContent('Quite so');
  expect(gone()).toBeNull();
  await user.selectOptions(order, 'Oldest first');
  expect(await reply()).toHaveValue('Quite so');
});
