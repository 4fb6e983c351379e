import { describe, expect, it } from 'vitest';
import { linkParts } from './link-parts';

const links = (text: string) => linkParts(text).filter((part) => part.href !== null);

describe('linkParts', () => {
  it('cuts words and links apart, and loses nothing', () => {
    const text = 'See https://example.org/a?b=c&d (or write to mailto:a@example.org).';
    expect(linkParts(text)).toEqual([
      { text: 'See ', href: null },
      { text: 'https://example.org/a?b=c&d', href: 'https://example.org/a?b=c&d' },
      { text: ' (or write to ', href: null },
      { text: 'mailto:a@example.org', href: 'mailto:a@example.org' },
      { text: ').', href: null },
    ]);
  });

  it.each([
    'run javascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'ftp://example.org/',
    '//example.org/x',
    'file:///etc/passwd',
    'notes.md and example.org',
    'a@example.org',
  ])('does not link %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  it.each(['https://bank.example@elsewhere.example/', 'https://bank.example:x@elsewhere.example/'])(
    'leads to no host but the one that %s shows first',
    (text) => {
      for (const { href } of links(text)) expect(new URL(href ?? '').host).toBe('bank.example');
    },
  );

  it('does not link an address with characters that do not show', () => {
    expect(links('https://example.org/\u202egnp.exe')).toEqual([]);
    expect(links('https://exam\u200bple.org/')).toEqual([]);
  });

  it('gives the text back for anything', () => {
    for (const text of ['', ' ', '\n\n', 'http://', 'https://[::1', '😀 https://a.example/😀 .']) {
      expect(
        linkParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }
  });
});
