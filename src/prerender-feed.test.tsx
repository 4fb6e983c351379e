import { describe, expect, it } from 'vitest';
import type { Inline, Post } from '#domain/post';
import type { Quotation } from '#domain/quotation';
import { readPosts } from '#markdown/read-posts';
import { BODY, FRONT, parse } from '../tests/support/a-post-file';
import { HOSTILE_MARKUP } from '../tests/support/hostile-markup';
import { NAMES_OF_PROGRAMS, TURNED, UNSEEN } from '../tests/support/hostile-text';
import { strangersIn } from '../tests/support/strangers';
import { machineFiles } from './prerender';
import { feedXml } from './prerender-feed';

const SITE = 'https://review.example';
const ABOUT = { name: 'Today & <Review>', description: 'About "it".', url: SITE };

function parsed(xml: string): Document {
  const feed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(feed.querySelector('parsererror')).toBeNull();
  expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  return feed;
}

function feedOf(posts: readonly Post[], url: string | null = SITE): Document {
  return parsed(feedXml(posts, { ...ABOUT, url }));
}

function textOf(inside: ParentNode, name: string): (string | null)[] {
  return [...inside.querySelectorAll(`:scope > ${name}`)].map(({ textContent }) => textContent);
}

/** The content of the first entry, as a feed reader makes a page of it. */
function contentOf(feed: Document): HTMLElement {
  const content = feed.querySelector('entry > content');
  expect(content?.getAttribute('type')).toBe('html');
  return new DOMParser().parseFromString(content?.textContent ?? '', 'text/html').body;
}

function entryOf(feed: Document): Element {
  const entry = feed.querySelector('entry');
  if (!entry) throw new Error('The feed has no entry.');
  return entry;
}

/** Without what XML cannot hold, and with the line ends that HTML reads. */
function legal(text: string): string {
  return text.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

describe('the feed of the site', () => {
  it('has every post of the content, whole', async () => {
    const posts = await readPosts('src/content', '.');
    const feed = parsed((await machineFiles()).get('feed.xml') ?? '');
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries.map((entry) => textOf(entry, 'title')[0])).toEqual(
      posts.map(({ title }) => title),
    );
    const [post] = posts;
    const content = contentOf(feed);
    const blocks = post?.quotations.filter(({ placement }) => placement === 'block');
    expect([...content.querySelectorAll('blockquote')].map((one) => one.textContent)).toEqual(
      blocks?.map(({ words }) => words),
    );
    for (const { words, source } of post?.quotations ?? []) {
      expect(content.textContent).toContain(words);
      expect(content.textContent).toContain(source.writer);
    }
    for (const block of post?.blocks ?? []) {
      if (block.kind === 'paragraph')
        expect(content.textContent).toContain(firstText(block.children));
    }
  });

  function firstText([first]: Inline[]): string {
    return first?.kind === 'text' ? first.text : '';
  }
});

describe('an entry', () => {
  const corrections = [{ day: '2026-12-01', text: 'A <word>.' }];
  const post = parse(FRONT.replace('published', 'byline: Ann\npublished') + BODY);
  const [inline, block] = post.quotations as [Quotation, Quotation];

  it('says what it is, who wrote it, when, and where', () => {
    const feed = feedOf([post]);
    const entry = entryOf(feed);
    expect(textOf(entry, 'title')).toEqual(['A post']);
    expect(textOf(entry, 'id')).toEqual([`${SITE}/posts/a-post`]);
    expect(textOf(entry, 'published')).toEqual(['2026-11-23T00:00:00Z']);
    expect(textOf(entry, 'updated')).toEqual(['2026-11-23T00:00:00Z']);
    expect(textOf(entry, 'summary')).toEqual(['What it is about.']);
    expect(entry.querySelector('author > name')?.textContent).toBe('Ann');
    expect(entry.querySelector('link')?.getAttribute('href')).toBe(`${SITE}/posts/a-post`);
    const { documentElement } = feed;
    expect(textOf(documentElement, 'title')).toEqual([ABOUT.name]);
    expect(textOf(documentElement, 'subtitle')).toEqual([ABOUT.description]);
    expect(textOf(documentElement, 'id')).toEqual([`${SITE}/`]);
    expect(
      [...feed.querySelectorAll('feed > link')].map((link) => link.getAttribute('href')),
    ).toEqual([`${SITE}/feed.xml`, `${SITE}/`]);
  });

  it('shows a quotation as one, with its writer and the way to its source', () => {
    const content = contentOf(
      feedOf([
        {
          ...post,
          blocks: [
            { kind: 'paragraph', children: [{ kind: 'quotation', quotation: inline }] },
            { kind: 'quotation', quotation: { ...block, source: inline.source } },
          ],
        },
      ]),
    );
    const quoted = content.querySelector('blockquote');
    expect(quoted?.getAttribute('cite')).toBe('https://example.org/live');
    expect([...(quoted?.children ?? [])].map(({ outerHTML }) => outerHTML)).toEqual([
      '<p>A block.</p>',
      '<p>Of two paragraphs.</p>',
    ]);
    expect(quoted?.nextElementSibling?.textContent).toBe('— David Armano, Do You Live Social?');
    expect(content.querySelector('p')?.textContent).toBe('“an inline one” (David Armano)');
    const links = [...content.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toHaveLength(2);
    for (const href of links) expect(href).toMatch(/^https:\/\/example\.org\/live#:~:text=/);
  });

  it('tells what was put right, and when the post last changed', () => {
    const feed = feedOf([
      {
        ...post,
        quotations: [{ ...inline, corrections }],
        blocks: [
          {
            kind: 'paragraph',
            children: [
              {
                kind: 'emphasis',
                children: [{ kind: 'quotation', quotation: { ...inline, corrections } }],
              },
            ],
          },
        ],
      },
    ]);
    expect(contentOf(feed).querySelector('ins')?.textContent).toBe(
      'Corrected on 1 December 2026: A <word>.',
    );
    expect(textOf(entryOf(feed), 'updated')).toEqual(['2026-12-01T00:00:00Z']);
    expect(textOf(feed.documentElement, 'updated')).toEqual(['2026-12-01T00:00:00Z']);
  });

  it('holds whatever a post holds', () => {
    const text = `## A *heading*\n\n1. One\n2. **Two**\n\n---\n\n\`\`\`\n<b>\n\`\`\`\n\n[there](/sources), [here](#q-block), [out](https://example.org/?a&b)\\\n\`x\``;
    const content = contentOf(feedOf([parse(`${FRONT}${BODY}\n${text}\n`)]));
    for (const name of ['h2 em', 'ol li + li strong', 'hr', 'br', 'p code']) {
      expect(content.querySelector(name), name).not.toBeNull();
    }
    expect(content.querySelector('pre code')?.textContent).toBe('<b>');
    const links = [...content.querySelectorAll('a')].slice(-3);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `${SITE}/sources`,
      `${SITE}/posts/a-post#q-block`,
      'https://example.org/?a&b',
    ]);
  });

  it.each([...HOSTILE_MARKUP, ...NAMES_OF_PROGRAMS, ...TURNED, ...UNSEEN, '\u0001\ufffe'])(
    'is tame: %j',
    (text) => {
      const quotation = {
        ...block,
        words: text,
        source: { ...block.source, writer: text, work: text },
      };
      const feed = feedOf([
        {
          ...post,
          title: text,
          description: text,
          byline: text,
          blocks: [
            {
              kind: 'paragraph',
              children: [
                { kind: 'text', text },
                { kind: 'code', code: text },
              ],
            },
            { kind: 'code', code: text },
            { kind: 'quotation', quotation },
            { kind: 'paragraph', children: [{ kind: 'quotation', quotation }] },
            { kind: 'source-link', quotation, text },
          ],
        },
      ]);
      expect(feed.querySelectorAll('*')).toHaveLength(9 + 1 + 9);
      const entry = entryOf(feed);
      const read = legal(text);
      expect(textOf(entry, 'title')).toEqual([read]);
      expect(textOf(entry, 'summary')).toEqual([read]);
      expect(entry.querySelector('author > name')?.textContent).toBe(read);
      const content = contentOf(feed);
      expect(strangersIn(content)).toEqual([]);
      const names = new Set([...content.querySelectorAll('*')].map(({ localName }) => localName));
      expect([...names].sort()).toEqual(['a', 'blockquote', 'code', 'p', 'pre']);
      for (const link of content.querySelectorAll('a')) {
        expect(link.href).toMatch(/^https:\/\/duckduckgo\.com\//);
      }
    },
  );
});

it('leaves out what XML cannot hold', () => {
  const title = 'a\ud800b\udfffc\u0000d\uffffe\u{1f642}\tf';
  const [entry] = [
    ...feedOf([{ ...parse(FRONT + BODY), title }]).querySelectorAll('entry > title'),
  ];
  expect(entry?.textContent).toBe('abcde\u{1f642}\tf');
});

describe('the feed as a whole', () => {
  const post = parse(FRONT + BODY);

  it('has no address of the site where none is configured', () => {
    const xml = feedXml([post], { ...ABOUT, url: null });
    const feed = parsed(xml);
    expect(textOf(entryOf(feed), 'id')).toEqual(['tag:localhost,2026-11-23:/posts/a-post']);
    expect([...feed.querySelectorAll('link')].map((link) => link.getAttribute('href'))).toEqual([
      '/feed.xml',
      '/',
      '/posts/a-post',
    ]);
    expect(xml).not.toContain('null');
  });

  it('is as long as the newest twenty posts', () => {
    const posts = Array.from({ length: 25 }, (_, index) => ({ ...post, slug: `post-${index}` }));
    const ids = [...feedOf(posts).querySelectorAll('entry > id')];
    expect(ids).toHaveLength(20);
    expect(ids[0]?.textContent).toBe(`${SITE}/posts/post-0`);
  });

  it('may be empty', () => {
    expect(textOf(feedOf([]).documentElement, 'updated')).toEqual(['1970-01-01T00:00:00Z']);
  });
});
