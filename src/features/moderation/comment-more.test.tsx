import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';

const MODERATOR = { ada: { moderator: true } };
const by = (name: string) =>
  screen.findByRole('article', { name: new RegExp(`Comment by ${name}`) });
const more = (name: string) =>
  screen.findByRole('button', { name: `More on the comment by ${name}` });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const bens = { 'a-post': [aComment('c1', { by: 'Ben' })] };

beforeEach(() => {
  window.localStorage.clear();
});

describe('“More” on a comment', () => {
  it('opens and closes, by Escape too, and the focus comes back', async () => {
    const { user } = openDiscussion({ comments: bens });
    const opener = await more('Ben');
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    await user.click(opener);
    expect(screen.getByRole('group', { name: 'More on this comment' })).toBeVisible();
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    expect(screen.queryByRole('button', { name: 'Hide…' })).toBeNull();
    await user.tab();
    expect(button('Copy link')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'More on this comment' })).toBeNull();
    expect(opener).toHaveFocus();
  });

  it('copies the link, or shows it where the browser does not let it', async () => {
    const { user } = openDiscussion({ comments: bens });
    await user.click(await more('Ben'));
    await user.click(button('Copy link'));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/\/#comment-c1$/);

    const refuse = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(button('Copy link'));
    const field = await screen.findByRole('textbox', { name: /Link to this comment/ });
    expect(field).toHaveFocus();
    expect((field as HTMLInputElement).value).toMatch(/#comment-c1$/);
    refuse.mockRestore();
  });
});

describe('reporting a comment', () => {
  it('needs a signed-in person, and says where to sign in', async () => {
    const { user } = openDiscussion({ comments: bens });
    await user.click(await more('Ben'));
    await user.click(button('Report…'));
    expect(screen.getByText(/sign in first/)).toBeVisible();
    await user.click(button('Go there'));
    expect(await screen.findByRole('textbox', { name: 'Your comment' })).toHaveFocus();
  });

  it('sends a reason and a note, thanks, and remembers it', async () => {
    const { user, backend, unmount } = openDiscussion({ comments: bens, person: ADA });
    await user.click(await more('Ben'));
    await user.click(button('Report…'));
    await user.click(button('Send report'));
    expect(screen.getByRole('alert')).toHaveTextContent('Choose first what is wrong.');
    await user.click(screen.getByRole('radio', { name: 'It is spam' }));
    await user.type(screen.getByRole('textbox', { name: /A note/ }), 'Buys followers.');
    await user.click(button('Send report'));
    expect(await screen.findByText('Thank you. The moderators will see it.')).toHaveFocus();
    const stored = backend.server.documents.get('reports/a-post_c1_ada');
    expect(stored).toMatchObject({ reason: 'spam', note: 'Buys followers.', handled: false });
    unmount();

    const again = openDiscussion({ comments: bens, person: ADA });
    expect(await screen.findByText('You reported this.')).toBeVisible();
    await again.user.click(await more('Ben'));
    expect(screen.queryByRole('button', { name: 'Report…' })).toBeNull();
  });

  it('keeps what was filled in when it fails, and when it is put away', async () => {
    const { user, backend } = openDiscussion({ comments: bens, person: ADA });
    await user.click(await more('Ben'));
    await user.click(button('Report…'));
    await user.click(screen.getByRole('radio', { name: 'Something else' }));
    await user.type(screen.getByRole('textbox', { name: /A note/ }), 'Hm.');
    backend.browser.failNext('report', 'denied');
    await user.click(button('Send report'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/may have reported this comment/);
    await user.keyboard('{Escape}');
    await user.click(await more('Ben'));
    await user.click(button('Report…'));
    expect(screen.getByRole('textbox', { name: /A note/ })).toHaveValue('Hm.');
    expect(screen.getByRole('radio', { name: 'Something else' })).toBeChecked();
  });

  it('is not offered on one’s own comment', async () => {
    const { user } = openDiscussion({ comments: { 'a-post': [aComment('c1')] }, person: ADA });
    await user.click(await more('Ada'));
    expect(screen.queryByRole('button', { name: 'Report…' })).toBeNull();
  });
});

describe('a moderator’s acts on a comment', () => {
  const comments = {
    'a-post': [aComment('c1', { by: 'Ben' }), aComment('c2', { by: 'Cleo', at: 1 })],
  };

  it('hides with a reason, says so with the focus there, and takes it back', async () => {
    const { user, backend } = openDiscussion({ comments, person: ADA, people: MODERATOR });
    await user.click(await more('Ben'));
    await user.click(await screen.findByRole('button', { name: 'Hide…' }));
    const reason = screen.getByRole('textbox', { name: /Reason/ });
    expect(reason).toHaveFocus();
    await user.type(reason, 'Not about the post.');
    await user.click(button('Hide it'));
    await waitFor(() => {
      expect(screen.queryByRole('article', { name: /Comment by Ben/ })).toBeNull();
    });
    const told = screen.getByRole('group', { name: 'What was done' });
    expect(told).toHaveFocus();
    expect(await within(told).findByText('The comment is hidden.')).toBeVisible();
    const path = 'posts/a-post/comments/c1';
    expect(backend.server.documents.get(path)).toMatchObject({
      status: 'hidden',
      reason: 'Not about the post.',
    });
    await user.click(button('Undo'));
    const undone = await screen.findByRole('group', { name: 'What was done' });
    expect(await within(undone).findByText('It is as it was before.')).toBeVisible();
    expect(backend.server.documents.get(path)).toMatchObject({ status: 'visible', reason: null });
    await user.click(button(/^Close/));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('leaves the comment and says why when it fails', async () => {
    const { user, backend } = openDiscussion({ comments, person: ADA, people: MODERATOR });
    await user.click(await more('Ben'));
    backend.browser.failNext('decide', 'offline');
    await user.click(await screen.findByRole('button', { name: 'Hold' }));
    expect((await screen.findAllByText(/no connection to the server/))[0]).toBeVisible();
    expect(await by('Ben')).toBeVisible();
    await user.click(button('Try again'));
    await waitFor(() => {
      expect(screen.queryByRole('article', { name: /Comment by Ben/ })).toBeNull();
    });
  });

  it('shows a person’s standing with its faults, blocks them, and takes it back', async () => {
    const people = { ...MODERATOR, ben: { standing: 'bloked' } };
    const { user, backend } = openDiscussion({ comments, person: ADA, people });
    await user.click(await more('Ben'));
    await user.click(await screen.findByRole('button', { name: 'Block…' }));
    const panel = screen.getByRole('group', { name: 'Standing of Ben' });
    expect(await within(panel).findByText(/Ben. is held/)).toBeVisible();
    expect(within(panel).getByText('standing “bloked” is not known: held.')).toBeVisible();
    await user.click(within(panel).getByRole('button', { name: '1 week' }));
    expect(await within(panel).findByText(/Ben. is blocked.* until/)).toBeVisible();
    const { standing, until } = backend.server.documents.get('people/ben') ?? {};
    expect(standing).toBe('blocked');
    expect(Number(until) - Date.now()).toBeGreaterThan(6.9 * 24 * 3_600_000);
    await user.click(within(panel).getByRole('button', { name: 'Lift' }));
    expect(await within(panel).findByText(/ordinary standing/)).toBeVisible();
    await user.click(button('Undo'));
    expect(await within(panel).findByText(/Ben. is blocked/)).toBeVisible();
  });

  it('does not offer to change the standing of moderators', async () => {
    const people = { ...MODERATOR, ben: { moderator: 'True ' } };
    const { user } = openDiscussion({ comments, person: ADA, people });
    await user.click(await more('Ben'));
    await user.click(await screen.findByRole('button', { name: 'Block…' }));
    expect(await screen.findByText(/They are a moderator/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'for ever' })).toBeNull();
  });
});
