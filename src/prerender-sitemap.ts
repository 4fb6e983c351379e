// What search engines ask for beside the pages.
import { asXml } from './prerender-xml.ts';

interface SitePage {
  /** Path, such as `/posts/a-post`. */
  address: string;
  /** Day of its last change, `YYYY-MM-DD`; null = not known. */
  changed: string | null;
}

/** All pages, with the site's origin before each path. */
export function sitemapXml(site: string, pages: readonly SitePage[]): string {
  const urls = pages.map(({ address, changed }) => {
    const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return `  <url><loc>${asXml(site + address)}</loc>${lastmod}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** `site` is null where the site's own address is not configured: then it has no site map. */
export function robotsTxt(site: string | null): string {
  const map = site === null ? '' : `\nSitemap: ${site}/sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
