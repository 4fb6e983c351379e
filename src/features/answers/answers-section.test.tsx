import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BackendProvider } from '#backend/backend-context';
import { createMemoryBackend, type MemoryBackend } from '#backend/memory/memory-backend';
import { MemoryServer } from '#backend/memory/memory-server';
import type { Comment } from '#domain/comment';
import type { Person } from '#domain/person';
import { aComment } from '../../../tests/support/a-comment';
import { AnswersSection } from './answers-section';

const DAY = 86_400_000;
const SLUGS = ['a-post', 'another-post'];

let server: MemoryServer;

beforeEach(() => {
  server = new MemoryServer();
});

function person(uid: string): Person {
  return { uid, name: uid, photoURL: null, provider: 'google.com' };
}

/** Stores a comment as if it had been written days ago. */
function write(id: string, told: Parameters<typeof aComment>[1], days = 1, slug = 'a-post') {
  const comment = aComment(id, { ...told, ...(told?.answers && { path: `x/${id}` }) });
  const createdAt = Date.now() - days * DAY;
  createMemoryBackend({ server, comments: { [slug]: [{ ...comment, createdAt }] } });
  return { ...comment, createdAt };
}

function Address() {
  const { pathname, hash } = useLocation();
  return <p>{pathname + hash}</p>;
}

/** A page of a browser in which somebody is signed in; it keeps its own backend and cache. */
function open(uid = 'ada', before: (backend: MemoryBackend) => void = () => undefined) {
  const backend = createMemoryBackend({ server, person: person(uid) });
  before(backend);
  const onFollow = vi.fn();
  const { unmount } = render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>
        <BackendProvider backend={backend}>
          <main tabIndex={-1}>
            <button type="button">In the page</button>
          </main>
          <AnswersSection uid={uid} slugs={SLUGS} onFollow={onFollow} />
          <Address />
        </BackendProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  );
  return { backend, onFollow, unmount, user: userEvent.setup() };
}

/** Lets everything arrive that is on its way. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));
const panel = (name: string) => screen.findByRole('region', { name });
/** A link as it is seen, without the exact time, which is only heard. */
const seen = ({ textContent }: HTMLElement) =>
  textContent.replace(/, \w+ \d{1,2}, \d{4} at .+$/, '');
const links = () => screen.queryAllByRole('link').map(seen);
const ids = (comments: readonly Comment[]) =>
  comments.map(({ id }) => `/posts/a-post#comment-${id}`);

describe('what is told', () => {
  it('is who answered what and when, of all posts, oldest first, and leads there', async () => {
    const mine = write('m', { body: 'Who **decides**?' }, 9);
    const there = write('t', { body: 'And there?' }, 9, 'another-post');
    write('a', { by: 'Ben', answers: mine }, 2.5);
    write('b', { by: 'Cleo', answers: there }, 3.5, 'another-post');
    const { user, onFollow } = open();
    const region = await panel('2 answers to your comments');
    expect(within(region).getAllByRole('link').map(seen)).toEqual([
      'Cleo answered “And there?” · 3 days ago',
      'Ben answered “Who decides?” · 2 days ago',
    ]);
    await user.click(screen.getByRole('link', { name: /^Ben answered/ }));
    expect(screen.getByText('/posts/a-post#comment-a')).toBeVisible();
    expect(onFollow).toHaveBeenCalledTimes(1);
    expect(links()).toEqual(['Cleo answered “And there?” · 3 days ago']);
  });

  it('is said once, politely, and not again when there are fewer', async () => {
    const mine = write('m', {}, 9);
    write('a', { by: 'Ben', answers: mine }, 2);
    const { user } = open();
    await panel('1 answer to your comments');
    expect(screen.getByText(/^1 answer to your comments\. /)).toHaveAttribute('role', 'status');
    act(() => void write('b', { by: 'Ben', answers: mine }));
    await panel('2 answers to your comments');
    expect(screen.getByRole('status')).toHaveTextContent(/^2 answers to your comments\. /);
    await user.click(screen.getAllByRole('link')[0] ?? document.body);
    await panel('1 answer to your comments');
    expect(screen.getByRole('status')).toHaveTextContent(/^2 answers/);
  });

  it('is nothing of one’s own, of what is not seen, of others’ threads, or long past', async () => {
    const mine = write('m', {}, 90);
    const theirs = write('t', { by: 'Ben' }, 90);
    write('own', { answers: mine });
    write('hidden', { by: 'Ben', answers: mine, status: 'hidden' });
    write('elsewhere', { by: 'Cleo', answers: theirs });
    write('old', { by: 'Cleo', answers: mine }, 15);
    open();
    await settle();
    expect(links()).toEqual([]);
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('finds others’ answers behind a screenful of one’s own', async () => {
    const mine = write('m', {}, 9);
    for (let n = 0; n < 25; n += 1) write(`own${String(n)}`, { answers: mine }, 8 - n / 10);
    write('a', { by: 'Ben', answers: mine }, 1);
    open();
    await panel('1 answer to your comments');
  });

  it('comes and goes as answers are written, hidden and deleted', async () => {
    const mine = write('m', {}, 9);
    open();
    await settle();
    act(() => void write('a', { by: 'Ben', answers: mine }, 0));
    await panel('1 answer to your comments');
    act(() => void write('b', { by: 'Ben', answers: mine }, 0));
    await panel('2 answers to your comments');
    act(() => {
      server.set('posts/a-post/comments/a', { status: 'hidden' });
    });
    await panel('1 answer to your comments');
    act(() => {
      server.delete('posts/a-post/comments/b');
    });
    await waitFor(() => {
      expect(screen.queryByRole('region')).toBeNull();
    });
  });

  it('tells of answers to what was posted on this page', async () => {
    const { backend } = open();
    await settle();
    const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    await act(() =>
      backend.comments.post(
        'a-post',
        { id, parent: null, body: 'Just now.', quotation: null },
        false,
      ),
    );
    act(() => void write('a', { by: 'Ben', parentId: id }, 0));
    await panel('1 answer to your comments');
    expect(links()).toEqual(['Ben answered “Just now.” · just now']);
  });

  it.each(['own', 'watchAnswers'] as const)('is nothing when %s fails', async (call) => {
    const mine = write('m', {}, 9);
    write('a', { by: 'Ben', answers: mine });
    open('ada', ({ browser }) => {
      browser.failNext(call, 'quota');
    });
    await settle();
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('comes late when the server can be reached again', async () => {
    const mine = write('m', {}, 9);
    write('a', { by: 'Ben', answers: mine });
    open('ada', ({ browser }) => {
      browser.failNext('own', 'offline');
    });
    fireEvent(window, new Event('offline'));
    await settle();
    fireEvent(window, new Event('online'));
    await panel('1 answer to your comments');
  });
});

describe('what was looked at', () => {
  function three() {
    const mine = write('m', {}, 9);
    return [3, 2, 1].map((days) => write(`a${String(days)}`, { by: 'Ben', answers: mine }, days));
  }

  it('stays so on the next visit, one by one, in any order', async () => {
    const [first, second, third] = three() as [Comment, Comment, Comment];
    for (const [seen, left] of [
      [second, [first, third]],
      [third, [first]],
      [first, []],
    ] as const) {
      const { user, unmount } = open();
      await screen.findByRole('region');
      const hrefs = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));
      const index = hrefs().indexOf(ids([seen])[0] ?? '');
      await user.click(screen.getAllByRole('link')[index] ?? document.body);
      expect(hrefs()).toEqual(ids(left));
      unmount();
    }
    open();
    await settle();
    expect(links()).toEqual([]);
  });

  it('is all, by one press, and the focus returns to where it was', async () => {
    three();
    const { user, unmount } = open();
    await panel('3 answers to your comments');
    screen.getByRole('button', { name: 'In the page' }).focus();
    await user.tab();
    expect(screen.getAllByRole('link')[0]).toHaveFocus();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'All seen' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByRole('button', { name: 'In the page' })).toHaveFocus();
    unmount();
    open();
    await settle();
    expect(links()).toEqual([]);
  });

  it('is a matter of each person', async () => {
    three();
    const theirs = write('t', { by: 'Ben' }, 9);
    write('b', { by: 'Cleo', answers: theirs });
    const { user, unmount } = open('ada');
    await user.click(await screen.findByRole('button', { name: 'All seen' }));
    unmount();
    open('ben');
    await panel('1 answer to your comments');
  });

  it('is so in another tab as well', async () => {
    three();
    open();
    await panel('3 answers to your comments');
    window.localStorage.setItem('today-in-review/answers-seen/ada', String(Date.now()));
    fireEvent(window, new StorageEvent('storage', { key: 'today-in-review/answers-seen/ada' }));
    await waitFor(() => {
      expect(screen.queryByRole('region')).toBeNull();
    });
  });
});

describe('its place', () => {
  it('can be put off until the next visit by Escape', async () => {
    const mine = write('m', {}, 9);
    write('a', { by: 'Ben', answers: mine });
    const { user, unmount } = open();
    (await screen.findByRole('link')).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByRole('main')).toHaveFocus();
    unmount();
    open();
    await panel('1 answer to your comments');
  });

  it('shows three, and the rest when asked', async () => {
    const mine = write('m', {}, 9);
    for (let n = 0; n < 5; n += 1) write(`a${String(n)}`, { by: `B${String(n)}`, answers: mine });
    const { user } = open();
    await panel('5 answers to your comments');
    expect(links()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'and 2 more' }));
    expect(links()).toHaveLength(5);
    expect(screen.getAllByRole('link')[3]).toHaveFocus();
  });
});
