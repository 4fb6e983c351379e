// Whether two words are one, spelt differently: a slip that was mended, another custom of spelling.
import { isRealWord, NUMBER_WORDS, OPPOSITE_PARTS } from './real-words';
import type { Token } from './word-tokens';

/** Scripts in which a word is long enough for a slip to be seen as one. */
const ALPHABETIC = /^(?:[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}']|\p{M})+$/u;
/** One slip in a word of so many letters; in a shorter one it is another word as a rule. */
const SWAPPED_FROM = 3;
const DROPPED_FROM = 4;
const REPLACED_FROM = 6;
const NAME_FROM = 5;

export type Difference = 'none' | 'spelling' | 'word';

export function differenceOf(a: Token, b: Token): Difference {
  if (a.fold === b.fold) return 'none';
  if (a.kind !== 'word' || b.kind !== 'word') return 'word';
  if (!ALPHABETIC.test(a.fold) || !ALPHABETIC.test(b.fold)) return 'word';
  if (NUMBER_WORDS.has(a.fold) || NUMBER_WORDS.has(b.fold)) return 'word';
  if (isPlural(a.fold, b.fold) || isPlural(b.fold, a.fold)) return 'spelling';
  // Either is right by itself: the writer has chosen another word.
  if (isRealWord(a.fold) && isRealWord(b.fold)) return 'word';
  if (isOpposite(a.fold, b.fold)) return 'word';
  return isSlip(a, b) ? 'spelling' : 'word';
}

function isSlip(a: Token, b: Token): boolean {
  const shorter = Math.min(a.fold.length, b.fold.length);
  if (isInitials(a) || isInitials(b)) return false;
  const isSwapped = isSwap(a.fold, b.fold);
  if (isName(a) || isName(b)) {
    if (shorter < NAME_FROM) return false;
    return (
      (isSwapped && isAmongConsonants(a.fold, b.fold)) ||
      withoutDoubles(a.fold) === withoutDoubles(b.fold)
    );
  }
  if (withoutApostrophes(a.fold) === withoutApostrophes(b.fold)) return true;
  if (isSwapped) return shorter >= SWAPPED_FROM;
  // Words are taken for others by their beginning: (un)able, (e)migrate, tool and fool.
  if (!b.fold.startsWith(a.fold.charAt(0)) || a.fold.endsWith(b.fold) || b.fold.endsWith(a.fold))
    return false;
  if (withoutMarks(a.fold) === withoutMarks(b.fold)) return shorter >= DROPPED_FROM;
  if (!isOneSlip(a.fold, b.fold)) return false;
  if (a.fold.length !== b.fold.length) return shorter >= DROPPED_FROM;
  // Another last letter makes another word: employer, employee.
  return a.fold.at(-1) === b.fold.at(-1) && shorter >= REPLACED_FROM;
}

/** Names are as they are: another letter makes another person. */
function isName({ written, opensSentence }: Token): boolean {
  return !opensSentence && /^\p{Lu}/u.test(written) && !/^\p{Lu}+$/u.test(written);
}

function isInitials({ written }: Token): boolean {
  return /^\p{Lu}{2,5}$/u.test(written);
}

/** Two neighbouring letters have changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Vowels that change places make another name: Christian, Christina. */
function isAmongConsonants(a: string, b: string): boolean {
  const differing = Array.from(a).filter((letter, index) => letter !== b[index]);
  return differing.every((letter) => /[b-df-hj-np-tv-xz]/.test(letter));
}

function isPlural(one: string, many: string): boolean {
  return one.length >= DROPPED_FROM && many === `${one}s`;
}

function isOpposite(a: string, b: string): boolean {
  return OPPOSITE_PARTS.some(
    ([one, other]) =>
      (a.includes(one) && a.replace(one, other) === b) ||
      (b.includes(one) && b.replace(one, other) === a),
  );
}

function withoutDoubles(fold: string): string {
  return fold.replace(/(.)\1+/gu, '$1');
}

function withoutApostrophes(fold: string): string {
  return fold.replaceAll("'", '');
}

function withoutMarks(fold: string): string {
  return fold.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Between what both begin and end with alike, no more than one letter is left of either. */
function isOneSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end === 1;
}
