// What the head of a page says, as data: for the static HTML, and for the browser's own changes.
import type { Post } from '#domain/post';
import type { Quotation, Source } from '#domain/quotation';

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
    structured: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: SITE_NAME,
      description,
      inLanguage: 'en',
      ...(canonical !== null && { url: canonical }),
    },
  };
}

/** The head of a post. */
export function postHead(post: Post, site: SiteUrl): PageHead {
  const { title, description, published } = post;
  const canonical = site === null ? null : `${site}/posts/${post.slug}`;
  return {
    title,
    description,
    canonical,
    social: [
      ...social({ type: 'article', title, description, canonical }),
      ['article:published_time', published],
    ],
    hidden: false,
    structured: {
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      headline: title,
      description,
      datePublished: published,
      inLanguage: 'en',
      ...(canonical !== null && { url: canonical, mainEntityOfPage: canonical }),
      ...(post.byline !== null && { author: { '@type': 'Person', name: post.byline } }),
      citation: sourcesOf(post.quotations).map(cited),
      hasPart: post.quotations.map((quotation) => quoted(quotation, canonical)),
    },
  };
}

/** The head of the page that says what is stored about people. */
export function privacyHead(site: SiteUrl): PageHead {
  const title = `Your data – ${SITE_NAME}`;
  const description =
    'What this site stores about people, where, how long and who can read it, and how to download and delete what is yours.';
  const canonical = site === null ? null : `${site}/privacy`;
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

function cited({ work, writer, titled, url }: Source) {
  return {
    '@type': 'CreativeWork',
    ...(titled ? { name: work } : { description: work }),
    author: { '@type': 'Person', name: writer },
    ...(url !== null && { url }),
  };
}

function quoted({ id, words, source }: Quotation, canonical: string | null) {
  return {
    '@type': 'Quotation',
    text: words,
    creator: { '@type': 'Person', name: source.writer },
    isPartOf: cited(source),
    ...(canonical !== null && { url: `${canonical}#q-${id}` }),
  };
}

/** The sources in order of appearance, each once. */
function sourcesOf(quotations: readonly Quotation[]): Source[] {
  return [...new Map(quotations.map(({ source }) => [source.key, source])).values()];
}
