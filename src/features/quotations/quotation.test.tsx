import { render as renderAlone, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import type { Quotation, Source } from '#domain/quotation';
import { QuotationBlock } from './quotation-block';
import { QuotationInline } from './quotation-inline';
import { SourceLine } from './source-line';

const SOURCE: Source = {
  key: 'armano',
  writer: 'David Armano',
  work: 'Do You Live Social?',
  titled: true,
  url: null,
  archiveUrl: null,
  site: null,
};

const QUOTATION: Quotation = {
  id: 'live-social',
  words: 'Do they actually live social?',
  source: SOURCE,
  placement: 'block',
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
    const find = screen.getByRole('link', {
      name: 'Find this passage by web search: David Armano',
    });
    expect(find).toHaveAttribute(
      'href',
      'https://duckduckgo.com/?q=%22Do%20they%20actually%20live%20social%3F%22',
    );
    expectSafe(find);
    expect(
      screen.getByRole('link', { name: 'Discuss this quotation by David Armano' }),
    ).toHaveAttribute('href', '/posts/a-post#discuss-live-social');
    expect(
      screen.getByRole('link', { name: 'Link to this quotation by David Armano' }),
    ).toHaveAttribute('href', '#q-live-social');
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
    expectSafe(screen.getByRole('link', { name: 'Find this passage by web search: David Armano' }));
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
