import { expect, it } from 'vitest';
import { robotsTxt, sitemapXml } from './prerender-sitemap';
import { fillTemplate } from './prerender-template';

const TEMPLATE = '<head><!--head--></head><body><div id="root"><!--page--></div></body>';

it('puts head and page into the template as they are', () => {
  expect(fillTemplate(TEMPLATE, { head: '<title>$& $1</title>', body: '<p>$$</p>' })).toBe(
    '<head><title>$& $1</title></head><body><div id="root"><p>$$</p></div></body>',
  );
});

it('refuses a template without its marks', () => {
  expect(() => fillTemplate('<head></head>', { head: '', body: '' })).toThrow('“<!--head-->”');
});

it('names every page to search engines', () => {
  const sitemap = sitemapXml('https://review.example', ['/', '/posts/a-post']);
  expect(sitemap.match(/<loc>.*?<\/loc>/g)).toEqual([
    '<loc>https://review.example/</loc>',
    '<loc>https://review.example/posts/a-post</loc>',
  ]);
  expect(robotsTxt('https://review.example')).toContain(
    'Sitemap: https://review.example/sitemap.xml',
  );
});
