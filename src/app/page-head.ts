// What the head of a page says, as data: for the static HTML, and for the browser's own changes.
import { lastChanged, type Post } from '#domain/post';
import type { WriterSources } from '#domain/source-list';
import { postData, siteData, sourcesData } from './structured-data';

export const SITE_NAME = 'Today in Review';

export interface PageHead {
  title: string;
  /** Null = the page needs none. */
  description: string | null;
  /** Null = the site's own address is not configured, or the page has no address of its own. */
  canonical: string | null;
  /** Open Graph and Twitter cards, property to content. */
  social: readonly (readonly [property: string, content: string])[];
  /** True for a page that search engines must not list. */
  hidden: boolean;
  /** Structured data (schema.org); null = none. */
  structured: object | null;
}

/** The address that the site has, without a slash at its end; null = not configured. */
type SiteUrl = string | null;

/** The head of the list of posts. */
export function homeHead(site: SiteUrl): PageHead {
  const description =
    'Reviews of what others wrote, in their own words, each with the way back to its source.';
  const canonical = site === null ? null : `${site}/`;
  return {
    title: SITE_NAME,
    description,
    canonical,
    social: [
      ...social({ type: 'website', title: SITE_NAME, description, canonical }),
      ...(site === null ? [] : [['og:image', `${site}/preview.png`] satisfies [string, string]]),
    ],
    hidden: false,
    structured: siteData({ name: SITE_NAME, description, url: canonical }),
  };
}

/** The head of a post. */
export function postHead(post: Post, site: SiteUrl): PageHead {
  const { title, description, published } = post;
  const changed = lastChanged(post);
  const canonical = site === null ? null : `${site}/posts/${post.slug}`;
  return {
    title,
    description,
    canonical,
    social: [
      ...social({ type: 'article', title, description, canonical }),
      ['article:published_time', published],
      ...(changed === published
        ? []
        : [['article:modified_time', changed] satisfies [string, string]]),
    ],
    hidden: false,
    structured: postData(post, canonical),
  };
}

/** The head of the list of sources. */
export function sourcesHead(writers: readonly WriterSources[], site: SiteUrl): PageHead {
  const head = sideHead('/sources', site, {
    title: `Sources – ${SITE_NAME}`,
    description:
      'Every source that the reviews quote, by its writer, with the posts that quote it.',
  });
  const { title: name, description, canonical: url } = head;
  return { ...head, structured: sourcesData(writers, { name, description, url }) };
}

/** The head of the page that says what is stored about people. */
export function privacyHead(site: SiteUrl): PageHead {
  return sideHead('/privacy', site, {
    title: `Your data – ${SITE_NAME}`,
    description:
      'What this site stores about people, where, how long and who can read it, and how to download and delete what is yours.',
  });
}

/** The head of a page beside the posts. */
function sideHead(
  path: string,
  site: SiteUrl,
  { title, description }: { title: string; description: string },
): PageHead & { description: string } {
  const canonical = site === null ? null : site + path;
  return {
    title,
    description,
    canonical,
    social: social({ type: 'website', title, description, canonical }),
    hidden: false,
    structured: null,
  };
}

/** The head of the page that stands at every address without a page. */
export function notFoundHead(): PageHead {
  return {
    title: `Page not found – ${SITE_NAME}`,
    description: null,
    canonical: null,
    social: [],
    hidden: true,
    structured: null,
  };
}

interface SocialCard {
  type: 'website' | 'article';
  title: string;
  description: string;
  canonical: string | null;
}

function social({ type, title, description, canonical }: SocialCard): [string, string][] {
  return [
    ['og:site_name', SITE_NAME],
    ['og:type', type],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', 'en'],
    ...(canonical === null ? [] : [['og:url', canonical] satisfies [string, string]]),
    ['twitter:card', 'summary'],
  ];
}
