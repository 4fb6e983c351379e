// Quoting, marking and going to passages, on the article as its page draws it.
import { render, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { passageAt, type Passage } from '#domain/passage';
import { postWords, type WordRange } from '#domain/post-words';
import { DrawnPost } from '../../../tests/support/draw-post';
import { passageIn } from '../../../tests/support/passage-edits';
import { THE_POST } from '../../../tests/support/the-post';
import { articleOnPage } from './article-on-page';
import { articleWords } from './article-words';
import { goToPassage } from './go-to-passage';
import { PassageHighlights } from './passage-highlights';
import { PassageLink } from './passage-link';
import { PassageQuoting } from './passage-quoting';
import { useFoundPassages } from './use-found-passages';

const { text: TEXT } = postWords(THE_POST);

class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

let calm = false;
const highlights = new Map<string, Set<Range>>();
const scrollTo = vi.fn<(options: ScrollToOptions) => void>();

// jsdom draws nothing, and has no marks.
beforeEach(() => {
  calm = false;
  highlights.clear();
  scrollTo.mockClear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('scrollTo', scrollTo);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: calm && query.includes('reduced-motion'),
  }));
  Range.prototype.getBoundingClientRect = () => new DOMRect(10, 900, 100, 20);
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
});

function rangeOf(words: string): WordRange {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function onPage(words: string): Range {
  const article = articleOnPage();
  if (!article) throw new Error('No article is drawn.');
  return articleWords(article).rangeOf(rangeOf(words));
}

function select(words: string) {
  const { startContainer, startOffset, endContainer, endOffset } = onPage(words);
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function marked(name: string): string[] {
  return [...(highlights.get(name) ?? [])].map(String);
}

describe('quoting what is selected', () => {
  const onQuote = vi.fn<(passage: Passage) => void>();
  const offer = () => screen.findByRole('button', { name: 'Quote in a comment' });

  beforeEach(() => {
    onQuote.mockClear();
    document.getSelection()?.removeAllRanges();
    render(
      <>
        <DrawnPost post={THE_POST} />
        <PassageQuoting onQuote={onQuote} />
        <p>Something else.</p>
      </>,
    );
  });

  it('hands on the passage', async () => {
    select('stop the bleeding');
    await userEvent.click(await offer());
    expect(onQuote).toHaveBeenCalledExactlyOnceWith({
      words: 'stop the bleeding',
      prefix: 'd aid aka Social Media. Which won’t'.slice(-32),
      suffix: '— or save your life. Businesses s'.slice(0, 32).trim(),
    });
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Quote in a comment' })).toBeNull();
    });
    expect(document.getSelection()?.isCollapsed).toBe(true);
  });

  it('grows to whole words, of two writers too', async () => {
    select('usiness which is\nthe vasc');
    await userEvent.click(await offer());
    expect(onQuote).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ words: 'Business which is the vascular' }),
    );
  });

  it('is not offered for what is not in the post, and takes of more what is', async () => {
    const other = screen.getByText('Something else.');
    document.getSelection()?.selectAllChildren(other);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(screen.queryByRole('button', { name: 'Quote in a comment' })).toBeNull();

    const last = onPage('initiatives fail.');
    document
      .getSelection()
      ?.setBaseAndExtent(last.startContainer, last.startOffset, other.firstChild ?? other, 3);
    await userEvent.click(await offer());
    expect(onQuote.mock.lastCall?.[0].words).toBe('initiatives fail.');
  });

  it('goes by Escape, and comes back with another selection', async () => {
    select('Tools are important');
    await offer();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Quote in a comment' })).toBeNull();
    select('Tools are important, no doubt');
    expect(await offer()).toBeVisible();
  });
});

describe('marks', () => {
  const words = ['stop the bleeding', 'a fool with a tool'];

  it('are drawn on the passages, and taken away', () => {
    render(<DrawnPost post={THE_POST} />);
    const html = document.body.innerHTML;
    const ranges = words.map(rangeOf);
    const { unmount } = render(<PassageHighlights ranges={ranges} />);
    expect(marked('passage')).toEqual(words);
    const another = render(<PassageHighlights ranges={[rangeOf('Tools are important')]} />);
    expect(marked('passage')).toEqual([...words, 'Tools are important']);
    unmount();
    expect(marked('passage')).toEqual(['Tools are important']);
    another.unmount();
    expect(marked('passage')).toEqual([]);
    expect(document.body.innerHTML).toContain(html.slice(5, 500));
  });

  it('are missing where the browser has none', () => {
    vi.stubGlobal('CSS', {});
    render(<DrawnPost post={THE_POST} />);
    expect(() => render(<PassageHighlights ranges={words.map(rangeOf)} />)).not.toThrow();
  });
});

describe('going to a passage', () => {
  it('scrolls to it, marks it, and gives its paragraph the focus for as long as it is there', () => {
    render(<DrawnPost post={THE_POST} />);
    goToPassage(rangeOf('a fool with a tool'));
    expect(marked('sought-passage')).toEqual(['a fool with a tool']);
    const paragraph = screen.getByText(/a fool with a tool/);
    expect(paragraph).toHaveFocus();
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({
      top: 900 - window.innerHeight * 0.3,
      behavior: 'smooth',
    });
    paragraph.blur();
    expect(paragraph).not.toHaveAttribute('tabindex');

    goToPassage(rangeOf('stop the bleeding'));
    expect(marked('sought-passage')).toEqual(['stop the bleeding']);
  });

  it('jumps where somebody wants nothing to move', () => {
    calm = true;
    render(<DrawnPost post={THE_POST} />);
    goToPassage(rangeOf('a fool with a tool'));
    expect(scrollTo.mock.lastCall?.[0].behavior).toBe('instant');
  });

  it('leaves the title its place in the page', () => {
    render(<DrawnPost post={THE_POST} />);
    goToPassage(rangeOf('Focus on what matters'));
    const title = screen.getByRole('heading', { level: 1 });
    expect(title).toHaveFocus();
    title.blur();
    expect(title).toHaveAttribute('tabindex', '-1');
  });
});

describe('where passages are now', () => {
  it('is found out once there is one', async () => {
    const here = passageIn(TEXT, rangeOf('stop the bleeding'));
    const gone = { ...here, words: 'start the bleeding' };
    const passages = [here, gone];
    const { result } = renderHook(() => useFoundPassages(THE_POST, passages));
    expect(result.current).toBeNull();
    await waitFor(() => {
      expect(result.current).toEqual([rangeOf('stop the bleeding'), null]);
    });
  });

  it('is nowhere where there are none', () => {
    const none: Passage[] = [];
    const { result } = renderHook(() => useFoundPassages(THE_POST, none));
    expect(result.current).toEqual([]);
  });
});

describe('the passage that a comment is about', () => {
  const shown = (passage: Passage) => {
    const { container } = render(
      <p>
        <PassageLink post={THE_POST} passage={passage} by="Ada" />
      </p>,
    );
    return container.firstElementChild;
  };
  const around = {
    prefix: 'ols are important, no doubt. But',
    suffix: '. Social Media is there to solve',
  };
  const WORDS = 'a fool with a tool is still a fool';

  it('leads to its words, which are marked', async () => {
    render(<DrawnPost post={THE_POST} />);
    const element = shown({ words: WORDS, ...around });
    await userEvent.click(await screen.findByRole('button', { name: `“${WORDS}”` }));
    expect(element).toHaveTextContent(new RegExp(`^On “${WORDS}”$`));
    expect(marked('passage')).toEqual([WORDS]);
    expect(marked('sought-passage')).toEqual([WORDS]);
  });

  it('names the writer of each part', async () => {
    const { text } = postWords(THE_POST);
    const [start, end] = [
      text.indexOf('Social Business which'),
      text.indexOf('the arterial walls'),
    ];
    const passage = passageAt(text, { start, end });
    if (!passage) throw new Error('No such passage.');
    const element = shown(passage);
    await screen.findByRole('button');
    expect(element).toHaveTextContent(
      'On the post: “Social Business which is” Esteban Kolsky: “the vascular surgery that will repair”',
    );
  });

  it('says when the words have changed since', async () => {
    const element = shown({ words: WORDS.replace('still', 'stil'), ...around });
    await screen.findByRole('button');
    expect(element).toHaveTextContent(`On “${WORDS}” (since changed)`);
  });

  it('is somebody’s word for it where the post has it not', async () => {
    const element = shown({ words: 'words that the post never had', prefix: '', suffix: '' });
    await screen.findByText('(no longer in the post)');
    expect(element).toHaveTextContent(
      'As Ada quoted the post: “words that the post never had” (no longer in the post)',
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});
