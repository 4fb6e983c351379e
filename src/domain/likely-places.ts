// Where in a text something like some words stands: the search that comes before a close look.
import search from 'approx-string-match';
import { lineOf, type Token } from './word-tokens';

/** Two tokens: the first that may belong to the place, and the first that may not. */
type Stretch = [from: number, to: number];

/** Two places of the line. */
type Span = readonly [start: number, end: number];

/** As many places as these are looked at; more than that are no help to tell one from another. */
const MOST_PLACES = 24;
/** How much of the letters may differ where somebody looks closely afterwards. */
const DIFFERENT = 0.3;
const MOST_DIFFERENT = 120;
/** Tokens looked at on either side. */
const AROUND = 3;
/** Surroundings with fewer letters stand everywhere. */
const LEAST_CONTEXT = 8;
/** Stands for what has been looked at: no word holds it. */
const SEEN = '\u0000';

/** Nearest first. */
export function likelyPlaces(post: readonly Token[], words: readonly Token[]): Stretch[] {
  const wanted = wordByWord(lineOf(words));
  const most = Math.max(2, Math.min(MOST_DIFFERENT, Math.floor(wanted.length * DIFFERENT)));
  const starts = startsOf(post);
  let line = wordByWord(lineOf(post));
  const places: Stretch[] = [];

  function take(spans: readonly Span[]): void {
    for (const [start, end] of spans) {
      // The blanks at the ends belong to nothing.
      const [first, last] = [tokenAt(starts, start), tokenAt(starts, Math.max(start, end - 3))];
      places.push([Math.max(0, first - AROUND), Math.min(post.length, last + 1 + AROUND)]);
      line = line.slice(0, start) + SEEN.repeat(end - start) + line.slice(end);
    }
  }

  take(exactly(line, wanted));
  const enough = places.length + MOST_PLACES;
  // The search tells only of what is nearest: that is taken out, and it is asked again.
  while (places.length < enough) {
    const spans = apart(search(line, wanted, Math.min(most, wanted.length - 1)));
    if (spans.length === 0) break;
    take(spans);
  }
  return places;
}

/** With a blank at each end, so that no word is looked for within another. */
function wordByWord(line: string): string {
  return ` ${line} `;
}

function exactly(line: string, wanted: string): Span[] {
  const spans: Span[] = [];
  for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
    // Two that touch share a blank.
    spans.push([at, at + wanted.length - 1]);
  }
  return spans;
}

/** Stretches beside what stood before or after the words, that are like them but for a part of the letters. */
export function stretchesLike(
  post: readonly Token[],
  words: readonly Token[],
  contexts: { before: readonly Token[]; after: readonly Token[] },
  different: number,
): Stretch[] {
  const starts = startsOf(post);
  const line = lineOf(post);
  const wanted = lineOf(words);
  const reach = Math.ceil(wanted.length * 1.5) + 1;
  const windows = [
    ...findAll(line, lineOf(contexts.before)).map(([, end]) => [end, end + reach] as const),
    ...findAll(line, lineOf(contexts.after)).map(([start]) => [start - reach, start] as const),
  ];
  return windows.flatMap(([from, to]): Stretch[] => {
    const offset = Math.max(0, from);
    const most = Math.floor(wanted.length * different);
    const spans = apart(search(line.slice(offset, Math.max(0, to)), wanted, most));
    return spans.map(([start, end]) => [
      tokenAt(starts, offset + start),
      tokenAt(starts, offset + end - 1) + 1,
    ]);
  });
}

function findAll(line: string, context: string): Span[] {
  if (context.length < LEAST_CONTEXT) return [];
  return apart(search(line, context, Math.floor(context.length / 5)));
}

/** Matches that end in several places are one. */
function apart(matches: readonly { start: number; end: number }[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of matches) {
    const before = spans.at(-1);
    if (!before || start >= before[1]) spans.push([start, end]);
  }
  return spans;
}

function startsOf(tokens: readonly Token[]): number[] {
  let at = 0;
  return tokens.map(({ fold }) => {
    const start = at;
    at += fold.length + 1;
    return start;
  });
}

/** The token in which a place of the line lies; a blank belongs to the one before it. */
function tokenAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
