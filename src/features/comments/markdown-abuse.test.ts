// Whatever is handed to the parser comes out harmless, whole, flat and soon.
/* eslint no-script-url: off -- Addresses that are scripts are what must not get through. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { countLinks } from '#domain/links';
import { HOSTILE } from '../../../tests/support/hostile-markdown';
import { allWords, depthOf, linksOf } from '../../../tests/support/markdown-facts';
import { parseMarkdown } from './markdown-parser';
import { isExcessive, plainBlocks, sourceOf } from './markdown-plain';
import type { Block } from './markdown-tree';

// A busy machine is slow, and there is much to try.
vi.setConfig({ testTimeout: 60_000 });

/** A body as it is drawn: what is excessive is not parsed. */
function read(body: string): Block[] {
  const source = sourceOf(body);
  return isExcessive(source) ? plainBlocks(source) : parseMarkdown(source);
}

/** What the parser makes much of, and letters of all kinds among it. */
const markdown = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '*',
            '**',
            '_',
            '~~',
            '~',
            '`',
            '```',
            '\n```\n',
            '[',
            ']',
            '](',
            ')',
            '<',
            '>',
            '\\',
          ],
          ...[
            '\n',
            '\n\n',
            '  \n',
            '\n    ',
            '\n> ',
            '\n- ',
            '\n1. ',
            '\n* ',
            '\t',
            ' ',
            '!',
            '&#x41;',
          ],
          ...[
            'https://',
            'www.',
            'a.example',
            '@',
            'javascript:',
            'data:',
            'mailto:',
            ':',
            '/',
            '#',
          ],
          ...['words', 'é', '漢', 'ש', '😀', '\u200d', '\u0301', '\u202e', '\u0000', '\r'],
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

describe('whatever is written', () => {
  it('is read, no deeper than can be drawn, and links to nothing but sites and mail', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const blocks = read(body);
        expect(depthOf(blocks)).toBeLessThanOrEqual(6);
        for (const { href, content } of linksOf(blocks)) {
          expect(new URL(href).protocol).toMatch(/^(https?|mailto):$/);
          expect(new URL(href).username).toBe('');
          expect(linksOf([{ kind: 'paragraph', content }])).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is drawn with no more links than are counted', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        expect(countLinks(body)).toBeGreaterThanOrEqual(linksOf(read(body)).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no letter but those of a link’s address', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(markdown, (body) => {
        fc.pre(!body.includes(']('));
        expect(letters(allWords(read(body)))).toBe(letters(body));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(HOSTILE)('does no harm: %j', (body) => {
    for (const { href } of linksOf(read(body))) {
      expect(href).toMatch(/^(https?:\/\/[^/?#@\\]|mailto:)/i);
      // It leads from every page to where it says.
      for (const page of ['https://review.example/posts/a', 'http://localhost/']) {
        expect(new URL(href, page).href).toBe(new URL(href).href);
      }
    }
  });
});

describe('what is made to take long', () => {
  const LENGTH = 5000;
  const full = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  const ordinary = full(
    'Some **strong** words, a [link](https://example.org/a) and `code`.\n\n- one\n- *two*\n\n> three\n\n',
  );
  let usual = 0;

  beforeAll(() => {
    // What is slow at first is the engine, which has yet to get to know the parser.
    for (let warming = 0; warming < 5; warming += 1) usual = fastest(ordinary);
  });

  it.each([
    ...['>', '> ', '[', '[a](', '*', '*a ', '**a ', '_a_', '_', '`', '<', '<a@b ', 'www.', 'www._'],
    ...['http://', 'a@', 'a.', '- ', '+ ', '1. ', '> - ', '[](', '[a]', ']', '\\', '*_~', '**_~~a'],
    ...[
      'a\n',
      '> a\n',
      '- a\n',
      '1.\n',
      '```\n',
      '\t',
      '~a ~~b ',
      '*a_',
      'a**b',
      '![[a](b)',
      '> > > - a\n',
    ],
  ])('%j', (unit) => {
    expect(fastest(full(unit)) / usual).toBeLessThan(25);
    expect(depthOf(read(full(unit)))).toBeLessThanOrEqual(6);
  });

  it.each([
    ['marks around a letter', `${'*'.repeat(2500)}a${'*'.repeat(2499)}`],
    ['brackets around nothing', '['.repeat(2500) + ']'.repeat(2500)],
    ['links that are not closed', '['.repeat(1000) + '](a)'.repeat(1000)],
    ['quotes that go on', `${'>'.repeat(2000)}\n${'a\n'.repeat(1495)}`],
    ['emphasis in emphasis', '*a '.repeat(833) + 'a*'.repeat(1250)],
  ])('%s', (_, body) => {
    expect(fastest(body) / usual).toBeLessThan(25);
    expect(depthOf(read(body))).toBeLessThanOrEqual(6);
  });

  /** The best of three, because the machine has other things to do. */
  function fastest(body: string): number {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      read(body);
      return performance.now() - start;
    });
    return Math.min(...times);
  }
});
