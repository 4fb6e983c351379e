// The words of a post are those that its page shows, and each stands where the page says it does.
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { passageParts } from '#domain/passage-parts';
import { postWords } from '#domain/post-words';
import { articleOnPage } from '#features/passages/article-on-page';
import { articleWords } from '#features/passages/article-words';
import { BODY, FRONT, parse } from '../../tests/support/a-post-file';
import { DrawnPost } from '../../tests/support/draw-post';
import { THE_POST } from '../../tests/support/the-post';

const RICH = parse(`${FRONT.replace(
  'sources:',
  `byline: A. Writer
corrections:
  - quotation: inline
    day: 2026-11-25
    text: A word was missing.
  - quotation: block
    day: 2026-11-25
    text: So was another.
sources:`,
)}${BODY}
## A heading with *weight*

- One item
- Another, with \`code  of two blanks\`

  and a second paragraph

1. First\\
   on two lines
2. Sec\u2060ond, with zero\u200bwidth and a [link](https://example.org)

\`\`\`
code();

  more();
\`\`\`

---

*A* :quote[second]{#second source=hawes}, **b**:quote[third]{#third source=hawes}c.

::source-link[(An interview)]{source=hawes}
`);

const POSTS = { 'the first post': THE_POST, 'a post of everything': RICH };

function drawn(post: typeof THE_POST) {
  render(<DrawnPost post={post} />);
  const article = articleOnPage();
  if (!article) throw new Error('No article is drawn.');
  return articleWords(article);
}

describe.each(Object.entries(POSTS))('%s', (_, post) => {
  it('has the words that the page shows', () => {
    const { text } = postWords(post);
    expect(drawn(post).text).toBe(text);
    expect(text).not.toMatch(/ {2}|\n{2}|^\s|\s$| \n|\n /);
    expect(text.startsWith(post.title)).toBe(true);
    for (const { words } of post.quotations) expect(text).toContain(words.replace('\n\n', '\n'));
  });

  it('has nothing that the page adds', () => {
    const { text } = drawn(post);
    for (const added of ['↗', 'Discuss', 'November', 'Corrected', 'web search', 'A. Writer']) {
      expect(text).not.toContain(added);
    }
  });

  it('leads from each word to its place on the page, and back', () => {
    const { text, rangeOf, wordsIn } = drawn(post);
    for (const { index, 0: word } of text.matchAll(/\S+/g)) {
      const range = { start: index, end: index + word.length };
      expect(
        rangeOf(range)
          .toString()
          .replace(/[\u200b\u2060↗]/g, ''),
      ).toBe(word);
      expect(wordsIn(rangeOf(range))).toEqual(range);
    }
  });

  it('knows whose each word is', () => {
    const { text, runs } = postWords(post);
    expect(runs.filter(({ quotation }) => quotation !== null)).toHaveLength(post.quotations.length);
    for (const { start, end, quotation } of runs) {
      const words = text.slice(start, end).replaceAll('\n', ' ');
      if (quotation) expect(words).toBe(quotation.words.replace('\n\n', ' '));
      expect(passageParts(post, { start, end })).toEqual([{ words, quotation }]);
    }
  });
});

it('tells a passage across quotations in parts, which together are its words', () => {
  const { text } = postWords(THE_POST);
  const start = text.indexOf('Social Business which');
  const end = text.indexOf('or save your life') + 'or save your life'.length;
  const parts = passageParts(THE_POST, { start, end });
  expect(parts.map(({ words }) => words).join('')).toBe(
    text.slice(start, end).replaceAll('\n', ' '),
  );
  expect(parts.map(({ quotation }) => quotation?.id ?? null)).toEqual([
    null,
    'vascular-surgery',
    null,
    'band-aid',
  ]);
  expect(parts[0]?.words).toBe('Social Business which is ');
});

it('finds no words in a note', () => {
  const { wordsIn } = drawn(THE_POST);
  const note = document.querySelector('figcaption');
  if (!note) throw new Error('No note is drawn.');
  const range = document.createRange();
  range.selectNodeContents(note);
  const { start, end } = wordsIn(range);
  expect(end).toBe(start);
});
