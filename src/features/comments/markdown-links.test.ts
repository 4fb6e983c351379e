/* eslint no-script-url: off -- Addresses that are scripts are what must not get through. */
import { describe, expect, it } from 'vitest';
import { safeLink } from './markdown-links';

const linked = (address: string, words = address) => safeLink(address, [words]);

describe('safeLink', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'ftp://example.org/',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'tel:112',
    '//example.org/x',
    '/x',
    '#x',
    'x',
    '',
    'https://',
    'https://[::1',
    'mailto:',
    'mailto:?bcc=a@example.org',
    'mailto:a@\u0430pple.example',
  ])('does not link %j', (address) => {
    expect(linked(address)).toBeNull();
  });

  it.each([
    'https://bank.example@elsewhere.example/',
    'https://bank.example:x@elsewhere.example/',
    'https://bank.example%2f@elsewhere.example/',
    'https://bank.example\\@elsewhere.example',
    'https://@elsewhere.example/',
    'https://:@elsewhere.example/',
    'https://elsewhere.example\\bank.example',
    'https:elsewhere.example',
    'https:/elsewhere.example',
    'https:///elsewhere.example',
    'https:\\\\elsewhere.example',
  ])('does not link %s, which shows another host than it leads to', (address) => {
    expect(linked(address)).toBeNull();
  });

  it('does not link an address with characters that do not show', () => {
    expect(linked('https://example.org/\u202egnp.exe')).toBeNull();
    expect(linked('https://exam\u200bple.org/')).toBeNull();
    expect(linked('https://bank.example\u3164.elsewhere.example/')).toBeNull();
  });

  it.each([
    ['https://example.org/a%20b', 'https://example.org/a%20b'],
    ['HTTPS://Example.ORG/x', 'HTTPS://Example.ORG/x'],
    ['http://www.example.org', 'www.example.org'],
    ['mailto:a@example.org', 'a@example.org'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['https://example.org:8443/', 'https://example.org:8443/'],
  ])('links %s by the words %s, and adds nothing', (address, words) => {
    expect(linked(address, words)).toEqual({
      kind: 'link',
      href: address,
      host: null,
      content: [words],
    });
  });

  it.each([
    ['https://example.org/a', 'words', 'example.org'],
    ['https://elsewhere.example', 'https://example.org', 'elsewhere.example'],
    ['https://elsewhere.example/', 'example.org', 'elsewhere.example'],
    ['https://\u0430pple.example/', 'https://\u0430pple.example/', 'xn--pple-43d.example'],
    ['https://ex%61mple.org/', 'https://ex%61mple.org/', 'example.org'],
    ['mailto:a@example.org?subject=x', 'write', 'a@example.org'],
  ])('tells where %s leads behind the words %s', (address, words, host) => {
    expect(linked(address, words)?.host).toBe(host);
  });

  it('shows the address where there are no words', () => {
    expect(safeLink('https://example.org/', [])?.content).toEqual(['https://example.org/']);
    expect(linked('https://example.org/', ' \u200b')?.content).toEqual(['https://example.org/']);
  });
});
