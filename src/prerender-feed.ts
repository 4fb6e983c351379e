// The Atom feed (RFC 4287): the newest posts, whole.
import { lastChanged, type Post } from '#domain/post';
import { postHtml } from './prerender-post-html.ts';
import { asXml } from './prerender-xml.ts';

/** A feed is asked for again and again: it does not grow with the site. */
const NEWEST = 20;

interface FeedSite {
  name: string;
  description: string;
  /** Origin without a slash at its end; null = not configured, so that all addresses are relative. */
  url: string | null;
}

/** `posts` are newest first. */
export function feedXml(posts: readonly Post[], { name, description, url }: FeedSite): string {
  const newest = posts.slice(0, NEWEST);
  const site = url ?? '';
  const lastDay = newest
    .map(lastChanged)
    .reduce((last, day) => (day > last ? day : last), '1970-01-01');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <title>${asXml(name)}</title>`,
    `  <subtitle>${asXml(description)}</subtitle>`,
    `  <id>${asXml(idOf('/', '2026', url))}</id>`,
    `  <updated>${asMoment(lastDay)}</updated>`,
    `  <author><name>${asXml(name)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${asXml(site)}/feed.xml" />`,
    `  <link rel="alternate" type="text/html" href="${asXml(site)}/" />`,
    ...newest.flatMap((post) => entry(post, url)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(post: Post, url: string | null): string[] {
  const { slug, title, description, published, byline } = post;
  const address = `/posts/${slug}`;
  return [
    '  <entry>',
    `    <title>${asXml(title)}</title>`,
    `    <id>${asXml(idOf(address, published, url))}</id>`,
    `    <link rel="alternate" type="text/html" href="${asXml((url ?? '') + address)}" />`,
    `    <published>${asMoment(published)}</published>`,
    `    <updated>${asMoment(lastChanged(post))}</updated>`,
    ...(byline === null ? [] : [`    <author><name>${asXml(byline)}</name></author>`]),
    `    <summary>${asXml(description)}</summary>`,
    `    <content type="html">${asXml(postHtml(post, url ?? ''))}</content>`,
    '  </entry>',
  ];
}

/** What a feed reader knows a post by: its address, or a name where the site has none yet. */
function idOf(address: string, since: string, url: string | null): string {
  return url === null ? `tag:localhost,${since}:${address}` : url + address;
}

/** Posts know days only. */
function asMoment(day: string): string {
  return `${day}T00:00:00Z`;
}
