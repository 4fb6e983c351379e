import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ALLOWANCES } from '#domain/allowance';
import { Problem } from '#domain/problem';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';

const field = () => screen.findByRole('textbox', { name: 'Your comment' });
const post = () => screen.getByRole('button', { name: 'Post comment' });
const article = (name: RegExp) => screen.findByRole('article', { name });

describe('what the owner has set', () => {
  it('stands above the field', async () => {
    openDiscussion({ settings: { notice: 'Be kind.' } });
    expect(await screen.findByText('Be kind.')).toBeVisible();
  });

  it('closes the discussion: nothing can be written or answered, and words are kept', async () => {
    window.localStorage.setItem(
      'today-in-review/draft/a-post/new',
      JSON.stringify({ id: '01A', body: 'Half a thought', quotationId: null, triedBody: null }),
    );
    openDiscussion({
      person: ADA,
      settings: { open: false },
      comments: { 'a-post': [aComment('c', { by: 'Ben' })] },
    });
    expect(await screen.findByText(/The discussion is closed/)).toBeVisible();
    expect(await article(/Ben/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Reply/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Post comment' })).toBeNull();
    expect(await field()).toHaveValue('Half a thought');
    expect(await field()).toHaveAttribute('readonly');
  });

  it('keeps the way in where it is closed: an author can still delete what they wrote', async () => {
    const { user } = openDiscussion({
      accounts: { 'twitter.com': ADA },
      settings: { open: false },
      comments: { 'a-post': [aComment('m', { by: 'Ada' })] },
    });
    await screen.findByText(/The discussion is closed/);
    const services = await screen.findByRole('group', {
      name: 'To delete what you wrote, sign in:',
    });
    await user.click(within(services).getByRole('button', { name: /X/ }));
    expect(await screen.findByText('You are signed in with your X account.')).toBeVisible();
    await waitFor(() => {
      expect(screen.getByRole('heading', { name: '1 comment' })).toHaveFocus();
    });
    await user.click(screen.getByRole('button', { name: 'Delete your comment' }));
    expect(screen.getByText('Your comment will be deleted.')).toBeVisible();
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => {
      expect(screen.queryByText('Your comment will be deleted.')).toBeNull();
    });
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('says what came of a sign-in that left the page, where it is closed', async () => {
    openDiscussion({
      settings: { open: false },
      before: ({ session }) => {
        const { watch } = session;
        session.watch = (watcher) =>
          watch({
            ...watcher,
            next: (snapshot) => {
              watcher.next({ ...snapshot, problem: new Problem('provider-disabled') });
            },
          });
      },
    });
    await screen.findByText(/The discussion is closed/);
    expect(await screen.findByRole('alert')).toHaveTextContent(/is not switched on/);
  });

  it('blocks a person, who can log out and become another one', async () => {
    const { user } = openDiscussion({ person: ADA, people: { ada: { standing: 'blocked' } } });
    await screen.findByText(/You cannot comment here for now/);
    expect(screen.getByRole('button', { name: 'Change' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Log out' }));
    const services = await screen.findByRole('group', { name: 'Comment as:' });
    await waitFor(() => {
      expect(within(services).getAllByRole('button')[0]).toHaveFocus();
    });
    expect(await field()).toBeVisible();
  });

  it('takes effect on an open page', async () => {
    const { backend } = openDiscussion({ person: ADA });
    await field();
    backend.server.set('people/ada', { standing: 'blocked' });
    expect(await screen.findByText(/You cannot comment here for now/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    backend.server.set('people/ada', { standing: 'trusted' });
    expect(await field()).toBeVisible();
  });

  it('holds comments: their author is told before and after, and sees them', async () => {
    const { user } = openDiscussion({ person: ADA, settings: { hold: 'everyone' } });
    expect(await screen.findByText(/read by the owner before others/)).toBeVisible();
    await user.type(await field(), 'Words');
    await user.click(post());
    const mine = await article(/^Comment by Ada King/);
    expect(within(mine).getByText(/waits for approval; only you can see it/)).toBeVisible();
    await waitFor(() => {
      expect(mine).toHaveFocus();
    });
    expect(within(mine).queryByRole('button', { name: /Reply/ })).toBeNull();
  });

  it('holds comments with many links, and says so while they are written', async () => {
    const { user } = openDiscussion({ person: ADA });
    const links = 'https://a.example '.repeat(4);
    await user.type(await field(), links.slice(0, 60));
    expect(screen.queryByText(/more than 3 links/)).toBeNull();
    await user.clear(await field());
    await user.type(await field(), links);
    expect(await screen.findByText(/more than 3 links waits until the owner/)).toBeVisible();
    await user.click(post());
    const mine = await article(/^Comment by Ada King/);
    expect(within(mine).getByText(/waits for approval; only you can see it/)).toBeVisible();
  });

  it('says when the next comment can be sent after many, and keeps its words', async () => {
    const { user, backend } = openDiscussion({ person: ADA });
    await user.type(await field(), 'One more');
    const at = new Date();
    backend.server.set('limits/ada', { comment: { left: 0, at, for: 'x' } });
    await user.click(post());
    expect(await screen.findByText(/you can send this comment at \d\d:\d\d/)).toBeVisible();
    expect(await field()).toHaveValue('One more');
    backend.server.set('limits/ada', {
      comment: { left: 0, at: new Date(at.getTime() - ALLOWANCES.comment.every), for: 'x' },
    });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await article(/^Comment by Ada King/);
  });

  it('tells beforehand when the discussion closes, and closes it when the time comes', async () => {
    const { backend } = openDiscussion({
      person: ADA,
      settings: { closesOn: new Date(Date.now() + 30 * 24 * 3_600_000) },
    });
    await field();
    expect(screen.queryByText(/The discussion closes on/)).toBeNull();
    backend.server.set('settings/comments', { closesOn: new Date(Date.now() + 1000) });
    expect(await screen.findByText(/The discussion closes on/)).toBeVisible();
    expect(post()).toBeVisible();
    expect(
      await screen.findByText(/The discussion is closed/, {}, { timeout: 5000 }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Post comment' })).toBeNull();
  });

  it('tells an author that a comment was taken down, and why', async () => {
    const hidden = { status: 'hidden', reason: 'Not about the post.' } as const;
    openDiscussion({
      person: ADA,
      comments: { 'a-post': [aComment('a', { by: 'Ada', ...hidden })] },
    });
    expect(await screen.findByText(/^Your comment was taken down/)).toBeVisible();
    expect(screen.getByRole('blockquote')).toHaveTextContent('Not about the post.');
  });

  it('shows a held reply below what it answers', async () => {
    const first = aComment('a', { by: 'Ben' });
    const reply = aComment('b', { by: 'Ada', at: 1, answers: first, status: 'held' });
    openDiscussion({ person: ADA, comments: { 'a-post': [first, reply] } });
    expect(await article(/^Comment by Ada .+ in answer to Ben/)).toBeVisible();
  });
});
