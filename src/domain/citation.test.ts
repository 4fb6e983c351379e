import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { aComment } from '../../tests/support/a-comment';
import { HOSTILE_MARKUP } from '../../tests/support/hostile-markup';
import { NAMES_OF_PROGRAMS, TOWERING, TURNED, UNSEEN } from '../../tests/support/hostile-text';
import { citeComment, citeQuotation } from './citation';
import type { Post } from './post';
import type { Quotation } from './quotation';

const POST: Pick<Post, 'slug' | 'title' | 'byline' | 'published'> = {
  slug: 'a-post',
  title: 'What matters',
  byline: null,
  published: '2026-11-23',
};
const PAGE = 'https://review.example/posts/a-post';

const QUOTATION: Quotation = {
  id: 'live-social',
  words: 'Do they live?\n\nDo they?',
  placement: 'block',
  corrections: [],
  source: {
    key: 'armano',
    writer: 'David Armano',
    work: 'Do You Live Social?',
    titled: true,
    url: null,
    archiveUrl: null,
    writerUids: [],
    site: null,
    read: null,
    state: null,
  },
};

const COMMENT = {
  ...aComment('01J', { by: 'Ada King' }),
  createdAt: Date.UTC(2026, 10, 24, 23, 59),
};

const ofQuotation = (quotation = QUOTATION, post = POST) =>
  citeQuotation(post, quotation, `${PAGE}#q-live-social`, '2026-11-25');
const ofComment = (comment = COMMENT, post = POST) =>
  citeComment(post, comment, `${PAGE}#comment-01J`, '2026-11-25');

describe('a quotation', () => {
  it('is cited in a line, with the post, the way back, and the day', () => {
    expect(ofQuotation().text).toBe(
      'David Armano, Do You Live Social?: “Do they live? Do they?”. Quoted in What matters, ' +
        `23 November 2026. ${PAGE}#q-live-social (accessed 25 November 2026).`,
    );
  });

  it('is cited with the address of its source and the writer of the post where they are known', () => {
    const source = { ...QUOTATION.source, titled: false, url: 'https://example.org/live' };
    const { text, html } = ofQuotation(
      { ...QUOTATION, source },
      {
        ...POST,
        byline: 'Ann',
      },
    );
    expect(text).toContain('”. https://example.org/live. Quoted in Ann, What matters, 23');
    expect(html).toContain('<a href="https://example.org/live">https://example.org/live</a>');
    expect(html).not.toContain('<cite>Do You');
  });

  it('is cited in HTML', () => {
    expect(ofQuotation().html).toBe(
      '<p>David Armano, <cite>Do You Live Social?</cite>: “Do they live? Do they?”. Quoted in ' +
        '<cite>What matters</cite>, <time datetime="2026-11-23">23 November 2026</time>. ' +
        `<a href="${PAGE}#q-live-social">${PAGE}#q-live-social</a> ` +
        '(accessed <time datetime="2026-11-25">25 November 2026</time>).</p>',
    );
  });

  it('is cited for BibTeX', () => {
    expect(ofQuotation().bibtex).toBe(`@misc{a-post-q-live-social,
  author = {{David Armano}},
  title = {{Do You Live Social?}},
  note = {“Do they live? Do they?” Quoted in: What matters, 23 November 2026},
  url = {${PAGE}#q-live-social},
  urldate = {2026-11-25},
}`);
  });
});

describe('a comment', () => {
  it('is cited in a line, with the day it was written and the day it was read', () => {
    expect(ofComment().text).toBe(
      'Ada King, comment of 24 November 2026. On What matters, 23 November 2026. ' +
        `${PAGE}#comment-01J (accessed 25 November 2026).`,
    );
  });

  it('is cited as edited', () => {
    const edited = { ...COMMENT, editedAt: Date.UTC(2026, 10, 25) };
    expect(ofComment(edited).text).toContain('24 November 2026, edited on 25 November 2026. On');
  });

  it('is cited for BibTeX', () => {
    expect(ofComment().bibtex).toBe(`@misc{a-post-comment-01J,
  author = {{Ada King}},
  title = {{Comment on “What matters”}},
  date = {2026-11-24},
  year = {2026},
  url = {${PAGE}#comment-01J},
  urldate = {2026-11-25},
}`);
  });
});

describe('BibTeX', () => {
  const named = (name: string) => ofComment({ ...COMMENT, author: { ...COMMENT.author, name } });

  it('reads every mark as a mark', () => {
    expect(named('A & B_C {50%} #1 $x^2$ ~ \\input{x}').bibtex).toContain(
      'author = {{A \\& B\\_C \\textbraceleft{}50\\%\\textbraceright{} \\#1 \\$x\\textasciicircum{}2\\$ ' +
        '\\textasciitilde{} \\textbackslash{}input\\textbraceleft{}x\\textbraceright{}}},',
    );
  });

  it('has a key of letters, digits and hyphens, and an address that ends where it ends', () => {
    const { bibtex } = citeComment(
      POST,
      { ...COMMENT, id: '}, x = {' },
      'https://a.example/}{\\ #',
      '2026-11-25',
    );
    expect(bibtex).toMatch(/^@misc\{a-post-comment-x,\n/);
    expect(bibtex).toContain('url = {https://a.example/%7D%7B%5C%20#},');
  });
});

it('makes a link of nothing but a web address', () => {
  const { html } = citeComment(POST, COMMENT, 'data:text/html,x', '2026-11-25');
  expect(html).not.toContain('<a ');
});

describe.each([
  ...HOSTILE_MARKUP,
  ...NAMES_OF_PROGRAMS,
  ...TURNED,
  ...TOWERING,
  ...UNSEEN,
  '}}, and {',
  'a\n\n}\nb',
])('hostile words: %j', (text) => {
  const post = { ...POST, title: text, byline: text };
  const source = { ...QUOTATION.source, writer: text, work: text };
  const all = [
    ofQuotation({ ...QUOTATION, words: text, source }, post),
    ofComment({ ...COMMENT, author: { ...COMMENT.author, name: text } }, post),
  ];

  it('are words in all three forms', () => {
    for (const { text: line, html, bibtex } of all) {
      // eslint-disable-next-line no-control-regex -- They are what is looked for.
      expect(line).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
      const page = facts(html);
      expect(page.text).toBe(line);
      expect(page.names).toEqual([
        'p',
        ...page.names.slice(1).filter((name) => /^(a|cite|time)$/.test(name)),
      ]);
      expect(page.links).toEqual([expect.stringMatching(/^https:\/\/review\.example\//)]);
      expectOneEntry(bibtex);
    }
  });
});

/** One entry: each field on its line, and each brace closed within it. */
function expectOneEntry(bibtex: string) {
  const lines = bibtex.split('\n');
  expect(lines[0]).toMatch(/^@misc\{[\w-]+,$/);
  expect(lines.at(-1)).toBe('}');
  for (const line of lines.slice(1, -1)) {
    expect(line).toMatch(/^ {2}[a-z]+ = \{.*\},$/);
    const value = line.replace(/^ {2}[a-z]+ = /, '').replace(/,$/, '');
    let open = 0;
    let closed = 0;
    for (const mark of value) {
      if (mark === '{') open += 1;
      if (mark === '}') open -= 1;
      if (open === 0) closed += 1;
    }
    expect([open, closed], line).toEqual([0, 1]);
    if (line.startsWith('  url')) continue;
    expect(value.replace(/\\[#$%&_]/g, '')).not.toMatch(/[#$%&_~^]/);
  }
}

interface Facts {
  text: string;
  names: string[];
  links: string[];
}

function facts(html: string): Facts {
  const found: Facts = { text: '', names: [], links: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('value' in node) found.text += node.value;
    if ('attrs' in node && !['html', 'head', 'body'].includes(node.nodeName)) {
      found.names.push(node.nodeName);
      found.links.push(
        ...node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value),
      );
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}
