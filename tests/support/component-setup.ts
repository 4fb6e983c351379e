// What every component test begins with: matchers for the page, a clean page, and no silent errors.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// There is no screen: all that is drawn is seen.
vi.stubGlobal(
  'IntersectionObserver',
  class {
    readonly seen: (entries: { target: Element; isIntersecting: boolean }[]) => void;
    constructor(seen: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
      this.seen = seen;
    }
    observe(target: Element) {
      this.seen([{ target, isIntersecting: true }]);
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  },
);

// A phone, without a wish for colours or stillness.
vi.stubGlobal('matchMedia', (media: string) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null }),
);

// A busy machine is slow: waiting ends when what is waited for is there, so this costs nothing.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

// The page that jsdom draws has no heights to scroll through.
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  cleanup();
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/');
  // React and the router warn through the console: a warning is a fault of the test or of the page.
  const spoken = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(spoken, 'console.error or console.warn was called').toEqual([]);
});
