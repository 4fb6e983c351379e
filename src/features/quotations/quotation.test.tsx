import { render as renderAlone, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import type { Quotation, Source } from '#domain/quotation';
import { QuotationBlock } from './quotation-block';
import { QuotationInline } from './quotation-inline';
import { QuotationNote } from './quotation-note';
import { SourceLine } from './source-line';

const SOURCE: Source = {
  key: 'armano',
  writer: 'David Armano',
  work: 'Do You Live Social?',
  titled: true,
  url: null,
  archiveUrl: null,
  writerUids: [],
  read: null,
  state: null,
  site: null,
};

const QUOTATION: Quotation = {
  id: 'live-social',
  words: 'Do they actually live social?',
  source: SOURCE,
  placement: 'block',
  corrections: [],
};

/** Draws it on the page of its post. */
function render(shown: ReactNode) {
  renderAlone(<MemoryRouter initialEntries={['/posts/a-post']}>{shown}</MemoryRouter>);
}

function from(source: Partial<Source>): Quotation {
  return { ...QUOTATION, source: { ...SOURCE, ...source } };
}

function expectSafe(link: HTMLElement) {
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
}

describe('a quotation that stands alone', () => {
  it('has an address, and shows the words, their writer and work, and the way to them', () => {
    render(<QuotationBlock quotation={QUOTATION} discussHref="#discuss-live-social" />);
    const figure = screen.getByRole('figure');
    expect(figure).toHaveAttribute('id', 'q-live-social');
    expect(within(figure).getByRole('blockquote')).toHaveTextContent(
      '“Do they actually live social?”',
    );
    expect(figure).toHaveTextContent('David Armano, Do You Live Social?');
    expect(screen.getByText('Do You Live Social?').tagName).toBe('CITE');
    const find = screen.getByRole('link', { name: 'Find this passage by web search' });
    expect(find).toHaveAttribute(
      'href',
      'https://duckduckgo.com/?q=%22Do%20they%20actually%20live%20social%3F%22',
    );
    expectSafe(find);
    expect(screen.getByRole('link', { name: 'Discuss this quotation' })).toHaveAttribute(
      'href',
      '/posts/a-post#discuss-live-social',
    );
    expect(screen.getByRole('link', { name: 'Link to this quotation' })).toHaveAttribute(
      'href',
      '#q-live-social',
    );
  });

  it('is announced as one, and its writer is read out once', () => {
    const quotation = from({ url: 'https://example.org/live' });
    render(<QuotationBlock quotation={quotation} discussHref="#x" />);
    const figure = screen.getByRole('figure', { name: 'Quotation' });
    expect(within(figure).getAllByRole('blockquote')).toHaveLength(1);
    expect(figure.textContent.match(/Armano/g)).toHaveLength(1);
    expect(figure.outerHTML.match(/aria-label="[^"]*Armano/g)).toBeNull();
    for (const link of within(figure).getAllByRole('link')) {
      expect(link).toHaveAccessibleDescription('David Armano');
    }
  });

  it('opens a source with an address at the words, and its archived copy', () => {
    const quotation = from({
      url: 'https://example.org/live',
      archiveUrl: 'https://archive.example/live',
    });
    render(<QuotationBlock quotation={quotation} discussHref="#x" />);
    const open = screen.getByRole('link', { name: /^Open the source at these words/ });
    expect(open).toHaveAttribute(
      'href',
      'https://example.org/live#:~:text=Do%20they%20actually%20live%20social%3F',
    );
    expectSafe(open);
    expectSafe(screen.getByRole('link', { name: 'Archived copy' }));
    const plain = screen.getByRole('link', { name: 'example.org/live' });
    expect(plain).toHaveAttribute('href', 'https://example.org/live');
    expectSafe(plain);
    expect(screen.getByRole('blockquote')).toHaveAttribute('cite', 'https://example.org/live');
  });

  it('does not take a description for a title', () => {
    render(<QuotationBlock quotation={from({ titled: false })} discussHref="#x" />);
    expect(screen.getByText(/Do You Live Social\?/).tagName).not.toBe('CITE');
  });

  it('opens each paragraph with a mark and closes the last one', () => {
    const quotation = { ...QUOTATION, words: 'One.\n\nTwo.' };
    render(<QuotationBlock quotation={quotation} discussHref="#x" />);
    const paragraphs = screen.getByRole('blockquote').querySelectorAll('p');
    expect([...paragraphs].map(({ textContent }) => textContent)).toEqual(['“One.', '“Two.”']);
  });
});

describe('a source as time goes by', () => {
  const shown = (source: Partial<Source>) => {
    render(<QuotationBlock quotation={from(source)} discussHref="#x" />);
    return screen.getByRole('figure').textContent;
  };
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  const url = 'https://example.org/live';
  const archiveUrl = 'https://archive.example/live';

  it('says when it was read, and nothing of what nobody said', () => {
    expect(shown({ read: '2026-11-23', state: 'there' })).toContain('Read on 23 November 2026.');
    expect(screen.getByText('23 November 2026')).toHaveAttribute('datetime', '2026-11-23');
    expect(screen.getByRole('figure')).not.toHaveTextContent('The source');
  });

  it('says nothing of it where the post does not', () => {
    expect(shown({})).not.toMatch(/Read|source/);
  });

  it('says that it has moved', () => {
    expect(shown({ read: '2026-11-23', state: 'moved', url })).toContain(
      'Read on 23 November 2026. The source has moved.',
    );
    expect(href('Open the source at these words')).toMatch(
      /^https:\/\/example\.org\/live#:~:text=/,
    );
  });

  it('leads to the archived copy of one that is gone, at the words', () => {
    expect(shown({ state: 'gone', url, archiveUrl })).toContain('The source is gone.');
    expect(href('Open the archived copy at these words')).toBe(
      `${archiveUrl}#:~:text=Do%20they%20actually%20live%20social%3F`,
    );
    expect(href('example.org/live')).toBe(url);
    expect(screen.queryByRole('link', { name: 'Archived copy' })).toBeNull();
  });

  it('looks for the words of one that is gone without a copy', () => {
    shown({ state: 'gone', url });
    expect(href('Find this passage by web search')).toMatch(/^https:\/\/duckduckgo\.com\//);
  });
});

describe('what was put right in a quotation', () => {
  it('stands below the words, dated, oldest first', () => {
    const corrections = [
      { day: '2026-11-24', text: 'A word was missing.' },
      { day: '2026-12-01', text: 'So was <b>another</b>.' },
    ];
    render(<QuotationBlock quotation={{ ...QUOTATION, corrections }} discussHref="#x" />);
    const lines = screen.getAllByRole('insertion');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Corrected on 24 November 2026: A word was missing.',
      'Corrected on 1 December 2026: So was <b>another</b>.',
    ]);
    expect(lines[0]).toHaveAttribute('datetime', '2026-11-24');
    expect(lines[0]?.closest('figcaption, blockquote')).toBeNull();
  });
});

describe('a quotation in a sentence', () => {
  it('is a q with an address; the browser adds the marks, and a link follows', () => {
    render(
      <p>
        He asks: <QuotationInline quotation={QUOTATION} />
      </p>,
    );
    const words = screen.getByText(QUOTATION.words);
    expect(words.tagName).toBe('Q');
    expect(words).toHaveAttribute('id', 'q-live-social');
    expectSafe(screen.getByRole('link', { name: 'Find this passage by web search' }));
  });

  it('is announced as one, of the writer whom its note names once', () => {
    const quotation: Quotation = { ...QUOTATION, placement: 'inline' };
    render(
      <>
        <p>
          He asks: <QuotationInline quotation={quotation} />
        </p>
        <QuotationNote quotation={quotation} discussHref="#x" />
      </>,
    );
    expect(screen.getByRole('blockquote')).toHaveTextContent(QUOTATION.words);
    expect(screen.getByRole('blockquote')).toHaveAccessibleDescription('David Armano');
    expect(document.body.textContent.match(/Armano/g)).toHaveLength(1);
    for (const link of screen.getAllByRole('link')) {
      expect(link).toHaveAccessibleDescription('David Armano');
    }
  });

  it('has what was put right in it in its note', () => {
    const corrections = [{ day: '2026-11-24', text: 'A word was missing.' }];
    const quotation: Quotation = { ...QUOTATION, placement: 'inline', corrections };
    render(<QuotationNote quotation={quotation} discussHref="#x" />);
    expect(screen.getByRole('insertion')).toHaveTextContent(/A word was missing\.$/);
  });
});

describe('the line that names a source', () => {
  it('is a link that says what it does', () => {
    render(<SourceLine quotation={QUOTATION} text="(Do You Live Social?)" />);
    expectSafe(
      screen.getByRole('link', { name: '(Do You Live Social?). Find this passage by web search' }),
    );
  });
});
