// A post as plain HTML for readers of the feed: no styles, no script, every quotation with its writer.
import { dayInWords } from '#domain/day';
import { escapeHtml } from '#domain/escape-html';
import type { Block, Inline, Post } from '#domain/post';
import { quotationLink, type Quotation } from '#domain/quotation';

/** `site` goes before places of the site itself; empty = they stay as they are. */
export function postHtml({ slug, blocks }: Pick<Post, 'slug' | 'blocks'>, site: string): string {
  const page = `${site}/posts/${slug}`;
  return blocks.map((block) => blockHtml(block, page, site)).join('\n');
}

function blockHtml(block: Block, page: string, site: string): string {
  const inlines = (some: readonly Inline[]) =>
    some.map((inline) => inlineHtml(inline, page, site)).join('');
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlines(block.children)}</p>${block.children.flatMap(correctionsIn).join('')}`;
    case 'heading':
      return `<h${block.level}>${inlines(block.children)}</h${block.level}>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) =>
        item.map((inner) => blockHtml(inner, page, site)).join(''),
      );
      return `<${name}>${items.map((item) => `<li>${item}</li>`).join('')}</${name}>`;
    }
    case 'code':
      return `<pre><code>${escapeHtml(block.code)}</code></pre>`;
    case 'rule':
      return '<hr />';
    case 'quotation':
      return quotationHtml(block.quotation);
    case 'source-link':
      return `<p>${link(quotationLink(block.quotation).href, escapeHtml(block.text))}</p>`;
  }
}

function inlineHtml(inline: Inline, page: string, site: string): string {
  const children = () =>
    'children' in inline
      ? inline.children.map((child) => inlineHtml(child, page, site)).join('')
      : '';
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'emphasis':
      return `<em>${children()}</em>`;
    case 'strong':
      return `<strong>${children()}</strong>`;
    case 'code':
      return `<code>${escapeHtml(inline.code)}</code>`;
    case 'link':
      return link(inline.href.replace(/^#/, `${page}#`).replace(/^\//, `${site}/`), children());
    case 'break':
      return '<br />';
    case 'quotation': {
      // Marks that are text: a feed reader that drops `q` would make the words the post's own.
      const { words, source } = inline.quotation;
      return `“${escapeHtml(words)}” (${link(quotationLink(inline.quotation).href, escapeHtml(source.writer))})`;
    }
  }
}

function quotationHtml(quotation: Quotation): string {
  const { words, source } = quotation;
  const paragraphs = words.split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  const cite = source.url === null ? '' : ` cite="${escapeHtml(source.url)}"`;
  const work = source.titled ? `<cite>${escapeHtml(source.work)}</cite>` : escapeHtml(source.work);
  return [
    `<blockquote${cite}>${paragraphs.join('')}</blockquote>`,
    `<p>— ${escapeHtml(source.writer)}, ${link(quotationLink(quotation).href, work)}</p>`,
    ...correctionsOf(quotation),
  ].join('');
}

/** What was put right in the quotations of a sentence stands below it. */
function correctionsIn(inline: Inline): string[] {
  if (inline.kind === 'quotation') return correctionsOf(inline.quotation);
  return 'children' in inline ? inline.children.flatMap(correctionsIn) : [];
}

function correctionsOf({ corrections }: Quotation): string[] {
  return corrections.map(
    ({ day, text }) =>
      `<p><ins datetime="${day}">Corrected on ${dayInWords(day)}: ${escapeHtml(text)}</ins></p>`,
  );
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${text}</a>`;
}
