// Build entry: every address of the site to HTML.
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { summaries } from 'virtual:posts';
import { lastChanged, type Post } from '#domain/post';
import { App } from './app/app';
import { headHtml } from './app/head-html';
import { preloadPost } from './app/loaded-posts';
import { preloadSources } from './app/loaded-sources';
import {
  homeHead,
  notFoundHead,
  postHead,
  privacyHead,
  SITE_NAME,
  sourcesHead,
  type PageHead,
} from './app/page-head';
import { preloadPage, slugIn } from './app/preload-page';
import { SITE_URL } from './app/site-url';
import { feedXml } from './prerender-feed';
import { robotsTxt, sitemapXml } from './prerender-sitemap';

export interface RenderedPage {
  /** Tags for the head. */
  head: string;
  /** Content of `#root`. */
  body: string;
  status: 200 | 404;
}

interface Site {
  /** All addresses that have a page, e.g. `/posts/a-post`. */
  addresses: readonly string[];
}

export const site: Site = {
  addresses: ['/', ...summaries.map(({ slug }) => `/posts/${slug}`), '/sources', '/privacy'],
};

/** Renders the page at a path; an unknown one gives the “not found” page. */
export async function render(path: string): Promise<RenderedPage> {
  await preloadPage(path);
  const head = await headOf(path);
  const body = renderToString(
    <StaticRouter location={path}>
      <App />
    </StaticRouter>,
  );
  return { head: headHtml(head ?? notFoundHead()), body, status: head === null ? 404 : 200 };
}

/** What machines ask for beside the pages: name of each file to its content. */
export async function machineFiles(): Promise<ReadonlyMap<string, string>> {
  const loading = summaries.map(({ slug }) => preloadPost(slug)).filter((post) => post !== null);
  const posts = await Promise.all(loading);
  const { description } = homeHead(SITE_URL);
  const about = { name: SITE_NAME, description: description ?? '', url: SITE_URL };
  const files = new Map([
    ['feed.xml', feedXml(posts, about)],
    ['robots.txt', robotsTxt(SITE_URL)],
  ]);
  // A site map names whole addresses or none.
  if (SITE_URL !== null) files.set('sitemap.xml', sitemapXml(SITE_URL, sitePages(posts)));
  return files;
}

/** All pages, with what is known of their last change. */
function sitePages(posts: readonly Post[]) {
  const days = new Map(posts.map((post) => [`/posts/${post.slug}`, lastChanged(post)]));
  const last = [...days.values()].sort().at(-1) ?? null;
  const lists = new Map([
    ['/', last],
    ['/sources', last],
  ]);
  return site.addresses.map((address) => ({
    address,
    changed: days.get(address) ?? lists.get(address) ?? null,
  }));
}

/** Null = there is no page at this path. */
async function headOf(path: string): Promise<PageHead | null> {
  const slug = slugIn(path);
  const post = slug === null ? null : await preloadPost(slug);
  if (post) return postHead(post, SITE_URL);
  switch (path.replace(/(?<=.)\/$/, '')) {
    case '/':
      return homeHead(SITE_URL);
    case '/sources':
      return sourcesHead(await preloadSources(), SITE_URL);
    case '/privacy':
      return privacyHead(SITE_URL);
    default:
      return null;
  }
}
