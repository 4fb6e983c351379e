import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Root } from 'react-dom/client';
import { hydrate } from './app/hydrate';
import { render, site } from './prerender';

const POST = '/posts/lets-focus-on-what-matters';

/** Puts the static page of an address into the document, as the build writes it. */
async function openStatic(path: string): Promise<Element> {
  vi.stubEnv('SSR', true);
  const { head, body } = await render(path.replace(/#.*/, ''));
  vi.stubEnv('SSR', false);
  window.history.replaceState(null, '', path);
  const html = `<head>${head}</head><body><div id="root">${body}</div></body>`;
  show(new DOMParser().parseFromString(html, 'text/html'));
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  return root;
}

let live: Root | null = null;

async function goLive(root: Element) {
  live = await hydrate(root);
}

function show(page: Document) {
  document.head.replaceChildren(...page.head.children);
  document.body.replaceChildren(...page.body.children);
}

function headTags(): string[] {
  return [...document.head.children].map(({ outerHTML }) => outerHTML);
}

/** Nothing ever comes near the screen. */
class FarObserver {
  observe = () => undefined;
  disconnect = () => undefined;
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', FarObserver);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

afterEach(() => {
  act(() => {
    live?.unmount();
  });
  live = null;
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  show(document.implementation.createHTMLDocument());
});

describe('each static page', () => {
  it.each([...site.addresses, '/no-such-page', '/posts/no-such-post'])(
    'is taken over as it stands: %s',
    async (path) => {
      const root = await openStatic(path);
      const body = root.innerHTML;
      const head = headTags();
      expect(root.querySelectorAll('h1')).toHaveLength(1);
      expect(root.querySelector('title, meta, link')).toBeNull();
      await goLive(root);
      expect(root.innerHTML).toBe(body);
      expect(headTags()).toEqual(head);
    },
  );
});

it('is taken over without a difference when the address asks for the discussion', async () => {
  // A difference is told by console.error, which fails a test.
  await goLive(await openStatic(`${POST}#discuss-band-aid`));
});

it('goes from page to page with one title and one description, and the heading in focus', async () => {
  const user = userEvent.setup();
  const root = await openStatic('/');
  await goLive(root);
  await user.click(screen.getByRole('link', { name: /Let’s Focus on what matters/ }));
  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Let’s Focus/);
  });
  expect(window.location.pathname).toBe(POST);
  expect(document.title).toMatch(/^Let’s Focus/);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(document.head.querySelectorAll('title, meta[name="description"]')).toHaveLength(2);
  await user.click(screen.getByRole('link', { name: 'Today in Review' }));
  await waitFor(() => {
    expect(document.title).toBe('Today in Review');
  });
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(document.head.querySelectorAll('title, meta[name="description"]')).toHaveLength(2);
});

it('goes to the list of sources, and from there to a quotation', async () => {
  const user = userEvent.setup();
  await goLive(await openStatic('/'));
  await user.click(screen.getByRole('link', { name: 'Sources' }));
  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 1, name: 'Sources' })).toHaveFocus();
  });
  expect(document.title).toBe('Sources – Today in Review');
  expect(screen.getByRole('heading', { level: 2, name: 'Larry Hawes' })).toBeVisible();
  const [post] = screen.getAllByRole<HTMLAnchorElement>('link', { name: /^Let’s Focus/ });
  if (!post) throw new Error('No source names the post.');
  const place = post.hash.slice(1);
  await user.click(post);
  // The browser takes it from here, and this one cannot: the journeys try it.
  const title = await screen.findByRole('heading', { level: 1, name: /^Let’s Focus/ });
  expect(window.location.hash).toBe(`#${place}`);
  expect(title).not.toHaveFocus();
});

it('goes to the discussion of a quotation each time it is asked for', async () => {
  const scrolledTo: string[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this.id);
  };
  const user = userEvent.setup();
  const root = await openStatic(POST);
  await goLive(root);
  const discuss = screen.getAllByRole('link', { name: /^Discuss/ });
  for (const index of [1, 1, 3]) {
    const link = discuss[index];
    if (link) await user.click(link);
  }
  await waitFor(() => {
    expect(scrolledTo).toEqual(['discuss-band-aid', 'discuss-band-aid', 'discuss-live-social']);
  });
});

it('has a place for each quotation, and one where its discussion begins', async () => {
  const root = await openStatic(POST);
  const quotations = [...root.querySelectorAll('[id^="q-"]')].map(({ id }) => id);
  expect(quotations).toEqual([
    'q-vascular-surgery',
    'q-band-aid',
    'q-more-organic',
    'q-live-social',
    'q-way-of-being',
  ]);
  const within = [...root.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].filter(
    ({ host, pathname }) => host === window.location.host && pathname === POST,
  );
  expect(within).toHaveLength(1 + 3 * quotations.length);
  for (const { hash } of within) expect(root.querySelector(hash), hash).not.toBeNull();
});
