import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseMarkdown } from './markdown-parser';
import { isExcessive, isPlain, plainBlocks, sourceOf } from './markdown-plain';

// A busy machine is slow, and there is much to try.
vi.setConfig({ testTimeout: 60_000 });

/** Text as people type it, and as nobody does, rich in what might be taken for Markdown. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...['\n', '\n\n', ' ', '  \n', '\t', '    ', '\r\n', '\r', '\f', '\u00a0', '\u2028'],
          ...['-', '- ', '--', '---', '- - -', '+', '+ ', '1.', '2) ', '9999999999. ', '=', '==='],
          ...['#', '# ', '## x ##', '>', '> ', '!', '![', ']', '(', ')', '{', '}', '|', '|-|', '%'],
          ...['&amp;', '&#42;', '&', ':', '://', 'www', '.', 'http', '"', "'", '^', '[^1]', '$x$'],
          ...[
            'a',
            'B',
            'words',
            'two words',
            '\ufeff',
            '\u200b',
            'é',
            '漢字',
            'שלום',
            '😀',
            '-a',
            '1.a',
          ],
        ),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
);

describe('a text without Markdown', () => {
  it('is drawn as the parser would have it', () => {
    fc.assert(
      fc.property(texts, (body) => {
        const source = sourceOf(body);
        fc.pre(isPlain(source));
        expect(plainBlocks(source)).toEqual(parseMarkdown(source));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'Words.',
    'Two\nlines',
    '# not a heading',
    'a - b',
    '-40 degrees',
    '1.5 is a number; 2. is not the start',
    'x > y, y => z',
    'notes.md and example.org',
    'Fish &amp; chips & more!',
  ])('needs no parser: %j', (text) => {
    expect(isPlain(text)).toBe(true);
  });

  it.each(['*a*', '_a_', '~a~', '`a`', '[a](b)', '<https://a.example>', 'https://a.example'])(
    'is not %j',
    (text) => {
      expect(isPlain(text)).toBe(false);
    },
  );

  it.each(['- a', '  + a', '1. a', '> a', 'x\n7) a', 'www.a.example', 'a@b.example', '\\-'])(
    'is not %j either',
    (text) => {
      expect(isPlain(text)).toBe(false);
    },
  );
});

describe('isExcessive', () => {
  it('spares what people write', () => {
    for (const text of [
      '- - - - - - - - - - - - - - - - - - - -',
      '> > > - 1. five deep',
      'www.a.example www.b.example',
      '***************************',
    ]) {
      expect(isExcessive(text)).toBe(false);
    }
  });

  it('finds what only keeps the parser busy', () => {
    for (const text of [
      '>'.repeat(13),
      `words\n${'+ '.repeat(13)}`,
      'www._'.repeat(30),
      '*a_'.repeat(800),
    ]) {
      expect(isExcessive(text)).toBe(true);
    }
  });
});
