// From the Markdown tree of a post to its typed blocks; what a post cannot hold becomes a fault.
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Block, Inline } from '#domain/post';
import { isSafeAddress } from './safe-address.ts';
import type { QuotationReader } from './quotation-reader.ts';

export interface PostText {
  blocks(nodes: readonly RootContent[]): Block[];
}

type Report = (node: Nodes, sentence: string) => void;

const UNSUPPORTED: Partial<Record<Nodes['type'], string>> = {
  html: 'Raw HTML is not supported; write it in Markdown.',
  image: 'Images are not supported yet; leave the image out.',
  imageReference: 'Images are not supported yet; leave the image out.',
  linkReference: 'Put the address of the link right behind its text: [text](https://…).',
  definition: 'Put the address of the link right behind its text: [text](https://…).',
  blockquote:
    'A quotation needs its source: write “:::quote{#id source=key}”, the words, and “:::”, each on a line of its own.',
};

/** Reads the blocks of one post; `report` receives what it cannot hold. */
export function postText(report: Report, source: string, quotations: QuotationReader): PostText {
  function block(node: RootContent): Block[] {
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', children: inlines(node.children) }];
      case 'heading':
        if (node.depth === 2 || node.depth === 3 || node.depth === 4) {
          return [{ kind: 'heading', level: node.depth, children: inlines(node.children) }];
        }
        report(
          node,
          'A heading has two to four “#”: the title of the post is the only first level.',
        );
        return [];
      case 'list':
        return [
          {
            kind: 'list',
            ordered: node.ordered ?? false,
            items: node.children.map((item) => item.children.flatMap(block)),
          },
        ];
      case 'code':
        return [{ kind: 'code', code: node.value }];
      case 'thematicBreak':
        return [{ kind: 'rule' }];
      case 'containerDirective':
      case 'leafDirective': {
        const read = quotations.block(node);
        return read ? [read] : [];
      }
      default:
        return refuse(node);
    }
  }

  function inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return joinTexts(nodes.flatMap(inline));
  }

  function inline(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: node.value.replaceAll('\n', ' ') }];
      case 'emphasis':
        return [{ kind: 'emphasis', children: inlines(node.children) }];
      case 'strong':
        return [{ kind: 'strong', children: inlines(node.children) }];
      case 'inlineCode':
        return [{ kind: 'code', code: node.value }];
      case 'break':
        return [{ kind: 'break' }];
      case 'link':
        if (!isSafeAddress(node.url)) {
          report(
            node,
            `The link to “${node.url}” is not supported: an address begins with https://, http://, mailto:, / or #.`,
          );
        }
        return [{ kind: 'link', href: node.url, children: inlines(node.children) }];
      case 'textDirective': {
        // A colon in running text ("at 10:30") looks like a directive; without brackets it is text.
        const written = source.slice(node.position?.start.offset, node.position?.end.offset);
        if (/^:[\w-]+$/.test(written) && node.name !== 'quote') {
          return [{ kind: 'text', text: written }];
        }
        const read = quotations.inline(node);
        return read ? [read] : [];
      }
      default:
        return refuse(node);
    }
  }

  function refuse(node: Nodes): [] {
    report(node, UNSUPPORTED[node.type] ?? `“${node.type}” is not supported in a post.`);
    return [];
  }

  return { blocks: (nodes) => nodes.flatMap(block) };
}

/** Neighbouring texts as one, so that the page's HTML needs no marks between them. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}
