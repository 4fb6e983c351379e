import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepSignedInHint } from './signed-in-hint';
import { wakeWhenNeeded } from './wake';

const observers: FakeObserver[] = [];

class FakeObserver {
  readonly #tell: (entries: { isIntersecting: boolean }[]) => void;
  disconnected = false;
  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
    observers.push(this);
  }
  observe() {
    this.come(false);
  }
  disconnect() {
    this.disconnected = true;
  }
  come(near: boolean) {
    this.#tell([{ isIntersecting: near }]);
  }
}

/** The static page, with a button that nobody listens to yet. */
function page() {
  render(
    <div id="root">
      <button type="button">
        <span>Dark colours</span>
      </button>
      <section id="discussion" />
    </div>,
  );
}

beforeEach(() => {
  observers.length = 0;
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});

afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

it('lets a reader read', () => {
  page();
  const hydrate = vi.fn(() => Promise.resolve());
  wakeWhenNeeded(hydrate);
  fireEvent.scroll(document);
  fireEvent.pointerMove(document);
  expect(hydrate).not.toHaveBeenCalled();
});

it.each([
  ['a press', () => fireEvent.pointerDown(document.body)],
  ['a key', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
  ['focus', () => fireEvent.focusIn(screen.getByRole('button'))],
  ['the discussion near the screen', () => observers[0]?.come(true)],
])('wakes once at %s', (_, act) => {
  page();
  const hydrate = vi.fn(() => Promise.resolve());
  wakeWhenNeeded(hydrate);
  act();
  act();
  expect(hydrate).toHaveBeenCalledTimes(1);
  expect(hydrate).toHaveBeenCalledWith(document.getElementById('root'));
  expect(observers[0]?.disconnected).toBe(true);
});

it.each(['#comment-01', '#discuss-band-aid', '#discussion', '#yours'])(
  'wakes for the address %s',
  (hash) => {
    page();
    window.history.replaceState(null, '', `/posts/a-post${hash}`);
    const hydrate = vi.fn(() => Promise.resolve());
    wakeWhenNeeded(hydrate);
    expect(hydrate).toHaveBeenCalledTimes(1);
  },
);

it('sleeps on when the browser gives the focus to what the address names', () => {
  page();
  const place = screen.getByRole('button');
  vi.spyOn(place, 'matches').mockImplementation((selector) => selector === ':target');
  const hydrate = vi.fn(() => Promise.resolve());
  wakeWhenNeeded(hydrate);
  fireEvent.focusIn(place);
  expect(hydrate).not.toHaveBeenCalled();
  fireEvent.pointerDown(place);
  expect(hydrate).toHaveBeenCalledTimes(1);
});

it('keeps a click that came too early, and passes it on when the page is live', async () => {
  page();
  const pressed = vi.fn();
  let live: () => void = () => undefined;
  wakeWhenNeeded(() => new Promise<void>((resolve) => (live = resolve)));
  fireEvent.pointerDown(screen.getByText('Dark colours'));
  screen.getByRole('button').addEventListener('click', pressed);
  fireEvent.click(screen.getByText('Dark colours'));
  expect(pressed).not.toHaveBeenCalled();
  live();
  await waitFor(() => {
    expect(pressed).toHaveBeenCalledTimes(1);
  });
  fireEvent.click(screen.getByRole('button'));
  expect(pressed).toHaveBeenCalledTimes(2);
});

it('tries again at the next sign of life when the code could not be loaded', async () => {
  page();
  vi.mocked(console.error).mockImplementation(() => undefined);
  const hydrate = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('offline')));
  wakeWhenNeeded(hydrate);
  fireEvent.pointerDown(document.body);
  await waitFor(() => {
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining('live'), expect.any(Error));
  });
  vi.mocked(console.error).mockClear();
  hydrate.mockImplementation(() => Promise.resolve());
  fireEvent.keyDown(document.body, { key: 'Tab' });
  expect(hydrate).toHaveBeenCalledTimes(2);
});

it('wakes by itself, when the browser is idle, for who was signed in here before', async () => {
  page();
  keepSignedInHint(true);
  const hydrate = vi.fn(() => Promise.resolve());
  wakeWhenNeeded(hydrate);
  expect(hydrate).not.toHaveBeenCalled();
  await waitFor(() => {
    expect(hydrate).toHaveBeenCalledTimes(1);
  });
});
