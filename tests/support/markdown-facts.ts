// What tests ask of a comment that was read.
import { wordsOf, type Block, type Inline, type Link } from '#features/comments/markdown-tree';

function inlinesIn(block: Block): Inline[] {
  switch (block.kind) {
    case 'paragraph':
      return block.content;
    case 'code':
      return [block.info ?? '', block.text];
    case 'quote':
      return block.content.flatMap(inlinesIn);
    case 'list':
      return block.items.flat().flatMap(inlinesIn);
  }
}

/** All that is read, without the marks. */
export function allWords(blocks: Block[]): string {
  return wordsOf(blocks.flatMap(inlinesIn));
}

/** All links, those in links too. */
export function linksOf(blocks: Block[]): Link[] {
  const within = (inline: Inline): Link[] => {
    if (typeof inline === 'string' || inline.kind === 'code') return [];
    return [...(inline.kind === 'link' ? [inline] : []), ...inline.content.flatMap(within)];
  };
  return blocks.flatMap(inlinesIn).flatMap(within);
}

/** Levels of quotes and lists, or of marks, whichever go deeper. */
export function depthOf(blocks: Block[]): number {
  const levels = (inner: number[]) => Math.max(0, ...inner);
  const ofInline = (inline: Inline): number =>
    typeof inline === 'string' || inline.kind === 'code'
      ? 0
      : 1 + levels(inline.content.map(ofInline));
  const ofBlock = (block: Block): number => {
    if (block.kind === 'paragraph') return levels(block.content.map(ofInline));
    if (block.kind === 'code') return 0;
    return 1 + depthOf(block.kind === 'quote' ? block.content : block.items.flat());
  };
  return levels(blocks.map(ofBlock));
}
