import { beforeEach, expect, it, vi } from 'vitest';
import { createKeptText, type KeptText } from './kept-text';

const PREFIX = 'today-in-review/';
let stored: Map<string, string>;
let kept: KeptText;
let browser: EventTarget;

beforeEach(() => {
  stored = new Map();
  browser = new EventTarget();
  vi.stubGlobal('window', browser);
  kept = createKeptText(
    () =>
      ({
        getItem: (name: string) => stored.get(name) ?? null,
        setItem: (name: string, text: string) => void stored.set(name, text),
        removeItem: (name: string) => void stored.delete(name),
      }) as unknown as Storage,
  );
});

function otherTab(key: string | null, oldValue: string | null, newValue: string | null) {
  browser.dispatchEvent(Object.assign(new Event('storage'), { key, oldValue, newValue }));
}

it('tells of a change those who asked for its name, and nobody else', () => {
  const [one, other] = [vi.fn(), vi.fn()];
  kept.subscribe('one', one);
  kept.subscribe('other', other);
  kept.write('one', 'words');
  otherTab(`${PREFIX}one`, 'words', 'more words');
  expect(one).toHaveBeenCalledTimes(2);
  expect(other).not.toHaveBeenCalled();
});

it('tells of names when one comes or goes, not when its text changes', () => {
  const names = vi.fn();
  kept.subscribeToNames(names);
  kept.write('one', 'w');
  kept.write('one', 'words');
  otherTab(`${PREFIX}one`, 'words', 'more');
  expect(names).toHaveBeenCalledTimes(1);
  kept.write('one', null);
  otherTab(`${PREFIX}two`, null, 'words');
  expect(names).toHaveBeenCalledTimes(3);
});

it('tells everybody when another tab throws all away', () => {
  const [one, names] = [vi.fn(), vi.fn()];
  kept.subscribe('one', one);
  kept.subscribeToNames(names);
  otherTab(null, null, null);
  expect(one).toHaveBeenCalledTimes(1);
  expect(names).toHaveBeenCalledTimes(1);
});

it('hears nothing more once nobody listens', () => {
  const one = vi.fn();
  const stop = kept.subscribe('one', one);
  stop();
  stop();
  kept.write('one', 'words');
  otherTab(`${PREFIX}one`, null, 'words');
  expect(one).not.toHaveBeenCalled();
});
