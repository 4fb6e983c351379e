// A post that is hostile in every field is the words that it is, in the static page and its head.
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { expect, it } from 'vitest';
import type { Post } from '#domain/post';
import type { Quotation } from '#domain/quotation';
import { PostList } from '#features/posts/post-list';
import { fillTemplate } from '../prerender-template';
import { sitemapXml } from '../prerender-sitemap';
import { DrawnArticle } from '../../tests/support/draw-post';
import { FRONT, BODY, parse } from '../../tests/support/a-post-file';
import { HOSTILE_MARKUP } from '../../tests/support/hostile-markup';
import { NAMES_OF_PROGRAMS, TURNED, UNSEEN } from '../../tests/support/hostile-text';
import { strangersIn } from '../../tests/support/strangers';
import { headHtml } from './head-html';
import { postHead } from './page-head';

const TEMPLATE =
  '<!doctype html><html><head><!--head--></head><body><div id="root"><!--page--></div></body></html>';
const SITE = 'https://review.example';
/** HTML has no NUL: it is another character, or none, in each part of a page. One event is as good as all. */
const TEXTS = [...HOSTILE_MARKUP, ...NAMES_OF_PROGRAMS, ...TURNED, ...UNSEEN].filter(
  (text) => !/\0|^<b on(?!click)/.test(text),
);

/** The front matter with this text in each field that holds one. */
function parsed(text: string): Post {
  // What JSON writes is YAML.
  const value = JSON.stringify(text);
  const fields: [string, string][] = [
    ['title: A post', `title: ${value}`],
    ['description: What it is about.', `description: ${value}\nbyline: ${value}`],
    ['writer: Larry Hawes', `writer: ${value}`],
    ['work: an interview', `work: ${value}`],
    ['https://example.org/live', JSON.stringify(`https://example.org/?q=${flat(text)}`)],
  ];
  // Functions, because a text would have its `$` signs read as patterns.
  const front = fields.reduce((all, [plain, hostile]) => all.replace(plain, () => hostile), FRONT);
  return parse(front + BODY);
}

/** What an address may hold at all. */
function flat(text: string): string {
  // eslint-disable-next-line no-control-regex -- They are what is taken out.
  return text.replace(/[\u0000-\u001f]/g, '');
}

/** The post with this text where its Markdown would have put it. */
function spoilt(post: Post, text: string): Post {
  const quotations: Quotation[] = post.quotations.map((quotation) => ({
    ...quotation,
    words: text,
  }));
  const [quotation] = quotations;
  if (!quotation) throw new Error('The post quotes nobody.');
  const inline = { kind: 'text', text } as const;
  return {
    ...post,
    quotations,
    blocks: [
      { kind: 'heading', level: 2, children: [inline] },
      { kind: 'paragraph', children: [inline, { kind: 'code', code: text }] },
      {
        kind: 'paragraph',
        children: [{ kind: 'link', href: `https://a.example/?${text}`, children: [inline] }],
      },
      { kind: 'code', code: text },
      { kind: 'quotation', quotation },
      { kind: 'paragraph', children: [{ kind: 'quotation', quotation }] },
      { kind: 'source-link', quotation, text },
    ],
  };
}

function drawn(post: Post): Document {
  const article = (
    <StaticRouter location="/">
      <PostList posts={[post]} onApproach={() => undefined} />
      <DrawnArticle post={post} />
    </StaticRouter>
  );
  const page = { head: headHtml(postHead(post, SITE)), body: renderToString(article) };
  return new DOMParser().parseFromString(fillTemplate(TEMPLATE, page), 'text/html');
}

/** As an HTML parser reads it, with other line ends. */
function asRead(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

it.each(TEXTS)('is tame: %j', (text) => {
  const post = spoilt(parsed(text), text);
  const page = drawn(post);
  const title = asRead(post.title);
  const content = (name: string) =>
    page.head.querySelector(`[name="${name}"], [property="${name}"]`);

  expect([...page.body.children].map(({ id }) => id)).toEqual(['root']);
  expect(strangersIn(page.body)).toEqual([]);
  expect(page.body.querySelector('h1[class*="title"]')?.textContent).toBe(title);
  expect([...page.head.children].map(({ localName }) => localName)).toEqual([
    'title',
    'meta',
    'link',
    ...Array<string>(8).fill('meta'),
    'script',
  ]);
  expect(page.head.querySelector('title')?.textContent).toBe(title);
  expect(content('description')?.getAttribute('content')).toBe(asRead(post.description));
  expect(content('og:title')?.getAttribute('content')).toBe(title);

  const script = page.head.querySelector('script');
  expect(script?.type).toBe('application/ld+json');
  expect(JSON.parse(script?.textContent ?? '')).toMatchObject({
    headline: post.title,
    author: { name: post.byline },
    hasPart: [{ text }, { text }],
  });
  for (const link of page.body.querySelectorAll('a')) {
    expect(link.href).toMatch(
      /^(https?:\/\/(a\.example|example\.org|duckduckgo\.com)\/|about:blank#|http:\/\/localhost)/,
    );
  }
});

it.each(TEXTS)('names its address in the site map as it is: %j', (text) => {
  const legal = flat(text).replaceAll(/[\ufdd0\ufffe\uffff]/g, '');
  const xml = new DOMParser().parseFromString(
    sitemapXml(SITE, [{ address: `/${legal}`, changed: null }]),
    'application/xml',
  );
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(xml.querySelectorAll('*')).toHaveLength(3);
  expect(xml.querySelector('loc')?.textContent).toBe(`${SITE}/${legal}`);
});
