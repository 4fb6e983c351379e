/* eslint no-script-url: off -- Addresses that are scripts are what must not get through. */
import { describe, expect, it } from 'vitest';
import { isSafeAddress, isWebAddress } from './safe-address';

const SITE = 'https://review.example/posts/a';

describe('isSafeAddress', () => {
  it.each([
    'https://example.org',
    'HTTP://example.org/a?b#c',
    'mailto:a@b.example',
    '/a',
    '/',
    '#a',
  ])('takes %j', (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it.each([
    ...['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'JAVA\tSCRIPT:alert(1)', 'a', ''],
    ...['//evil.example', '/\\evil.example', '/\t/evil.example', '/\n/evil.example', '\t//evil'],
    ...['https:evil.example', 'https:/evil.example', 'https:///evil.example', 'https:\\\\evil'],
    ...['https://', 'https://[', 'ftp://example.org', '\u0001javascript:alert(1)'],
  ])('refuses %j', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });

  it('takes no address that leads elsewhere from a page than it says', () => {
    for (const address of ['/a', '/\u00a0/evil.example', '#//evil.example', '/a//evil.example']) {
      if (isSafeAddress(address)) expect(new URL(address, SITE).host).toBe('review.example');
    }
  });
});

it('isWebAddress takes neither mail nor places on this site', () => {
  expect(isWebAddress('https://example.org')).toBe(true);
  for (const address of ['mailto:a@b.example', '/a', '#a', 'https:a']) {
    expect(isWebAddress(address)).toBe(false);
  }
});
