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
  const sitemap = sitemapXml('https://review.example', [
    { address: '/', changed: null },
    { address: '/posts/a-post', changed: '2026-11-23' },
  ]);
  expect(sitemap.match(/<url>.*?<\/url>/g)).toEqual([
    '<url><loc>https://review.example/</loc></url>',
    '<url><loc>https://review.example/posts/a-post</loc><lastmod>2026-11-23</lastmod></url>',
  ]);
  expect(robotsTxt('https://review.example')).toContain(
    'Sitemap: https://review.example/sitemap.xml',
  );
  expect(robotsTxt(null)).toBe('User-agent: *\nAllow: /\n');
});
