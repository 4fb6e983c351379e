// The head of a page as static HTML: what `head-tags.tsx` keeps in step later, and structured data.
import { escapeHtml } from '#domain/escape-html';
import type { PageHead } from './page-head';
import { isTwitter } from './head-tags';

/** Tags for the `<head>` of the static page. */
export function headHtml(head: PageHead): string {
  const tags = [`<title>${escapeHtml(head.title)}</title>`];
  if (head.description !== null) tags.push(meta('name', 'description', head.description));
  if (head.hidden) tags.push(meta('name', 'robots', 'noindex'));
  if (head.canonical !== null) {
    tags.push(`<link rel="canonical" href="${escapeHtml(head.canonical)}" />`);
  }
  for (const [property, content] of head.social) {
    tags.push(meta(isTwitter(property) ? 'name' : 'property', property, content));
  }
  if (head.structured !== null) {
    // `<` is written as an escape, so that no text can end the script element.
    const json = JSON.stringify(head.structured).replaceAll('<', '\\u003c');
    tags.push(`<script type="application/ld+json">${json}</script>`);
  }
  return tags.join('\n    ');
}

function meta(by: 'name' | 'property', name: string, content: string): string {
  return `<meta ${by}="${name}" content="${escapeHtml(content)}" />`;
}
