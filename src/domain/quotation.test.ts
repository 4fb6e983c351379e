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

function fragment(words: string, url = 'https://example.org/post') {
  const { href, kind } = link(words, { url });
  expect(kind).toBe('direct');
  return href.slice(href.indexOf(':~:text=') + ':~:text='.length);
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
    expect(link('is a way of being', { url: 'https://example.org/post' }).href).toBe(
      'https://example.org/post#:~:text=is%20a%20way%20of%20being',
    );
  });

  it('keeps the fragment that the address has, and replaces a text fragment', () => {
    expect(link('so', { url: 'https://example.org/#part' }).href).toBe(
      'https://example.org/#part:~:text=so',
    );
    expect(link('so', { url: 'https://example.org/#:~:text=other' }).href).toBe(
      'https://example.org/#:~:text=so',
    );
  });

  it('encodes what a text fragment would read as a mark of its own', () => {
    expect(fragment('self-made, R&D')).toBe('self%2Dmade%2C%20R%26D');
  });

  it('names long words by their two ends, and words of several paragraphs too', () => {
    expect(fragment(`first ${'middle '.repeat(50)}last`)).toMatch(/^first%20[^,]*,[^,]*%20last$/);
    expect(fragment('One paragraph.\n\nAnother one.')).toBe('One%20paragraph.,Another%20one.');
    expect(fragment('a '.repeat(149) + 'b')).not.toContain(',');
  });

  it('holds only whole words of the quotation, whatever they are', () => {
    for (const words of texts()) {
      const encoded = fragment(words);
      expect(encoded).not.toMatch(/[-&\s]/);
      const ends = encoded.split(',').map(decodeURIComponent);
      expect(ends.length).toBeLessThanOrEqual(2);
      const flat = ` ${words.replace(/\s+/g, ' ')} `;
      expect(flat.startsWith(` ${ends[0] ?? ''} `)).toBe(true);
      expect(flat.endsWith(` ${ends.at(-1) ?? ''} `)).toBe(true);
    }
  });
});

describe('the link to a source without an address', () => {
  it('searches the known site for the exact words', () => {
    expect(query('a way of being')).toBe('"a way of being" site:cloudave.com');
    expect(query('a way of being', { site: null })).toBe('"a way of being"');
    expect(link('x', {}).href).toMatch(/^https:\/\/duckduckgo\.com\/\?q=%22x%22/);
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
