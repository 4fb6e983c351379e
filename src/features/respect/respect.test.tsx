import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { MemoryOptions } from '#backend/memory/memory-backend';
import type { Fields } from '#backend/memory/memory-server';
import { MAX_RESPECT_LIMIT } from '#domain/limits';
import { aComment, START } from '../../../tests/support/a-comment';
import { ADA, openDiscussion } from '../../../tests/support/render-with-backend';

const bens = aComment('b', { by: 'Ben' });
const MARK = 'posts/a-post/respects/b_ada';

const button = (count: string) =>
  screen.findByRole('button', { name: `Respect for Ben’s comment${count}` });

function mark(uid: string, minutes = 1): Record<string, Fields> {
  const createdAt = new Date(START + minutes * 60_000);
  return { [`posts/a-post/respects/b_${uid}`]: { commentId: 'b', uid, createdAt } };
}

function marks(count: number): Record<string, Fields> {
  const uids = Array.from({ length: count }, (_, index) => `u${String(index)}`);
  return Object.assign({}, ...uids.map((uid) => mark(uid))) as Record<string, Fields>;
}

function open(options: MemoryOptions = {}) {
  return openDiscussion({ person: ADA, comments: { 'a-post': [bens] }, ...options });
}

const signedIn = () => screen.findByText('You are commenting using your X account.');

describe('respect', () => {
  it('is given once, shown at once, counted by the server, and taken back', async () => {
    const { user, backend } = open({ documents: marks(2) });
    await signedIn();
    const release = backend.browser.pause('respect');
    const given = vi.spyOn(backend.respects, 'give');
    await user.dblClick(await button(' 2'));
    expect(await button(' 3')).toHaveAttribute('aria-pressed', 'true');
    act(() => {
      for (const [path, fields] of Object.entries(mark('late'))) backend.server.set(path, fields);
      release();
    });
    expect(await button(' 4')).toBeVisible();
    expect(given).toHaveBeenCalledOnce();
    expect(backend.server.documents.has(MARK)).toBe(true);
    await user.click(await button(' 4'));
    expect(await button(' 3')).toHaveAttribute('aria-pressed', 'false');
    await waitFor(() => {
      expect(backend.server.documents.has(MARK)).toBe(false);
    });
  });

  it('says nothing where there is none', async () => {
    open();
    expect(await button('')).toHaveAttribute('aria-pressed', 'false');
  });

  it.each([
    ['denied', /was refused/],
    ['offline', /no connection/],
    ['failed', /could not be stored/],
  ] as const)('is withdrawn when it is %s, and says why', async (code, reason) => {
    const { user, backend } = open({ documents: marks(2) });
    await signedIn();
    backend.browser.failNext('respect', code);
    await user.click(await button(' 2'));
    expect(await screen.findByRole('alert')).toHaveTextContent(reason);
    expect(await button(' 2')).toHaveAttribute('aria-pressed', 'false');
    await user.click(await button(' 2'));
    expect(await button(' 3')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows no number rather than a wrong one', async () => {
    const { user, backend } = open({ documents: marks(2) });
    await signedIn();
    await button(' 2');
    backend.browser.failNext('countRespects', 'offline');
    await user.click(await button(' 2'));
    expect(await button('')).toHaveAttribute('aria-pressed', 'true');
  });

  it('asks for a name in its place, and goes on from there', async () => {
    const { user, backend } = openDiscussion({
      accounts: { 'twitter.com': ADA },
      comments: { 'a-post': [bens] },
    });
    await user.type(await screen.findByRole('textbox', { name: 'Your comment' }), 'Words');
    await user.click(await button(''));
    const services = screen.getByRole('group', { name: /Respect counts once for each person/ });
    expect(within(services).getAllByRole('button')[0]).toHaveFocus();
    await user.click(within(services).getByRole('button', { name: /X/ }));
    await signedIn();
    await waitFor(async () => {
      expect(await button('')).toHaveFocus();
    });
    expect(screen.queryByRole('group', { name: /Respect/ })).toBeNull();
    await user.keyboard('{Enter}');
    expect(await button(' 1')).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => {
      expect(backend.server.documents.has(MARK)).toBe(true);
    });
    expect(screen.getByRole('textbox', { name: 'Your comment' })).toHaveValue('Words');
  });

  it('need not be given after all', async () => {
    const { user } = openDiscussion({ comments: { 'a-post': [bens] } });
    await user.click(await button(''));
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(await button('')).toHaveFocus();
    expect(screen.queryByRole('group', { name: /Respect/ })).toBeNull();
  });

  it('for one’s own comment is a number alone; for one that others cannot see, nothing', async () => {
    const own = aComment('b', { by: 'Ada' });
    const held = aComment('h', { by: 'Ada', at: 1, status: 'held' });
    open({ comments: { 'a-post': [own, held] }, documents: marks(3) });
    await signedIn();
    const [, first] = await screen.findAllByRole('article');
    expect(await within(first ?? document.body).findByText(/Respect/)).toHaveTextContent(
      'Respect 3',
    );
    expect(screen.queryByRole('button', { name: /Respect/ })).toBeNull();
    expect(screen.getAllByText(/Respect/)).toHaveLength(1);
  });

  it('ends its count at what one question can count', async () => {
    open({ documents: marks(MAX_RESPECT_LIMIT + 1) });
    expect(await button(' 500+')).toBeVisible();
  });

  it('is not inherited by a comment that is made anew under the same id', async () => {
    const { user, backend } = open({ documents: { ...mark('ada', -1), ...mark('eve', -1) } });
    await signedIn();
    expect(await button('')).toHaveAttribute('aria-pressed', 'false');
    await user.click(await button(''));
    expect(await button(' 1')).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => {
      expect(Number(backend.server.documents.get(MARK)?.['createdAt'])).toBeGreaterThan(START);
    });
  });

  it('is counted once, and only for a comment that came into view', async () => {
    const see: (() => void)[] = [];
    vi.spyOn(IntersectionObserver.prototype, 'observe').mockImplementation(function (
      this: IntersectionObserver,
      target,
    ) {
      const callback = Reflect.get(this, 'seen') as (entries: object[]) => void;
      see.push(() => {
        callback([{ target, isIntersecting: true }]);
      });
    });
    const { backend } = open({ documents: marks(2) });
    const counted = vi.spyOn(backend.respects, 'count');
    await signedIn();
    expect(await button('')).toBeVisible();
    expect(counted).not.toHaveBeenCalled();
    act(() => {
      see.forEach((comeIntoView) => {
        comeIntoView();
      });
    });
    expect(await button(' 2')).toBeVisible();
    expect(counted).toHaveBeenCalledOnce();
  });
});
