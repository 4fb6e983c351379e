import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';

const article = (name: RegExp) => screen.findByRole('article', { name });
const reply = () => screen.findByRole('textbox', { name: 'Your reply to Ben' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

const first = aComment('a', { by: 'Ben' });

/** A discussion with Ben's comment, read by Ada. */
function withBen() {
  return openDiscussion({ person: ADA, comments: { 'a-post': [first] } });
}

describe('answering', () => {
  it('opens below the comment, and the answer is there, in its place and focused', async () => {
    const { user } = withBen();
    await user.click(await screen.findByRole('button', { name: 'Reply to Ben' }));
    expect(await reply()).toHaveFocus();
    await user.keyboard('Quite so{Control>}{Enter}{/Control}');
    const answer = await article(/^Comment by Ada King .*in answer to Ben$/);
    await waitFor(() => {
      expect(answer).toHaveFocus();
    });
    expect(screen.queryByRole('textbox', { name: 'Your reply to Ben' })).toBeNull();
  });

  it('can be put off: the words stay, and the focus is on the button that brings them back', async () => {
    const { user } = withBen();
    await user.click(await screen.findByRole('button', { name: 'Reply to Ben' }));
    await user.keyboard('Half a thou');
    await user.click(button('Cancel'));
    expect(button('Continue your reply to Ben')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await reply()).toHaveValue('Half a thou');
    await user.keyboard('{Escape}');
    expect(button('Continue your reply to Ben')).toHaveFocus();
  });

  it('keeps its words apart from those of the new comment', async () => {
    const { user } = withBen();
    await user.type(await screen.findByRole('textbox', { name: 'Your comment' }), 'New');
    await user.click(button('Reply to Ben'));
    await user.keyboard('Answer');
    expect(screen.getByRole('textbox', { name: 'Your comment' })).toHaveValue('New');
    expect(await reply()).toHaveValue('Answer');
  });

  it('gives the words back when what they answer is taken away', async () => {
    const { user, backend } = withBen();
    await user.click(await screen.findByRole('button', { name: 'Reply to Ben' }));
    await user.keyboard('Quite so');
    act(() => {
      backend.server.delete('posts/a-post/comments/a');
    });
    expect(await screen.findByText(/is not here any more. Your words:/)).toBeVisible();
    await user.click(button('Make it a new comment'));
    const field = screen.getByRole('textbox', { name: 'Your comment' });
    expect(field).toHaveValue('Quite so');
    expect(field).toHaveFocus();
    expect(screen.queryByText(/is not here any more/)).toBeNull();
  });

  it('asks for a name at the reply itself', async () => {
    const { user } = openDiscussion({
      accounts: { 'twitter.com': ADA },
      comments: { 'a-post': [first] },
    });
    await user.click(await screen.findByRole('button', { name: 'Reply to Ben' }));
    await user.keyboard('Quite so');
    await user.click(button('Post reply'));
    const form = (await reply()).closest('form') ?? document.body;
    const services = within(form).getByRole('group', { name: 'Comment as:' });
    await user.click(within(services).getByRole('button', { name: /X/ }));
    await waitFor(() => {
      expect(button('Post reply')).toHaveFocus();
    });
    expect(await reply()).toHaveValue('Quite so');
  });
});
