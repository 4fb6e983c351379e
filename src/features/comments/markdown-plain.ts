// Tells bodies that hold no Markdown, and draws them up without the parser, to the same result.
import type { Block } from './markdown-tree';

/** Signs that may be Markdown wherever they stand, and those that may be it at a line's start. */
const SIGNS =
  /[*_~`[<\\\0@]|https?:\/\/|www\.|^[ \t]*(?:>|[-+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|-[ \t-]*$)/im;

/** More quotes and lists within each other, on one line, than anybody means. */
const ABYSS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))){13}/m;
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;
const MAX_ADDRESSES_IN_A_WORD = 20;
/** Blanks at a line's end are looked for once each run, not once each blank. */
const BLANK_EDGES = /^[ \t]+|(?<![ \t])[ \t]+$/g;
/** Half as many words with emphasis: more than anybody's comment has. */
const MAX_MARKS = 1500;

/** The body as it is read: hand-edited ones may have line ends that are not ours. */
export function sourceOf(body: string): string {
  return body.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');
}

/** True when there is nothing to parse. */
export function isPlain(source: string): boolean {
  return !SIGNS.test(source);
}

/**
 * True when a source is made to keep the parser busy: it is shown as typed. The parser's time
 * grows with the square of what is looked for here.
 */
export function isExcessive(source: string): boolean {
  return (
    source.replace(/[^*_~]/g, '').length > MAX_MARKS ||
    source.split('\n').some((line) => ABYSS.test(line) && !RULE.test(line)) ||
    source
      .toLowerCase()
      .split(/\s/)
      .some((word) => word.split('www.').length > MAX_ADDRESSES_IN_A_WORD)
  );
}

/** The paragraphs of a source, as typed, but for the blank edges of lines. */
export function plainBlocks(source: string): Block[] {
  return source
    .split('\n')
    .map((line) => line.replace(BLANK_EDGES, ''))
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', content: [paragraph] }));
}
