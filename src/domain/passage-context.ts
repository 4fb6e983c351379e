// How much of what stood before or after a passage stands there in a place of the text.
import { lineOf, type Token } from './word-tokens';

export interface ContextAt {
  /** Letters that agree, from the passage outwards. */
  letters: number;
  /** Part of the kept surroundings that agrees, 0 to 1. */
  part: number;
  /** True = the text begins, or ends, where it did. */
  isEdge: boolean;
}

/** What stands at an end of the text is worth so many letters. */
const EDGE_LETTERS = 12;
/** Letters that one different letter takes away. */
const COST = 2;
const NEAR_LETTERS = 4;
const HOME_LETTERS = 12;
const HOME_PART = 0.85;

/**
 * @param context what stood on that side of the passage
 * @param at the token of the text that is the outermost of the passage on that side
 */
export function contextAt(
  post: readonly Token[],
  context: readonly Token[],
  at: number,
  side: 'before' | 'after',
): ContextAt {
  // One word more than was kept, for what was split in two.
  const span = context.length + 2;
  const around =
    side === 'before' ? post.slice(Math.max(0, at - span), at) : post.slice(at + 1, at + 1 + span);
  const isLast = around.length <= context.length;
  if (context.length === 0) {
    return { letters: isLast ? EDGE_LETTERS : 0, part: isLast ? 1 : 0, isEdge: isLast };
  }
  const [kept, found] = [outwards(context, side), outwards(around, side)];
  const letters = Math.max(sharedStart(kept, found), kept.length - COST * distance(kept, found));
  return { letters, part: letters / kept.length, isEdge: isLast };
}

/** True = the nearest words are the same. */
export function isNear({ letters, part, isEdge }: ContextAt): boolean {
  return letters >= NEAR_LETTERS || (isEdge && part >= HOME_PART);
}

/** True = nearly all that was kept of this side is there. */
export function isAtHome({ letters, part, isEdge }: ContextAt): boolean {
  return part >= HOME_PART && (letters >= HOME_LETTERS || isEdge);
}

/** The letters as one meets them going away from the passage. */
function outwards(tokens: readonly Token[], side: 'before' | 'after'): string {
  const line = lineOf(tokens).replaceAll(' ', '');
  return side === 'after' ? line : Array.from(line).reverse().join('');
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Letters to change to make the context the beginning of what was found. */
function distance(context: string, found: string): number {
  let row = Array.from({ length: found.length + 1 }, (_, index) => index);
  for (let i = 1; i <= context.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= found.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (context[i - 1] === found[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}
