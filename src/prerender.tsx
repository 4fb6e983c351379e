// Build entry: every address of the site to HTML.
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { summaries } from 'virtual:posts';
import { App } from './app/app';
import { headHtml } from './app/head-html';
import { preloadPost } from './app/loaded-posts';
import { homeHead, notFoundHead, postHead, privacyHead } from './app/page-head';
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
  addresses: ['/', ...summaries.map(({ slug }) => `/posts/${slug}`), '/privacy'],
};

/** Renders the page at a path; an unknown one gives the “not found” page. */
export async function render(path: string): Promise<RenderedPage> {
  const slug = /^\/posts\/([^/]+)\/?$/.exec(path)?.[1];
  const post = slug === undefined ? null : await preloadPost(slug);
  const body = renderToString(
    <StaticRouter location={path}>
      <App />
    </StaticRouter>,
  );
  if (path === '/') return { head: headHtml(homeHead(SITE_URL)), body, status: 200 };
  if (/^\/privacy\/?$/.test(path))
    return { head: headHtml(privacyHead(SITE_URL)), body, status: 200 };
  if (post) return { head: headHtml(postHead(post, SITE_URL)), body, status: 200 };
  return { head: headHtml(notFoundHead()), body, status: 404 };
}
