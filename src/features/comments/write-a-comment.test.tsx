import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MAX_BODY_LENGTH } from '#domain/limits';
import { aComment } from '../../../tests/support/a-comment';
import { ADA, openDiscussion, POST } from '../../../tests/support/render-with-backend';

const field = () => screen.findByRole('textbox', { name: 'Your comment' });
const post = () => screen.getByRole('button', { name: 'Post comment' });
const article = (name: RegExp) => screen.findByRole('article', { name });
const signedIn = () => screen.findByText('You are commenting using your X account.');

describe('writing a comment', () => {
  it('starts a thread; the field is empty then, and the focus is on the comment', async () => {
    const { user } = openDiscussion({ person: ADA });
    await signedIn();
    await user.type(await field(), 'First words{Enter}and more');
    await user.click(post());
    const mine = await article(/^Comment by Ada King/);
    expect(within(mine).getByText(/First words\s+and more/)).toBeVisible();
    await waitFor(() => {
      expect(mine).toHaveFocus();
    });
    expect(await field()).toHaveValue('');
    expect(window.localStorage).toHaveLength(0);
    expect(screen.getByText('Your comment is posted.')).toBeInTheDocument();
  });

  it('is sent by Ctrl and Enter', async () => {
    const { user } = openDiscussion({ person: ADA });
    await signedIn();
    await user.type(await field(), 'Words{Control>}{Enter}{/Control}');
    expect(await article(/^Comment by Ada King/)).toBeVisible();
  });

  it('can be begun before signing in, and asks for a name when it is sent', async () => {
    const { user } = openDiscussion({ accounts: { 'twitter.com': ADA } });
    const services = await screen.findByRole('group', { name: 'Comment as:' });
    await user.type(await field(), 'Words');
    await user.click(post());
    expect(screen.getByText(/One step is left: choose an account/)).toBeVisible();
    const [first, ...others] = within(services).getAllByRole('button');
    expect(first).toHaveTextContent('Continue with Google');
    expect(first).toHaveFocus();
    expect(others.map((button) => button.textContent)).toEqual([
      'Continue with X (Twitter)',
      'Continue with Facebook',
    ]);
    expect(screen.queryByRole('article')).toBeNull();

    await user.click(within(services).getByRole('button', { name: /X/ }));
    await signedIn();
    await waitFor(() => {
      expect(post()).toHaveFocus();
    });
    expect(await field()).toHaveValue('Words');
    await user.keyboard('{Enter}');
    expect(await article(/^Comment by Ada King/)).toBeVisible();
  });

  it('says at the field what is wrong, once sending was tried', async () => {
    const { user } = openDiscussion({ person: ADA });
    await signedIn();
    await user.click(post());
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveAccessibleDescription('Write something first.');
    expect(await field()).toBeInvalid();
    await user.keyboard('W');
    expect(await field()).toBeValid();
    expect(screen.queryByText('Write something first.')).toBeNull();
  });

  it('counts near the limit, and refuses what is longer without losing it', async () => {
    const { user } = openDiscussion({ person: ADA });
    await signedIn();
    await user.click(await field());
    await user.paste('a'.repeat(MAX_BODY_LENGTH - 1));
    expect(screen.getByText('1 character left')).toBeVisible();
    await user.paste('bc');
    expect(screen.getByText('1 character too many')).toBeVisible();
    await user.click(post());
    expect(await field()).toHaveAccessibleDescription(
      'This is 1 character too long. Shorten it, or send it in two parts.',
    );
    expect(await field()).toHaveValue('a'.repeat(MAX_BODY_LENGTH - 1) + 'bc');
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('cannot be sent twice, and stays in the field until it is stored', async () => {
    const { user, backend } = openDiscussion({ person: ADA });
    await signedIn();
    const release = backend.browser.pause('post');
    const sent = vi.spyOn(backend.comments, 'post');
    await user.type(await field(), 'Words');
    await user.dblClick(post());
    expect(await article(/^Comment by Ada King Sending…/)).toBeVisible();
    expect(screen.getAllByText('Sending…')).toHaveLength(2);
    expect(await field()).toHaveValue('Words');
    expect(await field()).toHaveAttribute('readonly');
    release();
    await waitFor(async () => {
      expect(await field()).toHaveValue('');
    });
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(sent).toHaveBeenCalledOnce();
    const stored = [...backend.server.documents.keys()].filter((path) =>
      path.includes('comments/'),
    );
    expect(stored).toHaveLength(1);
  });

  it.each([
    ['offline', /no connection to the server/],
    ['denied', /was refused/],
    ['quota', /in a day/],
    ['failed', /could not be stored/],
  ] as const)(
    'comes back when sending is %s, with the reason and a way on',
    async (code, reason) => {
      const { user, backend } = openDiscussion({ person: ADA });
      await signedIn();
      backend.browser.failNext('post', code);
      await user.type(await field(), 'Words');
      await user.click(post());
      expect(await screen.findByRole('alert')).toHaveTextContent(reason);
      expect(await field()).toHaveValue('Words');
      expect(screen.queryByRole('article')).toBeNull();

      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await article(/^Comment by Ada King/)).toBeVisible();
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('is kept over a reload, signing in and logging out', async () => {
    const first = openDiscussion();
    await first.user.type(await field(), 'Half a thou');
    first.unmount();

    const { user, backend } = openDiscussion({ person: ADA });
    expect(await field()).toHaveValue('Half a thou');
    await signedIn();
    await user.type(await field(), 'ght');
    backend.become(null);
    await screen.findByRole('group', { name: 'Comment as:' });
    expect(await field()).toHaveValue('Half a thought');
  });

  it('follows what another tab writes in the same place', async () => {
    const { user } = openDiscussion({ person: ADA });
    await user.type(await field(), 'Here');
    const name = 'today-in-review/draft/a-post/new';
    const draft = JSON.parse(window.localStorage.getItem(name) ?? '') as object;
    act(() => {
      window.localStorage.setItem(name, JSON.stringify({ ...draft, body: 'There' }));
      window.dispatchEvent(new StorageEvent('storage', { key: name }));
    });
    expect(await field()).toHaveValue('There');
  });

  it('is dropped when it turns out to be stored although the answer was lost', async () => {
    const first = openDiscussion({ person: ADA });
    await signedIn();
    first.backend.browser.goOffline();
    await first.user.type(await field(), 'Words');
    await first.user.click(post());
    await article(/^Comment by Ada King Sending…/);
    first.unmount();
    const kept = window.localStorage.getItem('today-in-review/draft/a-post/new') ?? '';
    const { id } = JSON.parse(kept) as { id: string };

    const stored = aComment(id, { by: 'Ada', body: 'Words' });
    openDiscussion({ person: ADA, comments: { 'a-post': [stored] } });
    await article(/^Comment by Ada/);
    await waitFor(async () => {
      expect(await field()).toHaveValue('');
    });
  });

  it('is not called unsent when it turns out to be stored after sending it failed', async () => {
    const { user, backend } = openDiscussion({ person: ADA });
    await signedIn();
    backend.browser.failNext('post', 'offline');
    await user.type(await field(), 'Words{Enter}');
    await user.click(post());
    expect(await screen.findByRole('alert')).toHaveTextContent(/was not sent/);
    const draft = JSON.parse(
      window.localStorage.getItem('today-in-review/draft/a-post/new') ?? '',
    ) as { id: string };
    await backend.comments.post(
      'a-post',
      { id: draft.id, body: 'Words', quotation: null, parent: null },
      false,
    );
    expect(await article(/^Comment by Ada King/)).toBeVisible();
    await waitFor(async () => {
      expect(await field()).toHaveValue('');
    });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(post()).toBeVisible();
  });
});

describe('writing about a quotation', () => {
  it('shows its words, and the comment carries them as a link to it', async () => {
    const { user } = openDiscussion({ person: ADA, about: 'band-aid' });
    await signedIn();
    expect(await screen.findByText(/On the words of/)).toHaveTextContent(
      'On the words of Esteban Kolsky: “won’t stop the bleeding”',
    );
    await waitFor(async () => {
      expect(await field()).toHaveFocus();
    });
    await user.keyboard('Too true');
    await user.click(post());
    const mine = await article(/^Comment by Ada King/);
    expect(within(mine).getByRole('link', { name: '“won’t stop the bleeding”' })).toHaveAttribute(
      'href',
      '#q-band-aid',
    );
    expect(screen.queryByText(/On the words of/)).toBeNull();
  });

  it('can become a comment on the whole post again', async () => {
    const { user } = openDiscussion({ person: ADA, about: 'band-aid' });
    await user.type(await field(), 'Words');
    await user.click(screen.getByRole('button', { name: /whole post/ }));
    expect(screen.queryByText(/On the words of/)).toBeNull();
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveValue('Words');
  });

  it('is asked for once by an address, not again at each reload', async () => {
    const { user, unmount } = openDiscussion({ person: ADA, about: 'band-aid' });
    await screen.findByText(/On the words of/);
    expect(window.location.hash).toBe('#discussion');
    await user.click(screen.getByRole('button', { name: /whole post/ }));
    unmount();
    openDiscussion({ person: ADA });
    await field();
    expect(screen.queryByText(/On the words of/)).toBeNull();
  });

  it('is not begun for an address that names no quotation of the post', async () => {
    openDiscussion({ person: ADA, about: 'no-such-words' });
    expect(await field()).not.toHaveFocus();
    expect(window.localStorage).toHaveLength(0);
  });

  it.each([
    [['ada'], 'On their own words: “won’t stop the bleeding”'],
    [['somebody-else'], 'On “won’t stop the bleeding”'],
  ])('says where the words are the author’s own, to %j', async (writerUids, told) => {
    const quotations = POST.quotations.map((one) => ({
      ...one,
      source: { ...one.source, writerUids },
    }));
    const comment = aComment('c', {
      quotation: { id: 'band-aid', words: 'won’t stop the bleeding' },
    });
    openDiscussion({ post: { ...POST, quotations }, comments: { 'a-post': [comment] } });
    expect(within(await article(/Ada/)).getByText(/^On/)).toHaveTextContent(told);
  });

  it('draws the words of the post, not those that somebody made up', async () => {
    const quotation = { id: 'band-aid', words: 'stops the bleeding' };
    openDiscussion({ comments: { 'a-post': [aComment('c', { quotation })] } });
    const theirs = await article(/Ada/);
    expect(within(theirs).queryByText(/“stops the bleeding/)).toBeNull();
    expect(within(theirs).getByText('“won’t stop the bleeding”')).toBeVisible();
    expect(within(theirs).getByText('Words of c')).toBeVisible();
  });
});
