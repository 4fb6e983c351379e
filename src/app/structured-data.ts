// What a page says to machines in the words of schema.org (JSON-LD).
import { lastChanged, type Post } from '#domain/post';
import { sourcesOf, type Correction, type Quotation, type Source } from '#domain/quotation';
import type { WriterSources } from '#domain/source-list';

/** What all pages say of themselves; `url` is null where the site's own address is not configured. */
interface AboutPage {
  name: string;
  description: string;
  url: string | null;
}

const CONTEXT = { '@context': 'https://schema.org', inLanguage: 'en' };

/** The list of posts. */
export function siteData({ name, description, url }: AboutPage): object {
  return { ...CONTEXT, '@type': 'WebSite', name, description, ...(url !== null && { url }) };
}

/** A post, what it cites, and its quotations; `url` as above. */
export function postData(post: Post, url: string | null): object {
  const { title, description, published, byline, quotations } = post;
  return {
    ...CONTEXT,
    '@type': 'BlogPosting',
    headline: title,
    description,
    datePublished: published,
    dateModified: lastChanged(post),
    ...(url !== null && { url, mainEntityOfPage: url }),
    ...(byline !== null && { author: person(byline) }),
    citation: sourcesOf(quotations).map(cited),
    hasPart: quotations.map((quotation) => quoted(quotation, url)),
  };
}

/** The list of all sources. */
export function sourcesData(
  writers: readonly WriterSources[],
  { name, description, url }: AboutPage,
): object {
  return {
    ...CONTEXT,
    '@type': 'CollectionPage',
    name,
    description,
    ...(url !== null && { url }),
    citation: writers.flatMap(({ sources }) => sources.map(({ source }) => cited(source))),
  };
}

function cited({ work, writer, titled, url, archiveUrl }: Source) {
  return {
    '@type': 'CreativeWork',
    ...(titled ? { name: work } : { description: work }),
    author: person(writer),
    ...(url !== null && { url }),
    ...(archiveUrl !== null && { archivedAt: archiveUrl }),
  };
}

function quoted({ id, words, source, corrections }: Quotation, post: string | null) {
  return {
    '@type': 'Quotation',
    text: words,
    creator: person(source.writer),
    isPartOf: cited(source),
    ...(post !== null && { url: `${post}#q-${id}` }),
    ...(corrections.length > 0 && { correction: corrections.map(corrected) }),
  };
}

function corrected({ day, text }: Correction) {
  return { '@type': 'CorrectionComment', text, datePublished: day };
}

function person(name: string) {
  return { '@type': 'Person', name };
}
