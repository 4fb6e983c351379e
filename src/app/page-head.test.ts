import { describe, expect, it } from 'vitest';
import type { Post } from '#domain/post';
import type { Quotation, Source } from '#domain/quotation';
import { headHtml } from './head-html';
import { homeHead, notFoundHead, postHead, sourcesHead } from './page-head';

const SITE = 'https://review.example';

const SOURCE: Source = {
  key: 'hawes',
  writer: 'Larry Hawes',
  work: 'an interview on CloudAve',
  titled: false,
  url: 'https://cloudave.example/1',
  archiveUrl: null,
  writerUids: [],
  read: null,
  state: null,
  site: null,
};

const QUOTATION: Quotation = {
  id: 'way',
  words: 'A way </script> of “being”',
  source: SOURCE,
  placement: 'block',
  corrections: [],
};

const POST: Post = {
  slug: 'a-post',
  title: 'A “post” & <more>',
  description: 'About "it" & more.',
  published: '2026-11-23',
  byline: null,
  quotedWriters: ['Larry Hawes'],
  blocks: [],
  quotations: [QUOTATION, { ...QUOTATION, id: 'other', source: { ...SOURCE } }],
};

describe('the head of a post', () => {
  it('has its address everywhere when the site’s own is configured', () => {
    const head = postHead(POST, SITE);
    expect(head.canonical).toBe(`${SITE}/posts/a-post`);
    expect(head.social).toContainEqual(['og:url', `${SITE}/posts/a-post`]);
    expect(head.structured).toMatchObject({
      url: `${SITE}/posts/a-post`,
      hasPart: [{ url: `${SITE}/posts/a-post#q-way` }, { url: `${SITE}/posts/a-post#q-other` }],
    });
  });

  it('invents no address when it is not configured', () => {
    const head = postHead({ ...POST, quotations: [] }, null);
    expect(head.canonical).toBeNull();
    expect(JSON.stringify(head)).not.toMatch(/og:url|"url"|null\/posts/);
  });

  it('tells machines what is quoted, each source once, and of whom', () => {
    const { structured } = postHead(POST, SITE);
    expect(structured).toMatchObject({
      '@type': 'BlogPosting',
      headline: POST.title,
      datePublished: '2026-11-23',
      citation: [
        {
          description: 'an interview on CloudAve',
          author: { name: 'Larry Hawes' },
          url: 'https://cloudave.example/1',
        },
      ],
      hasPart: [{ '@type': 'Quotation', text: QUOTATION.words }, { '@type': 'Quotation' }],
    });
    expect(structured).not.toHaveProperty('author');
    expect(structured).toHaveProperty('citation.length', 1);
    expect(postHead({ ...POST, byline: 'Ann' }, SITE).structured).toMatchObject({
      author: { '@type': 'Person', name: 'Ann' },
    });
  });
});

describe('what has changed in a post', () => {
  const corrections = [
    { day: '2026-11-24', text: 'A word.' },
    { day: '2026-12-01', text: 'Another.' },
  ];

  it('is dated by its last correction, which stands with its quotation', () => {
    const head = postHead({ ...POST, quotations: [{ ...QUOTATION, corrections }] }, SITE);
    expect(head.social).toContainEqual(['article:modified_time', '2026-12-01']);
    expect(head.structured).toMatchObject({
      datePublished: '2026-11-23',
      dateModified: '2026-12-01',
      hasPart: [{ correction: [{ text: 'A word.', datePublished: '2026-11-24' }, {}] }],
    });
  });

  it('is nothing without corrections', () => {
    const head = postHead(POST, SITE);
    expect(JSON.stringify(head)).not.toMatch(/modified_time|correction/);
    expect(head.structured).toMatchObject({ dateModified: '2026-11-23' });
  });
});

it('tells machines every source on the page of sources', () => {
  const archiveUrl = 'https://archive.example/1';
  const sources = [{ source: { ...SOURCE, archiveUrl }, posts: [] }];
  const writers = [{ writer: 'Larry Hawes', sources }];
  expect(sourcesHead(writers, SITE)).toMatchObject({
    canonical: `${SITE}/sources`,
    structured: {
      '@type': 'CollectionPage',
      url: `${SITE}/sources`,
      citation: [{ author: { name: 'Larry Hawes' }, url: SOURCE.url, archivedAt: archiveUrl }],
    },
  });
  expect(sourcesHead(writers, null).canonical).toBeNull();
});

describe('the head as HTML', () => {
  it('escapes what the post says', () => {
    const html = headHtml(postHead(POST, SITE));
    expect(html).toContain('<title>A “post” &amp; &lt;more&gt;</title>');
    expect(html).toContain('content="About &quot;it&quot; &amp; more."');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ hasPart: [{ text: QUOTATION.words }, {}] });
  });

  it('names Twitter’s tags by name and Open Graph’s by property', () => {
    const html = headHtml(homeHead(SITE));
    expect(html).toContain('<meta name="twitter:card" content="summary" />');
    expect(html).toContain('<meta property="og:type" content="website" />');
    expect(html).toContain(`<link rel="canonical" href="${SITE}/" />`);
  });

  it('keeps the “not found” page out of search engines', () => {
    const html = headHtml(notFoundHead());
    expect(html).toContain('<meta name="robots" content="noindex" />');
    expect(html).not.toContain('canonical');
    expect(headHtml(homeHead(SITE))).not.toContain('noindex');
  });
});

it('shows the site’s own picture where the list of posts is linked', () => {
  expect(homeHead(SITE).social).toContainEqual(['og:image', `${SITE}/preview.png`]);
  expect(JSON.stringify(homeHead(null))).not.toContain('preview.png');
});
