import { describe, expect, it } from 'vitest';
import { quotationBy, quotationLink, type Quotation, type Source } from './quotation';

const SOURCE: Source = {
  key: 'hawes',
  writer: 'Larry Hawes',
  work: 'an interview on CloudAve',
  titled: false,
  url: null,
  archiveUrl: null,
  writerUids: [],
  read: null,
  state: null,
  site: 'cloudave.com',
};

function link(words: string, source: Partial<Source>) {
  return quotationLink({ words, source: { ...SOURCE, ...source } });
}

function query(words: string, source: Partial<Source> = {}) {
  const { href, kind } = link(words, source);
  expect(kind).toBe('search');
  return new URL(href).searchParams.get('q') ?? '';
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
    '🙂',
    'x'.repeat(90),
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

describe('the link to a source with an address', () => {
  it('opens the work at the words', () => {
    expect(link('a way of being', { url: 'https://example.org/post' })).toEqual({
      href: 'https://example.org/post#:~:text=a%20way%20of%20being',
      kind: 'direct',
    });
  });
});

describe('the link to a source without an address', () => {
  it('searches the known site for the exact words', () => {
    expect(query('a way of being')).toBe('"a way of being" site:cloudave.com');
    expect(query('a way of being', { site: null })).toBe('"a way of being"');
    expect(link('x', {}).href).toMatch(/^https:\/\/duckduckgo\.com\/\?q=%22x%22/);
  });

  it('looks for the longest part of words with something left out', () => {
    expect(query('So he said […] that it works.', { site: null })).toBe('"that it works"');
    expect(query('[We] never did.', { site: null })).toBe('"never did"');
    expect(query('[…]', { site: null })).toBe('"[…]"');
  });

  it('cuts very long words between two words', () => {
    const words = 'word '.repeat(200).trim();
    const searched = query(words, { site: null }).slice(1, -1);
    expect(searched.length).toBeLessThanOrEqual(450);
    expect(searched.length).toBeGreaterThan(440);
    expect(words.startsWith(`${searched} `)).toBe(true);
  });

  it('is one phrase, whatever the words are', () => {
    for (const words of texts()) {
      const phrase = query(words, { site: null });
      expect(phrase).toMatch(/^"[^"\n]*"$/);
      expect(phrase.length).toBeLessThanOrEqual(452);
    }
  });
});

describe('the quotation whose writer somebody is', () => {
  const quotation = (id: string, ...writerUids: string[]): Quotation => ({
    ...{ id, words: id, placement: 'inline', corrections: [] },
    source: { ...SOURCE, writerUids },
  });
  const [nobodys, adas, both] = [
    quotation('nobodys'),
    quotation('adas', 'ada'),
    quotation('both', 'ben', 'ada'),
  ];
  const all = [nobodys, adas, both];

  it('is the first of theirs, or that one which they speak about', () => {
    expect(quotationBy('ada', all, null)).toBe(adas);
    expect(quotationBy('ada', all, both)).toBe(both);
    expect(quotationBy('ada', all, nobodys)).toBe(adas);
    expect(quotationBy('ben', all, adas)).toBe(both);
  });

  it('is none of somebody whom the owner has not named', () => {
    expect(quotationBy('ad', all, adas)).toBeNull();
    expect(quotationBy('', all, nobodys)).toBeNull();
  });
});
