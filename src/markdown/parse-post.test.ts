import { describe, expect, it } from 'vitest';
import { BODY, faultsOf, FILE, FRONT, parse } from '../../tests/support/a-post-file';

/** The faults when a line is put below the body: that line is line 24. */
function faultsBelow(line: string): string[] {
  return faultsOf(`${FRONT}${BODY}${line}\n`);
}

describe('a post without faults', () => {
  it('gives its front matter, blocks and quotations in reading order', () => {
    const post = parse(FRONT + BODY);
    expect(post).toMatchObject({
      slug: 'a-post',
      title: 'A post',
      published: '2026-11-23',
      byline: null,
      quotedWriters: ['David Armano', 'Larry Hawes'],
    });
    expect(post.quotations.map(({ id, words, placement }) => [id, words, placement])).toEqual([
      ['inline', 'an inline one', 'inline'],
      ['block', 'A block.\n\nOf two paragraphs.', 'block'],
    ]);
    expect(post.quotations[0]?.source).toEqual({
      key: 'armano',
      writer: 'David Armano',
      work: 'Do You Live Social?',
      titled: true,
      url: 'https://example.org/live',
      archiveUrl: null,
      writerUids: [],
      site: null,
      read: null,
      state: null,
    });
    expect(post.quotations[0]?.corrections).toEqual([]);
    expect(post.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'quotation']);
  });

  it('knows when a source was read and how it stands, and what was put right in a quotation', () => {
    const front = FRONT.replace(
      '/live\n',
      '/live\n    read: 2026-11-20\n    state: moved\n',
    ).replace(
      /---\n$/,
      `corrections:
  - { quotation: block, day: 2026-11-25, text: The second one. }
  - { quotation: inline, day: 2026-11-24, text: Of another. }
  - { quotation: block, day: 2026-11-24, text: "The first one: a word." }
---
`,
    );
    const [inline, block] = parse(front + BODY).quotations;
    expect(inline?.source).toMatchObject({ read: '2026-11-20', state: 'moved' });
    expect(block?.source).toMatchObject({ read: null, state: null });
    expect(block?.corrections).toEqual([
      { day: '2026-11-24', text: 'The first one: a word.' },
      { day: '2026-11-25', text: 'The second one.' },
    ]);
  });

  it('knows by which accounts a writer comments', () => {
    const told = (field: string) => {
      const [inline, block] = parse(FRONT.replace('/live\n', `/live\n${field}`) + BODY).quotations;
      expect(block?.source.writerUids).toEqual([]);
      expect(inline?.source).not.toHaveProperty('uid');
      return inline?.source.writerUids;
    };
    expect(told('    uid: k3Qx_y-Z\n')).toEqual(['k3Qx_y-Z']);
    expect(told('    uid: [one, two]\n')).toEqual(['one', 'two']);
    expect(told('    uid:\n')).toEqual([]);
  });

  it('holds headings, lists, code, rules, links and emphasis', () => {
    const { blocks } = parse(
      `${FRONT}${BODY}
## A *heading*

1. One
2. Two with [a link](https://example.org/) and \`code\`

\`\`\`
let x;
\`\`\`

---

**Strong**,\\
broken.
`,
    );
    expect(blocks.slice(2)).toEqual([
      {
        kind: 'heading',
        level: 2,
        children: [
          { kind: 'text', text: 'A ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'heading' }] },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ kind: 'paragraph', children: [{ kind: 'text', text: 'One' }] }],
          [
            {
              kind: 'paragraph',
              children: [
                { kind: 'text', text: 'Two with ' },
                {
                  kind: 'link',
                  href: 'https://example.org/',
                  children: [{ kind: 'text', text: 'a link' }],
                },
                { kind: 'text', text: ' and ' },
                { kind: 'code', code: 'code' },
              ],
            },
          ],
        ],
      },
      { kind: 'code', code: 'let x;' },
      { kind: 'rule' },
      {
        kind: 'paragraph',
        children: [
          { kind: 'strong', children: [{ kind: 'text', text: 'Strong' }] },
          { kind: 'text', text: ',' },
          { kind: 'break' },
          { kind: 'text', text: 'broken.' },
        ],
      },
    ]);
  });

  it('joins the line that names a source to the quotation above it', () => {
    const { blocks } = parse(`${FRONT}${BODY}\n::source-link[(The interview)]{source=hawes}\n`);
    expect(blocks.at(-1)).toMatchObject({
      kind: 'source-link',
      text: '(The interview)',
      quotation: { id: 'block' },
    });
  });

  it('reads colons in running text, and files from Windows', () => {
    const text = 'At 10:30, see:this and C:\\x.';
    const { blocks } = parse(`\uFEFF${FRONT}${BODY}\n${text}\n`.replaceAll('\n', '\r\n'));
    expect(blocks.at(-1)).toEqual({ kind: 'paragraph', children: [{ kind: 'text', text }] });
  });
});

describe('faults in the text', () => {
  it.each([
    [
      'an unknown source',
      ':quote[x]{#x source=nobody}',
      /“nobody” is not in the front matter; known sources are: hawes, armano\./,
    ],
    [
      'a repeated id',
      ':quote[x]{#block source=hawes}',
      /The id “block” is used by a quotation above/,
    ],
    ['a quotation without an id', ':quote[x]{source=hawes}', /has no id; write it as/],
    ['a quotation without a source', ':quote[x]{#x}', /has no source; write it as/],
    [
      'an id that is none',
      ':quote[x]{#X source=hawes}',
      /The id “X” must be made of small letters/,
    ],
    ['an empty quotation', ':quote[ ]{#x source=hawes}', /This quotation is empty/],
    ['an unknown attribute', ':quote[x]{#x source=hawes page=3}', /“page” is not known/],
    ['a quotation with formatting', ':quote[x *y*]{#x source=hawes}', /plain words only/],
    ['quotation marks of its own', ':quote[“x”]{#x source=hawes}', /leave out those around/],
    [
      'a very long quotation',
      `:quote[${'x'.repeat(1001)}]{#x source=hawes}`,
      /1001 characters; at most 1000/,
    ],
    ['a block quotation that is not closed', ':::quote{#x source=hawes}\nx', /is not closed/],
    ['a block quotation on one line', '::quote[x]{#x source=hawes}', /in its own paragraph/],
    [
      'a block quotation with a label',
      ':::quote[x]{#x source=hawes}\nx\n:::',
      /in its own paragraph/,
    ],
    ['an unknown directive', ':remark[x]', /“:remark” is not known/],
    ['an unknown block directive', ':::remark\nx\n:::', /“:remark” is not known/],
    [
      'a source line without a quotation',
      '::source-link[x]{source=nobody}',
      /below a quotation from that source/,
    ],
    ['a quotation without its source', '> x', /A quotation needs its source/],
    ['raw HTML', '<b>x</b>', /Raw HTML is not supported/],
    ['an HTML block', '<div>\nx\n</div>', /Raw HTML is not supported/],
    ['an image', '![x](x.png)', /Images are not supported/],
    ['a link by reference', '[x]: https://example.org', /right behind its text/],
    ['a first-level heading', '# X', /A heading has two to four/],
    ['a script as a link', '[x](javascript:alert(1))', /“javascript:alert\(1\)” is not supported/],
    ['a link to another host in disguise', '[x](//example.org)', /is not supported/],
  ])('names the line of %s', (_, line, sentence) => {
    const faults = faultsBelow(line);
    expect(faults[0]).toMatch(/^24: /);
    expect(faults[0]).toMatch(sentence);
  });

  it('lie on lines within a quotation too', () => {
    expect(faultsBelow(':::quote{#x source=hawes}\nWords.\n\n- x\n:::')).toEqual([
      '27: A quotation holds paragraphs of plain words only.',
    ]);
  });

  it('are all told at once, in the order of lines, with the file', () => {
    const content = FRONT.replace('title: A post\n', '') + BODY + '<hr>\n\n# X\n';
    expect(() => parse(content)).toThrow(
      `The posts have faults.\n${FILE}:1: “title” is missing.\n` +
        `${FILE}:23: Raw HTML is not supported; write it in Markdown.\n${FILE}:25: A heading`,
    );
  });

  it('do not follow from one another', () => {
    const content = FRONT.replace('title: A post\n', '') + BODY;
    expect(faultsOf(content)).toEqual(['1: “title” is missing.']);
  });
});
