// Lays the words of a passage along a text, where nothing but slips and small words may differ.
import { differenceOf } from './spelling';
import type { Token } from './word-tokens';

/** Where the words lie among the tokens of the text. */
export interface Alignment {
  first: number;
  /** The last one, which is part of it. */
  last: number;
  /** How many differ; Infinity = they are not there. */
  changes: number;
}

/** Words that are mended in and out of a sentence without another meaning; `isSmall` tells where not. */
const SMALL = new Set('a an the that of on to really very quite actually also indeed'.split(' '));
const INTENSIFIERS = new Set('really very quite actually also indeed'.split(' '));
const NEGATIONS = /^(?:not|no|never|nor|neither|without|hardly|scarcely|barely|cannot|\p{L}+n't)$/u;
/** Words that an article turns into others: few, a few. */
const TURNED_BY_ARTICLE = new Set('few little lot only one most same'.split(' '));
const ALIKE = new Set(['a an', 'an a', 'that which', 'which that']);
/** Beginnings that make another word of the rest when they stand by themselves: no body, a moral. */
const NOT_JOINED = new Set('a an the no not now in un im re dis non ex to out'.split(' '));
const JOINED = new Set(['a lot', 'a while', 'in to', 'can not']);
/** The longest parts of a word that was written as two. */
const LONGEST_JOINED = 24;

const NOWHERE: Alignment = { first: -1, last: -1, changes: Infinity };

/**
 * The best place of all the words between two tokens of the text.
 *
 * @param from the first token that may belong to it
 * @param to the first one that may not
 */
export function alignWords(
  words: readonly Token[],
  text: readonly Token[],
  from: number,
  to: number,
): Alignment {
  const exact = exactPlace(words, text, from, to);
  if (exact !== null) return exact;
  const width = to - from;
  // A row for each number of words laid so far: at each token, what it took, and where it began.
  const rows: Alignment[][] = [
    Array.from({ length: width + 1 }, (_, j) => ({
      first: from + j,
      last: from + j - 1,
      changes: 0,
    })),
  ];
  for (let i = 1; i <= words.length; i += 1) {
    const row: Alignment[] = [];
    for (let j = 0; j <= width; j += 1) {
      row.push(
        best(
          steps(words, text, i, from + j, (back, along) => rows[i - back]?.[j - along], row[j - 1]),
        ),
      );
    }
    rows.push(row);
  }
  return best(rows.at(-1) ?? []);
}

/** The first place of just these words, for which no table is needed; null = there is none. */
function exactPlace(
  words: readonly Token[],
  text: readonly Token[],
  from: number,
  to: number,
): Alignment | null {
  for (let first = from; first + words.length <= to; first += 1) {
    if (words.every(({ fold }, index) => fold === text[first + index]?.fold)) {
      return { first, last: first + words.length - 1, changes: 0 };
    }
  }
  return null;
}

type Reached = (back: number, along: number) => Alignment | undefined;

/** Every way to lay word `i` (from 1) so that it ends at token `end` (from 1). */
function steps(
  words: readonly Token[],
  text: readonly Token[],
  i: number,
  end: number,
  reached: Reached,
  before: Alignment | undefined,
): Alignment[] {
  const [earlier, word] = [words[i - 2], words[i - 1]];
  const [previous, token] = [text[end - 2], text[end - 1]];
  const found: Alignment[] = [];
  const add = (start: Alignment | undefined, cost: number) => {
    if (start) found.push({ first: start.first, last: end - 1, changes: start.changes + cost });
  };
  if (!word) return found;
  const isInner = i > 1 && i < words.length;
  if (isInner && isSmall(word, earlier, words[i])) add(reached(1, 0), 1);
  if (!token) return found;
  add(reached(1, 1), costOf(word, token));
  // Within the passage only: what stands before or after it does not belong to it.
  if (i < words.length && isSmall(token, previous, text[end])) add(before, 1);
  if (previous && isJoined(previous, token, word)) add(reached(1, 2), 1);
  if (earlier && isJoined(earlier, word, token)) add(reached(2, 1), 1);
  return found;
}

function best(some: readonly Alignment[]): Alignment {
  return some.reduce((one, other) => (other.changes < one.changes ? other : one), NOWHERE);
}

function costOf(word: Token, token: Token): number {
  const difference = differenceOf(word, token);
  if (difference === 'none') return 0;
  return difference === 'spelling' || ALIKE.has(`${word.fold} ${token.fold}`) ? 1 : Infinity;
}

/** True = the sentence says the same with and without the word. */
function isSmall(word: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (!SMALL.has(word.fold) || !previous || !next) return false;
  if (INTENSIFIERS.has(word.fold))
    return !NEGATIONS.test(previous.fold) && !NEGATIONS.test(next.fold);
  if (previous.kind === 'number' || next.kind === 'number') return false;
  return !TURNED_BY_ARTICLE.has(next.fold);
}

/** True = the word is the two others written as one. */
function isJoined(one: Token, other: Token, word: Token): boolean {
  if (one.kind !== 'word' || other.kind !== 'word' || word.kind !== 'word') return false;
  if (word.fold.length > LONGEST_JOINED || one.fold + other.fold !== word.fold) return false;
  return !NOT_JOINED.has(one.fold) || JOINED.has(`${one.fold} ${other.fold}`);
}
