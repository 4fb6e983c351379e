// Reads Markdown into what a comment can hold. Fetched only when there is something to parse.
import type { Code, List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { safeLink } from './markdown-links';
import { plainBlocks } from './markdown-plain';
import { wordsOf, type Block, type Inline } from './markdown-tree';

/** What is deeper is shown as typed: nobody follows it, and on a phone nothing is left of it. */
const MAX_NESTING = 6;

/** Switched off, these stay the text that they are. */
const NOT_OURS = [
  'htmlFlow',
  'htmlText',
  'headingAtx',
  'setextUnderline',
  'definition',
  'codeIndented',
  'labelStartImage',
  'characterReference',
];

const OPTIONS = {
  extensions: [{ disable: { null: NOT_OURS } }, gfmStrikethrough(), gfmAutolinkLiteral()],
  mdastExtensions: [gfmStrikethroughFromMarkdown(), gfmAutolinkLiteralFromMarkdown()],
};

/** Reads a source; never throws: what is too much for the parser is shown as typed. */
export function parseMarkdown(source: string): Block[] {
  try {
    return blocksOf(fromMarkdown(source, OPTIONS).children, source, 0);
  } catch {
    return plainBlocks(source);
  }
}

function blocksOf(nodes: readonly RootContent[], source: string, depth: number): Block[] {
  return nodes.map((node) => blockOf(node, source, depth));
}

function blockOf(node: RootContent, source: string, depth: number): Block {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', content: inlinesOf(node.children, source, 0) };
    case 'code':
      return { kind: 'code', info: infoOf(node), text: node.value };
    case 'blockquote':
      if (depth === MAX_NESTING) return typed(node, source);
      return { kind: 'quote', content: blocksOf(node.children, source, depth + 1) };
    case 'list':
      return depth === MAX_NESTING ? typed(node, source) : listOf(node, source, depth);
    default:
      return typed(node, source);
  }
}

function listOf(node: List, source: string, depth: number): Block {
  return {
    kind: 'list',
    start: node.ordered ? (node.start ?? 1) : null,
    tight: !node.spread && node.children.every((item) => !item.spread),
    items: node.children.map((item) => blocksOf(item.children, source, depth + 1)),
  };
}

function infoOf({ lang, meta }: Code): string | null {
  return [lang, meta].filter(Boolean).join(' ') || null;
}

function inlinesOf(nodes: readonly PhrasingContent[], source: string, depth: number): Inline[] {
  const inlines: Inline[] = [];
  for (const inline of nodes.flatMap((node) => inlineOf(node, source, depth))) {
    const last = inlines.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') {
      inlines.splice(-1, 1, last + inline);
    } else inlines.push(inline);
  }
  return inlines;
}

function inlineOf(node: PhrasingContent, source: string, depth: number): Inline | Inline[] {
  const within = () => ('children' in node ? inlinesOf(node.children, source, depth + 1) : []);
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'inlineCode':
      return { kind: 'code', text: node.value };
    case 'emphasis':
    case 'strong':
    case 'delete':
      if (depth >= MAX_NESTING) return textOf(node, source);
      return { kind: MARKS[node.type], content: within() };
    case 'link':
      return safeLink(node.url, within()) ?? textOf(node, source);
    default:
      return textOf(node, source);
  }
}

const MARKS = { emphasis: 'emphasis', strong: 'strong', delete: 'struck' } as const;

function typed(node: RootContent, source: string): Block {
  return { kind: 'paragraph', content: [textOf(node, source)] };
}

/** The node as it was typed. Links that were found in text have no place, but are their words. */
function textOf(node: Nodes, source: string): string {
  const { start, end } = node.position ?? {};
  if (start?.offset !== undefined && end?.offset !== undefined) {
    return source.slice(start.offset, end.offset);
  }
  return 'children' in node
    ? wordsOf(inlinesOf(node.children as PhrasingContent[], source, MAX_NESTING))
    : '';
}
