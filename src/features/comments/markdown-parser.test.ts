import { describe, expect, it } from 'vitest';
import { allWords, depthOf, linksOf } from '../../../tests/support/markdown-facts';
import { parseMarkdown } from './markdown-parser';
import type { Block, Inline } from './markdown-tree';

const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });
const marked = (kind: 'emphasis' | 'strong' | 'struck', ...content: Inline[]): Inline => ({
  kind,
  content,
});
const code = (text: string): Inline => ({ kind: 'code', text });

describe('what can be written', () => {
  it.each<[string, Inline[]]>([
    ['*a* _b_', [marked('emphasis', 'a'), ' ', marked('emphasis', 'b')]],
    ['**a** __b__', [marked('strong', 'a'), ' ', marked('strong', 'b')]],
    ['***a***', [marked('emphasis', marked('strong', 'a'))]],
    ['~~a~~ ~b~', [marked('struck', 'a'), ' ', marked('struck', 'b')]],
    ['`a` ``b ` c``', [code('a'), ' ', code('b ` c')]],
    ['`*a* <b>`', [code('*a* <b>')]],
    ['snake_case_name 2*3*4', ['snake_case_name 2', marked('emphasis', '3'), '4']],
    ['\\*a\\* \\\\', ['*a* \\']],
    ['one\ntwo  \nthree\\\nfour', ['one\ntwo\nthree\nfour']],
  ])('%j', (source, content) => {
    expect(parseMarkdown(source)).toEqual([paragraph(...content)]);
  });

  it('lists, with their first number, and in each other', () => {
    expect(parseMarkdown('3. a\n4. b\n   - c\n\n* d\n\n* e')).toEqual([
      {
        kind: 'list',
        start: 3,
        tight: true,
        items: [
          [paragraph('a')],
          [paragraph('b'), { kind: 'list', start: null, tight: true, items: [[paragraph('c')]] }],
        ],
      },
      { kind: 'list', start: null, tight: false, items: [[paragraph('d')], [paragraph('e')]] },
    ]);
  });

  it('quotes, which go on to the end of their paragraph', () => {
    expect(parseMarkdown('> a\nb\n\nc')).toEqual([
      { kind: 'quote', content: [paragraph('a\nb')] },
      paragraph('c'),
    ]);
  });

  it('fenced code, with what stands beside the fence', () => {
    expect(parseMarkdown('```js x\n*a*\n\n  b\n```\n~~~\n<b>')).toEqual([
      { kind: 'code', info: 'js x', text: '*a*\n\n  b' },
      { kind: 'code', info: null, text: '<b>' },
    ]);
  });

  it.each([
    ['https://example.org/a_b_c', 'https://example.org/a_b_c'],
    ['See https://example.org/a?b=c&d.', 'https://example.org/a?b=c&d'],
    ['(https://example.org/a_(b))', 'https://example.org/a_(b)'],
    ['[https://example.org]', 'https://example.org'],
    ['<https://example.org>', 'https://example.org'],
    ['www.example.org', 'http://www.example.org'],
    ['a@example.org', 'mailto:a@example.org'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['<a@example.org>', 'mailto:a@example.org'],
    ['[words](https://example.org "title")', 'https://example.org'],
    ['[words](<https://example.org/a b>)', 'https://example.org/a b'],
  ])('links: %s', (source, href) => {
    expect(linksOf(parseMarkdown(source)).map((link) => link.href)).toEqual([href]);
  });

  it('link words with marks', () => {
    expect(linksOf(parseMarkdown('[**a** b](https://b.example)'))).toMatchObject([
      { content: [marked('strong', 'a'), ' b'], host: 'b.example' },
    ]);
  });
});

describe('what cannot be written stays as it was typed', () => {
  it.each([
    '# a',
    'a\n===',
    'a <b>b</b> <!-- c -->',
    '<div>\na\n</div>',
    '[a]: /b',
    '[^1]',
    '[ ] task',
    '| a | b |\n|---|---|',
    '&amp; &#42;a&#42; &copy',
    '$a$ :smile: @somebody',
  ])('%j', (source) => {
    expect(parseMarkdown(source)).toEqual([paragraph(source)]);
  });

  it('an image is a sign and a link', () => {
    expect(parseMarkdown('![a](https://example.org/a.png)')).toMatchObject([
      { content: ['!', { kind: 'link', content: ['a'], host: 'example.org' }] },
    ]);
  });

  it('a line across the page is a line of signs', () => {
    expect(parseMarkdown('a\n\n---\n\n* * *\nb')).toEqual(
      ['a', '---', '* * *', 'b'].map((text) => paragraph(text)),
    );
  });

  it('indented text is text', () => {
    expect(parseMarkdown('    a')).toEqual([paragraph('a')]);
  });

  it.each(['[a](javascript:alert)', '<javascript:alert(1)>', '[a](/b)', '[a]()', '[*a*](#b)'])(
    'a link that is not safe: %s',
    (source) => {
      expect(parseMarkdown(source)).toEqual([paragraph(source)]);
    },
  );

  it('nesting that nobody follows', () => {
    expect(depthOf(parseMarkdown('> > > > > > > > a'))).toBe(6);
    expect(allWords(parseMarkdown('> > > > > > > > a'))).toBe('> > a');
    expect(allWords(parseMarkdown(`${'*a '.repeat(9)}${'b* '.repeat(9)}`))).toContain('*a *a *a ');
  });
});
