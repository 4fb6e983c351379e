// Finds a passage in a post's words again, also when the post has changed a little; another place is worse than none.
import { alignWords, type Alignment } from './align-words';
import { likelyPlaces, stretchesLike } from './likely-places';
import type { Passage } from './passage';
import { contextAt, isAtHome, isNear, type ContextAt } from './passage-context';
import type { WordRange } from './post-words';
import { tokensOf, type Token } from './word-tokens';

/** So many words and letters do not come twice by chance: they are found without what stood around. */
const TELLING = { words: 5, letters: 24 };
/** The same for words that have changed a little. */
const TELLING_CHANGED = { words: 10, letters: 60 };
/** Words as short as these stand in every text: both of their neighbours must be there. */
const SHORT_LETTERS = 6;
/** One word in so many may have been mended. */
const WORDS_PER_CHANGE = 5;
/** A character of a script without spaces says as much as so many letters. */
const GLYPH_LETTERS = 3;
/** By so many letters of its surroundings must a place be better than the next best. */
const MARGIN = 3;
/** What stands in the old place is the passage in other words when at most this part is other letters. */
const REWORDED = 0.45;

interface Place extends Alignment {
  before: ContextAt;
  after: ContextAt;
}

/** Where the passage stands in the post's words; null = no longer there, or nobody can tell where. */
export function findPassage(text: string, passage: Passage): WordRange | null {
  const words = tokensOf(passage.words);
  const post = tokensOf(text);
  if (words.length === 0 || post.length === 0) return null;
  const contexts = { before: tokensOf(passage.prefix), after: tokensOf(passage.suffix) };
  const places = likelyPlaces(post, words)
    .map(([from, to]) => alignWords(words, post, from, to))
    .filter(
      ({ changes, first, last }, index, all) =>
        changes <= changesAllowed(words) &&
        // Two looks may have fallen on one place.
        all.findIndex((one) => one.first === first && one.last === last) === index,
    )
    .map((alignment) => ({
      ...alignment,
      before: contextAt(post, contexts.before, alignment.first, 'before'),
      after: contextAt(post, contexts.after, alignment.last, 'after'),
    }));
  const place = bestOf(places.filter((one) => isTrusted(one, words)));
  if (place === null) return null;
  if (!isSettled(place) && isRewordedElsewhere(post, words, contexts, place)) return null;
  return rangeOf(place, post, text, passage.words);
}

function changesAllowed(words: readonly Token[]): number {
  return Math.max(1, Math.floor(words.length / WORDS_PER_CHANGE));
}

/** True = the words, with what stands around them, can be no others. */
function isTrusted({ changes, before, after }: Place, words: readonly Token[]): boolean {
  const letters = lettersIn(words);
  const isBetween = isNear(before) && isNear(after);
  if (changes === 0) {
    if (isTelling(words, letters, TELLING)) return true;
    if (isAtHome(before) || isAtHome(after)) return true;
    return isBetween && (letters >= SHORT_LETTERS || before.letters + after.letters >= 12);
  }
  if (isTelling(words, letters, TELLING_CHANGED) && changes <= words.length / 10) return true;
  if (isTelling(words, letters, TELLING)) return isNear(before) || isNear(after);
  return (
    isBetween &&
    (words.length > 2 || letters >= SHORT_LETTERS) &&
    (isAtHome(before) || isAtHome(after))
  );
}

/** The one place that its surroundings speak for; null = two are as good as each other. */
function bestOf(places: readonly Place[]): Place | null {
  const [first, second] = places.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  if (!first || !second) return first ?? null;
  if (!isNear(first.before) && !isNear(first.after)) return null;
  return scoreOf(first) - scoreOf(second) >= MARGIN ? first : null;
}

function scoreOf({ before, after, changes }: Place): number {
  return before.letters + after.letters - changes;
}

/** True = it stands where it stood: there is no old place to look for. */
function isSettled({ before, after }: Place): boolean {
  return isAtHome(before) || isAtHome(after) || (isNear(before) && isNear(after));
}

/** True = beside what stood around the passage there is something like it: it was reworded there. */
function isRewordedElsewhere(
  post: readonly Token[],
  words: readonly Token[],
  contexts: { before: readonly Token[]; after: readonly Token[] },
  place: Place,
): boolean {
  return stretchesLike(post, words, contexts, REWORDED).some(
    ([from, to]) => to <= place.first || from > place.last,
  );
}

function isTelling(words: readonly Token[], letters: number, least: typeof TELLING): boolean {
  const counted = words.some(({ kind }) => kind === 'glyph') ? least.words : words.length;
  return counted >= least.words && letters >= least.letters;
}

function lettersIn(words: readonly Token[]): number {
  return words.reduce(
    (sum, { kind, fold }) => sum + (kind === 'glyph' ? GLYPH_LETTERS : fold.length),
    0,
  );
}

/** From the first word to the last, with the punctuation that the passage has at its ends. */
function rangeOf(
  { first, last }: Place,
  post: readonly Token[],
  text: string,
  words: string,
): WordRange {
  const tokens = tokensOf(words);
  const [opening, closing] = [words.slice(0, tokens[0]?.start), words.slice(tokens.at(-1)?.end)];
  let start = post[first]?.start ?? 0;
  let end = post[last]?.end ?? 0;
  const [least, most] = [post[first - 1]?.end ?? 0, post[last + 1]?.start ?? text.length];
  for (const mark of Array.from(opening).reverse()) {
    if (start > least && isBlank(text[start - 1]) === isBlank(mark)) start -= 1;
  }
  for (const mark of closing) {
    if (end < most && isBlank(text[end]) === isBlank(mark)) end += 1;
  }
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return { start, end };
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
