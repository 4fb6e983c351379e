// The threads about a quotation: alone, beside it, and how many they are.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { aComment } from '../../../tests/support/a-comment';
import {
  ADA,
  openDiscussion,
  POST,
  renderWithBackend,
} from '../../../tests/support/render-with-backend';
import { QuotationThreads } from './quotation-threads';

const quotation = { id: 'band-aid', words: 'won’t stop the bleeding' };
const first = aComment('01A', { body: 'On the band aid', quotation, at: 1 });
const answer = aComment('01B', { body: 'An answer', answers: first, at: 2, by: 'Ben' });
const other = aComment('01C', { body: 'On the post', at: 3, by: 'Cleo' });
const second = aComment('01D', { body: 'Band aids again', quotation, at: 4, by: 'Dora' });
const comments = { 'a-post': [first, answer, other, second] };

const bodies = () => screen.getAllByRole('article').map(({ id }) => id);

describe('the threads about a quotation, asked for by the address', () => {
  it('are shown alone, whole, with the words and the way back to all', async () => {
    const { user } = openDiscussion({ comments, threadsAbout: 'band-aid' });
    expect(await screen.findByText('An answer')).toBeVisible();
    expect(bodies()).toEqual(['comment-01D', 'comment-01A', 'comment-01B']);
    expect(screen.getByRole('heading', { name: '3 comments' })).toHaveFocus();
    // Above them, and above the field: what is written there now is about the same.
    const told = screen.getAllByText(/On the words of/);
    expect(told.map(({ textContent }) => textContent)).toEqual([
      'On the words of Esteban Kolsky: “won’t stop the bleeding”',
      'On the words of Esteban Kolsky: “won’t stop the bleeding”',
    ]);
    await user.click(screen.getByRole('link', { name: 'Show all comments' }));
    expect(await screen.findByText('On the post')).toBeVisible();
    expect(bodies()).toHaveLength(4);
    expect(screen.getAllByText(/On the words of/)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /whole post/ }));
    expect(screen.queryByText(/On the words of/)).toBeNull();
  });

  it('are none yet, and say so', async () => {
    openDiscussion({ comments: { 'a-post': [other] }, threadsAbout: 'band-aid' });
    expect(await screen.findByText(/^No comments on these words yet/)).toBeVisible();
  });

  it('are all threads where the post has no such quotation', async () => {
    openDiscussion({ comments, threadsAbout: 'no-such' });
    expect(await screen.findByText('On the post')).toBeVisible();
  });

  it('leave out one’s own comments about other things that wait for approval', async () => {
    const held = aComment('01E', { body: 'Waiting', by: 'Ada', status: 'held' });
    const own = { ...held, author: { ...held.author, uid: 'ada' } };
    const about = { ...own, id: '01F', path: '01F', body: 'Waiting too', quotation };
    openDiscussion({
      comments: { 'a-post': [own, { ...about, threadQuotation: 'band-aid' }] },
      person: ADA,
      threadsAbout: 'band-aid',
    });
    expect(await screen.findByText('Waiting too')).toBeVisible();
    expect(screen.queryByText('Waiting')).toBeNull();
  });
});

describe('the threads beside a quotation', () => {
  const beside = (list = comments['a-post']) =>
    renderWithBackend(<QuotationThreads slug={POST.slug} quotationId="band-aid" />, {
      comments: { 'a-post': list },
    });

  it('unfold on a phone: the newest first, each with its author and its address', async () => {
    const { user } = beside();
    const button = await screen.findByRole('button', { name: '2 threads about this quotation' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('list')).toBeNull();
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const list = screen.getByRole('list', { name: 'Threads about this quotation' });
    const links = await within(list).findAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Dora Band aids again',
      'Ada On the band aid',
    ]);
    expect(links[0]).toHaveAttribute('href', '#comment-01D');
    await user.click(screen.getByRole('link', { name: 'Read in the discussion' }));
    expect(window.location.search + window.location.hash).toBe('?quotation=band-aid#discussion');
  });

  it('stand open in the margin of a wide window', async () => {
    const { matchMedia } = window;
    onTestFinished(() => {
      vi.stubGlobal('matchMedia', matchMedia);
    });
    vi.stubGlobal('matchMedia', () =>
      Object.assign(new EventTarget(), { matches: true, media: '', onchange: null }),
    );
    beside();
    expect(await screen.findByText('2 threads')).toBeVisible();
    expect(await screen.findByText('Band aids again')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are three at most, with the way to the others', async () => {
    const list = Array.from({ length: 5 }, (_, n) =>
      aComment(`01${String(n)}`, { quotation, at: n, body: `Thread ${String(n)}` }),
    );
    const { user } = beside(list);
    await user.click(await screen.findByRole('button', { name: /^5 threads/ }));
    expect(await screen.findAllByText(/^Thread/)).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'All 5 threads' })).toBeVisible();
  });

  it('are nothing where there is none, or only hidden ones', async () => {
    const { backend } = beside([other, { ...first, status: 'hidden' }]);
    await waitFor(async () => {
      expect(await backend.comments.countThreads('a-post', 'band-aid')).toBe(0);
    });
    expect(document.body).toHaveTextContent(/^$/);
  });
});
