// A passage: words of a post that a reader chose, kept so that they can be found again (a W3C text quote selector).
import { MAX_CONTEXT_LENGTH, MAX_QUOTED_WORDS_LENGTH } from './limits';
import type { WordRange } from './post-words';
import { isLegible, tidyText } from './text';
import { tokensOf } from './word-tokens';

export interface Passage {
  /**
   * The words themselves, `exact` in the selector: 1 to `MAX_QUOTED_WORDS_LENGTH` UTF-16 units in one
   * line, one blank between words and none at the edges.
   */
  words: string;
  /**
   * What stands before them, up to `MAX_CONTEXT_LENGTH` UTF-16 units in one line without blanks at
   * the edges; empty = the post begins with the words.
   */
  prefix: string;
  /** What stands after them, likewise; empty = the post ends with the words. */
  suffix: string;
}

/** Begins with what stays with the character before it. */
const HALF = /^(?:[\udc00-\udfff]|[\p{M}\u200d]+)/u;
const HALF_PAIR = /[\ud800-\udbff]$/;

/**
 * The part of a post that somebody chose, grown to whole words, without blanks at its ends; null = it
 * has no words.
 *
 * @param text the post's words
 */
export function chosenRange(text: string, { start, end }: WordRange): WordRange | null {
  const touched = tokensOf(text).filter((token) => token.start < end && token.end > start);
  const [first, last] = [touched.at(0), touched.at(-1)];
  if (!first || !last) return null;
  const chosen = { start: Math.min(start, first.start), end: Math.max(end, last.end) };
  while (/\s/.test(text.charAt(chosen.start))) chosen.start += 1;
  while (/\s/.test(text.charAt(chosen.end - 1))) chosen.end -= 1;
  return chosen;
}

/** The passage in that range of a post's words; null = too long to be quoted, or nothing to read. */
export function passageAt(text: string, { start, end }: WordRange): Passage | null {
  const words = inOneLine(text.slice(start, end));
  if (words.length > MAX_QUOTED_WORDS_LENGTH || !isLegible(words)) return null;
  const before = inOneLine(text.slice(Math.max(0, start - 2 * MAX_CONTEXT_LENGTH), start));
  const after = inOneLine(text.slice(end, end + 2 * MAX_CONTEXT_LENGTH));
  return {
    words,
    prefix: before.slice(-MAX_CONTEXT_LENGTH).replace(HALF, '').trim(),
    suffix: after.slice(0, MAX_CONTEXT_LENGTH).replace(HALF_PAIR, '').trim(),
  };
}

function inOneLine(text: string): string {
  return tidyText(text.replace(/\s+/g, ' '));
}
