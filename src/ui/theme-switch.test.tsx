import { readFile } from 'node:fs/promises';
import { runInThisContext } from 'node:vm';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ThemeSwitch } from './theme-switch';

const root = document.documentElement;

afterEach(() => {
  delete root.dataset['theme'];
});

function pressed() {
  return screen.getByRole('button', { pressed: true }).getAttribute('aria-label');
}

it('follows the system until a choice is made, and again after it', async () => {
  const user = userEvent.setup();
  render(<ThemeSwitch />);
  expect(pressed()).toBe('Colours of the system');
  await user.click(screen.getByRole('button', { name: 'Dark colours' }));
  expect(root.dataset['theme']).toBe('dark');
  expect(pressed()).toBe('Dark colours');
  await user.click(screen.getByRole('button', { name: 'Colours of the system' }));
  expect(root.dataset['theme']).toBeUndefined();
  expect(window.localStorage).toHaveLength(0);
});

it('is remembered by the script that runs before the first paint', async () => {
  const script = await readFile('src/ui/theme-first.js', 'utf8');
  render(<ThemeSwitch />);
  await userEvent.click(screen.getByRole('button', { name: 'Light colours' }));
  delete root.dataset['theme'];
  runInThisContext(script);
  expect(root.dataset['theme']).toBe('light');
  window.localStorage.setItem('theme', 'pink');
  delete root.dataset['theme'];
  runInThisContext(script);
  expect(root.dataset['theme']).toBeUndefined();
});

it('holds for the page when nothing can be stored', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No storage.', 'SecurityError');
  });
  render(<ThemeSwitch />);
  await userEvent.click(screen.getByRole('button', { name: 'Dark colours' }));
  expect(root.dataset['theme']).toBe('dark');
});
