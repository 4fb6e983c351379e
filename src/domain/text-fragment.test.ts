import { describe, expect, it } from 'vitest';
import { addressAtWords } from './text-fragment';

const PAGE = 'https://example.org/post';

/** The directives as a browser reads them: the two ends, or one end alone. */
function directives(words: string): string[][] {
  const address = addressAtWords(PAGE, words);
  expect(address.startsWith(`${PAGE}#:~:text=`)).toBe(true);
  return address
    .slice(`${PAGE}#:~:`.length)
    .split('&')
    .map((directive) =>
      directive
        .replace(/^text=/, '')
        .split(',')
        .map(decodeURIComponent),
    );
}

/** Texts made of awkward pieces, the same at every run. */
function texts(): string[] {
  const pieces = [
    'a',
    '-',
    ',',
    '&',
    '“no”',
    '"',
    "it's",
    '%20',
    '#',
    '—',
    'שלום',
    '中华人民共和国',
    'ภาษาไทยง่าย',
    '🙂',
    'x'.repeat(90),
    '[…]',
    '[sic]',
  ];
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  return Array.from({ length: 300 }, () =>
    Array.from({ length: 1 + next(120) }, () => pieces[next(pieces.length)]).join(
      next(3) === 0 ? '\n\n' : ' ',
    ),
  );
}

it('keeps the fragment that the address has, and replaces a text fragment', () => {
  expect(addressAtWords(`${PAGE}#part`, 'so')).toBe(`${PAGE}#part:~:text=so`);
  expect(addressAtWords(`${PAGE}#:~:text=other`, 'so')).toBe(`${PAGE}#:~:text=so`);
});

it('encodes what a text fragment would read as a mark of its own', () => {
  expect(addressAtWords(PAGE, 'self-made, R&D')).toBe(`${PAGE}#:~:text=self%2Dmade%2C%20R%26D`);
});

it('names words whole, and by their ends for a page that has something between', () => {
  expect(directives('one two three four')).toEqual([['one two three four']]);
  expect(directives('one two three — four five six.')).toEqual([
    ['one two three — four five six.'],
    ['one two three', 'four five six.'],
  ]);
});

it('names long words by their ends alone', () => {
  const words = `“First, ${'middle '.repeat(50)}last!”`;
  expect(directives(words)).toEqual([
    ['“First, middle middle middle middle middle', 'middle middle middle middle middle last!”'],
  ]);
  expect(directives('a '.repeat(149) + 'b')).toHaveLength(2);
});

it('cuts between words where no space parts them', () => {
  const [ends = []] = directives('中华人民共和国是人民的国家。'.repeat(25));
  expect(ends).toHaveLength(2);
  expect(ends[0]?.startsWith('中华人民共和国')).toBe(true);
  expect(ends.join('').length).toBeLessThan(60);
});

it('leaves one word whole, however long', () => {
  expect(directives('x'.repeat(400))).toEqual([['x'.repeat(400)]]);
});

describe('words of several paragraphs', () => {
  it('are named by the first and the last', () => {
    expect(directives('One short paragraph.\n\nAnother short one.')).toEqual([
      ['One short paragraph.', 'Another short one.'],
    ]);
  });

  it('are not named by what stands in many places', () => {
    expect(directives('Yes.\n\nWe never did that.\n\nNo.')).toEqual([['We never did that.']]);
    expect(directives('Yes.\n\nNo.')).toEqual([['Yes.', 'No.']]);
  });
});

describe('words with something left out or put in', () => {
  it.each([
    ['a rope of sand […] that holds nothing', 'a rope of sand', 'that holds nothing'],
    ['a rope of sand, [...], that holds nothing', 'a rope of sand', 'that holds nothing'],
    ['a rope of sand (…) that holds nothing', 'a rope of sand', 'that holds nothing'],
    ['a rope of sand … that holds nothing', 'a rope of sand', 'that holds nothing'],
    ['a rope of sand. . . . that holds nothing', 'a rope of sand', 'that holds nothing'],
    ['a rope of sand [as they say] that holds nothing', 'a rope of sand', 'that holds nothing'],
    ['a rope of sand hold[ing] nothing at all', 'a rope of sand', 'nothing at all'],
    ['So a rope of sand [sic] is […] not what holds', 'So a rope of sand', 'not what holds'],
    ['a rope of sand […]\n\nthat holds nothing', 'a rope of sand', 'that holds nothing'],
  ])('are named around it: %s', (words, start, end) => {
    expect(directives(words)).toEqual([[start, end]]);
  });

  it.each([
    ['[W]e never did that', 'never did that'],
    ['[…] we never did that […]', 'we never did that'],
    ['He [Kolsky] never did that', 'never did that'],
  ])('at one end are named without it: %s', (words, rest) => {
    expect(directives(words)).toEqual([[rest]]);
  });

  it('are named as they stand where nothing else is there', () => {
    expect(directives('[…]')).toEqual([['[…]']]);
  });
});

it('holds only whole words of the quotation, in their order, whatever they are', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  for (const words of texts()) {
    const flat = words.replace(/\s+/g, ' ').trim();
    const bounds = new Set([...segmenter.segment(flat)].map(({ index }) => index));
    bounds.add(flat.length);
    for (const ends of directives(words)) {
      expect(ends.length).toBeLessThanOrEqual(2);
      let from = 0;
      for (const end of ends) {
        const at = flat.indexOf(end, from);
        expect(at, `${end} in ${flat}`).toBeGreaterThanOrEqual(from);
        expect(end).not.toBe('');
        from = at + end.length;
        expect([bounds.has(at), bounds.has(from)], end).toEqual([true, true]);
      }
    }
  }
});
