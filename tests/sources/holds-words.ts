// Whether a text holds quoted words, however either of them is typeset.

const QUOTATION_MARKS = /['"`´‘’‚‛“”„‟‹›«»「」『』＂＇]/g;
/** Soft hyphens, joiners and marks of direction: nobody sees them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const DASHES = /\s*(?:[-‐‑‒–—―−﹘﹣－]+)\s*/g;
/** What whoever quotes leaves out or adds: `…` and `[sic]`. */
const OMISSION = /\[[^\]]*\]|…|\.{3}/;

/**
 * True when the words are in the text. Letters and their order must be the same; their case, the
 * kind of quotation marks and dashes, and white space need not. Where the quotation leaves
 * something out, its parts follow one another.
 */
export function holdsWords(text: string, words: string): boolean {
  const searched = normalised(text);
  let from = 0;
  for (const part of words.split(OMISSION).map(normalised)) {
    const at = searched.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function normalised(text: string): string {
  return text
    .replace(QUOTATION_MARKS, "'")
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(/''+/g, "'")
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
