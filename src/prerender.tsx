// Build entry: every address of the site to HTML.
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { summaries } from 'virtual:posts';
import { App } from './app/app';
import { headHtml } from './app/head-html';
import { preloadPost } from './app/loaded-posts';
import { preloadSources } from './app/loaded-sources';
import {
  homeHead,
  notFoundHead,
  postHead,
  privacyHead,
  sourcesHead,
  type PageHead,
} from './app/page-head';
import { preloadPage } from './app/preload-page';
import { SITE_URL } from './app/site-url';

export interface RenderedPage {
  /** Tags for the head. */
  head: string;
  /** Content of `#root`. */
  body: string;
  status: 200 | 404;
}

interface Site {
  /** Origin without a slash at its end; null = not configured. */
  url: string | null;
  /** All addresses that have a page, e.g. `/posts/a-post`. */
  addresses: readonly string[];
}

export const site: Site = {
  url: SITE_URL,
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

/** Null = there is no page at this path. */
async function headOf(path: string): Promise<PageHead | null> {
  const slug = /^\/posts\/([^/]+)\/?$/.exec(path)?.[1];
  const post = slug === undefined ? null : await preloadPost(slug);
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
