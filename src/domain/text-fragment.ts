// Names quoted words in an address so that a browser opens the page at them (a text fragment).

/** Words up to this length are named whole, longer ones by their two ends alone. */
const WHOLE = 300;
/** So many words at each end name what lies between them. */
const END_WORDS = 6;
/** And so many where the words are named whole already: the fewer, the less can stand in their way. */
const SECOND_END_WORDS = 4;
/** So many words are found by themselves: fewer stand in many places of a page. */
const TELLING_WORDS = 3;

/**
 * What whoever quotes has left out or put in: “[…]”, “(…)”, “…”, “[sic]”, and a letter in
 * brackets with the rest of its word.
 */
const GAP =
  /[\p{L}\p{M}\p{N}’']*\[[^\]]*\][\p{L}\p{M}\p{N}’']*|\(\s*(?:…|\.(?:\s?\.){2,})\s*\)|…|\.(?:\s?\.){2,}/u;
/** At a gap the marks are of whoever quotes. */
const MARKS_AT_GAP = /^[\s.,;:—–-]+|[\s.,;:—–-]+$/g;

/** The address, opening at the words; a text fragment that it has gives way. */
export function addressAtWords(url: string, words: string): string {
  const address = url.split(':~:', 1)[0] ?? url;
  const separator = address.includes('#') ? ':~:' : '#:~:';
  return address + separator + directives(words).join('&');
}

/** The parts of quoted words between what was left out or put in; at least one. */
export function partsOfWords(words: string): string[] {
  const parts = words.split(GAP);
  if (parts.length === 1) return parts;
  const kept = parts.map((part) => part.replace(MARKS_AT_GAP, '')).filter((part) => part !== '');
  return kept.length > 0 ? kept : [words];
}

/** In the order in which a browser tries them. */
function directives(words: string): string[] {
  // Words that are named whole are found within one paragraph only; two ends may lie apart.
  const lines = partsOfWords(words)
    .flatMap((part) => part.split(/\n+/))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const telling = lines.filter((line) => wordsIn(line).length >= TELLING_WORDS);
  const [first = '', ...others] = telling.length > 0 ? telling : lines;
  const last = others.at(-1);
  if (last !== undefined) return [directive(beginning(first), ending(last))];
  const count = wordsIn(first).length;
  if (first.length > WHOLE && count >= 2 * END_WORDS) {
    return [directive(beginning(first), ending(first))];
  }
  const few = Math.min(SECOND_END_WORDS, Math.floor(count / 2));
  if (few < TELLING_WORDS) return [directive(first)];
  // The source may have a line break, a note, or other dashes between the ends.
  return [directive(first), directive(beginning(first, few), ending(first, few))];
}

function directive(...ends: string[]): string {
  // A text fragment would read a hyphen as the mark of what stands before or behind.
  const encoded = ends.map((end) => encodeURIComponent(end).replaceAll('-', '%2D'));
  return `text=${encoded.join(',')}`;
}

function beginning(line: string, count = END_WORDS): string {
  return line.slice(0, wordsIn(line)[count - 1]?.end);
}

function ending(line: string, count = END_WORDS): string {
  return line.slice(wordsIn(line).at(-count)?.start ?? 0);
}

interface Word {
  start: number;
  end: number;
}

/** Browsers find whole words alone, also in scripts without spaces. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'word' }) : null;

function wordsIn(line: string): Word[] {
  const found = segmenter
    ? [...segmenter.segment(line)].filter(({ isWordLike }) => isWordLike)
    : [...line.matchAll(/\S+/g)].map((match) => ({ segment: match[0], index: match.index }));
  return found.map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}
