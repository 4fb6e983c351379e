/* eslint no-script-url: off -- Addresses that are scripts are what must not get through. */
import { render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../../../tests/support/hostile-markdown';
import { CommentBody } from './comment-body';
import { MarkdownBlocks } from './markdown-blocks';
import { parseMarkdown } from './markdown-parser';
import { fetchParser } from './use-markdown';

const ELEMENTS = /^(P|EM|STRONG|DEL|CODE|PRE|BLOCKQUOTE|UL|OL|LI|A|SPAN)$/;
const ATTRIBUTES = /^(dir|class|href|rel|referrerpolicy|start)$/;

/** Each element is one that a comment may hold, with no attribute that could do anything else. */
function expectHarmless(container: Element) {
  for (const element of container.querySelectorAll('*')) {
    expect(element.tagName).toMatch(ELEMENTS);
    for (const name of element.getAttributeNames()) expect(name).toMatch(ATTRIBUTES);
  }
  for (const link of container.querySelectorAll('a')) {
    expect(link.protocol).toMatch(/^(https?|mailto):$/);
    expect(link.rel).toBe('nofollow ugc noopener noreferrer');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
  }
}

describe('before the parser is there', () => {
  // First, because it is fetched once.
  it('shows the words as they were typed, and then what they mean', async () => {
    const { container } = render(<CommentBody body="*a* and b" />);
    expect(container).toHaveTextContent('*a* and b');
    expect(await screen.findByText('a')).toHaveProperty('tagName', 'EM');
    expect(container).toHaveTextContent('a and b');
  });
});

describe('CommentBody', () => {
  beforeAll(fetchParser);

  it('shows HTML as the text that it is', () => {
    const { container } = render(<CommentBody body="<b>bold</b> <script>alert(1)</script>" />);
    expect(container).toHaveTextContent('<b>bold</b> <script>alert(1)</script>');
    expect(container.querySelector('b, script')).toBeNull();
  });

  it('makes paragraphs of blank lines, and keeps line breaks within them', () => {
    const { container } = render(<CommentBody body={'One\ntwo\n\n\nThree'} />);
    const paragraphs = [...container.querySelectorAll('p')].map((p) => p.textContent);
    expect(paragraphs).toEqual(['One\ntwo', 'Three']);
  });

  it('links an address as it was typed, and tells the other site nothing', () => {
    render(<CommentBody body="See https://example.org/a%20b and javascript:alert(1)" />);
    const link = screen.getByRole('link');
    expect(link).toHaveTextContent('https://example.org/a%20b');
    expect(link).toHaveAttribute('href', 'https://example.org/a%20b');
    expect(link).toHaveAttribute('rel', 'nofollow ugc noopener noreferrer');
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  it('tells behind other words where a link leads', () => {
    const { container } = render(<CommentBody body={'[apple](https://\u0430pple.example)!'} />);
    expect(container).toHaveTextContent('apple (xn--pple-43d.example)!');
    expect(screen.getByRole('link')).toHaveTextContent(/^apple$/);
  });

  it('draws lists, quotes and code as what they are', () => {
    render(<CommentBody body={'7. *a*\n8. ~~b~~\n\n> c `d`\n\n```js\ne\n```'} />);
    const list = screen.getByRole('list');
    expect(list).toHaveAttribute('start', '7');
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(within(list).getByText('b').tagName).toBe('DEL');
    expect(within(screen.getByRole('blockquote')).getByText('d').tagName).toBe('CODE');
    expect(screen.getByText('e').parentElement).toHaveTextContent(/^js\s*e$/);
  });

  it('lets each outermost block find its own direction', () => {
    const { container } = render(<CommentBody body={'שלום\n\nHello\n\n- مرحبا\n\n> a'} />);
    const blocks = [...(container.firstElementChild?.children ?? [])];
    expect(blocks.map((block) => block.tagName)).toEqual(['P', 'P', 'UL', 'BLOCKQUOTE']);
    for (const block of blocks) {
      expect(block).toHaveAttribute('dir', 'auto');
      // One with a direction of its own would not count for the block around it.
      expect(block.querySelector('p[dir]')).toBeNull();
    }
  });

  it.each(HOSTILE)('comes to no harm by %j', (body) => {
    const { container } = render(<CommentBody body={body} />);
    expectHarmless(container.firstElementChild ?? container);
  });

  it('draws nothing but what a comment may hold, whatever is written', () => {
    const bodies = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ...['*', '**', '~~', '`', '\n```\n', '[', '](', ')', '<', '>', '\n\n', '\n> ', '\n- '],
            ...['https://a.example', 'javascript:', '"', 'a', ' ', '&', '<b onclick=x>', '\n1. '],
          ),
        )
        .map((parts) => parts.join('')),
    );
    const { container, rerender } = render(<MarkdownBlocks blocks={[]} />);
    fc.assert(
      fc.property(bodies, (body) => {
        rerender(<MarkdownBlocks blocks={parseMarkdown(body)} />);
        expectHarmless(container);
      }),
      { numRuns: 500 },
    );
  });
});
