// Edits of a post, and what is to become of a passage that somebody had quoted from it before.
import { findPassage } from '#domain/find-passage';
import { chosenRange, passageAt, type Passage } from '#domain/passage';

/** What stood in the post, and what stands there now; the first place where it stands. */
export type Edit = readonly [was: string, is: string];

/** The passage of those words where they stand first, or after some others. */
export function quoted(text: string, words: string, after = ''): Passage {
  const from = text.indexOf(after);
  const start = text.indexOf(words, from + after.length);
  if (from < 0 || start < 0) throw new Error(`“${after} … ${words}” is not in the text.`);
  const range = chosenRange(text, { start, end: start + words.length });
  const passage = range && passageAt(text, range);
  if (!passage) throw new Error(`“${words}” cannot be quoted.`);
  return passage;
}

export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, [was, is]) => {
    const start = now.indexOf(was);
    if (start < 0) throw new Error(`“${was}” is not in the text.`);
    return now.slice(0, start) + is + now.slice(start + was.length);
  }, text);
}

/** The words that the passage is found at, or null. */
export function foundWords(text: string, passage: Passage): string | null {
  const range = findPassage(text, passage);
  return range && text.slice(range.start, range.end);
}
