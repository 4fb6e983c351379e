// Reads what tests say of edits to a post, and of what becomes of passages quoted from it before.
import { findPassage } from '#domain/find-passage';
import { chosenRange, passageAt, type Passage } from '#domain/passage';
import type { WordRange } from '#domain/post-words';

interface EditCase {
  name: string;
  was: string;
  is: string;
  /** What was quoted. */
  quoted: WordRange;
  /** Where it is to be found; null = it is gone. */
  found: WordRange | null;
}

/** The passage in a part of a text, as the page makes it. */
export function passageIn(text: string, range: WordRange): Passage {
  const chosen = chosenRange(text, range);
  const passage = chosen && passageAt(text, chosen);
  if (!passage) throw new Error(`“${text.slice(range.start, range.end)}” cannot be quoted.`);
  return passage;
}

/** The words that the passage is found at, between what stands around them; null = it is gone. */
export function foundIn(text: string, passage: Passage): string | null {
  return shown(text, findPassage(text, passage));
}

/** The words in that part, with enough around them to tell them from the same words elsewhere. */
export function shown(text: string, range: WordRange | null): string | null {
  if (range === null) return null;
  const { start, end } = range;
  return `${text.slice(Math.max(0, start - 12), start)}[${text.slice(start, end)}]${text.slice(end, end + 12)}`;
}

/**
 * Reads blocks of three lines: a name; the text with what is quoted in ⟦ ⟧; the text as it is then,
 * with where the passage is to be found in ⟦ ⟧, or without.
 */
export function readMarked(blocks: string): [name: string, edit: EditCase][] {
  return blocks
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [name = '', before = '', after = ''] = block.split('\n').map((line) => line.trim());
      const [was, is] = [unmarked(before), unmarked(after)];
      if (!was.range) throw new Error(`Nothing is quoted in “${name}”.`);
      return [name, { name, was: was.text, is: is.text, quoted: was.range, found: is.range }];
    });
}

/** Reads lines of `name | passage | was => is ;; … | found or gone`, under headings that begin with “#”. */
export function readEdits(
  lines: string,
  text: string,
  parts: Readonly<Record<string, string>>,
): [heading: string, cases: [name: string, edit: EditCase][]][] {
  const whole = (words: string) =>
    words
      .replaceAll(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? `no part ${part}`)
      .replaceAll('␣', ' ')
      .replaceAll('¶', '\n');
  return lines
    .trim()
    .split(/^# /m)
    .filter((section) => section.trim() !== '')
    .map((section) => {
      const [heading = '', ...rows] = section.trim().split('\n');
      return [heading, rows.map((row) => readRow(row, text, whole))];
    });
}

function readRow(
  row: string,
  text: string,
  whole: (words: string) => string,
): [name: string, edit: EditCase] {
  const [name = '', words = '', edits = '', outcome] = row.split('|').map((cell) => cell.trim());
  const start = placeOf(whole(words), text);
  const quoted = { start, end: start + whole(words).length };
  let [is, found]: [string, WordRange | null] = [text, outcome === 'found' ? quoted : null];
  for (const edit of edits.split(';;').filter((one) => one.trim() !== '')) {
    const [from = '', to = ''] = edit.split('=>').map((side) => whole(side.trim()));
    const wholeText = from === '*';
    const at = wholeText ? 0 : placeOf(from, is);
    const end = wholeText ? is.length : at + from.length;
    const next = is.slice(0, at) + to + is.slice(end);
    found = found && moved(found, { text: is, start: at, end }, to);
    is = next;
  }
  // What was taken out whole has been put in again elsewhere.
  if (found && found.start === found.end) {
    const again = placeOf(whole(words), is);
    found = { start: again, end: again + whole(words).length };
  }
  return [name, { name, was: text, is, quoted, found }];
}

/** Where a range lies after that part of the text was replaced. */
function moved(
  range: WordRange,
  part: { text: string; start: number; end: number },
  to: string,
): WordRange {
  let { start, end } = part;
  let [first, last] = [0, to.length];
  // What is the same at both ends was not edited.
  while (start < end && first < last && part.text[start] === to[first])
    [start, first] = [start + 1, first + 1];
  while (start < end && first < last && part.text[end - 1] === to[last - 1])
    [end, last] = [end - 1, last - 1];
  const change = last - first - (end - start);
  if (start <= range.start && end >= range.end) return { start, end: start };
  return {
    start: end <= range.start ? range.start + change : range.start,
    end: start < range.end ? range.end + change : range.end,
  };
}

function placeOf(words: string, text: string): number {
  const place = text.indexOf(words);
  if (place < 0) throw new Error(`“${words}” is not in the text.`);
  return place;
}

function unmarked(line: string): { text: string; range: WordRange | null } {
  const written = line.replaceAll('¶', '\n');
  const [start, end] = [written.indexOf('⟦'), written.indexOf('⟧')];
  const text = written.replace(/[⟦⟧]/g, '');
  return { text, range: start < 0 ? null : { start, end: end - 1 } };
}
