// What firestore.rules ask of every text, so that the page can mend it before it is sent.

/** What stands on a letter or does not show at all: accents, joiners, marks of format. */
const ON_A_LETTER =
  '\\p{Mn}\\p{Me}\\u{ad}\\u{600}-\\u{605}\\u{61c}\\u{6dd}\\u{70f}\\u{8e2}\\u{200c}-\\u{200f}\\u{fff9}-\\u{fffb}\\u{110bd}\\u{13430}-\\u{1343f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}';
/** More accents on one letter than any script needs climb into the lines above and below. */
const TOWERS = new RegExp(`([${ON_A_LETTER}]{4})[${ON_A_LETTER}]+`, 'gu');
/** Letters of flags, which are none after an accent. */
const TAGS = new RegExp(`([${ON_A_LETTER}])[\\u{e0001}-\\u{e007f}]+`, 'gu');
/** Neither blanks, invisible characters, fillers nor accents. */
const LEGIBLE = /[^\s\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control characters, those that turn the direction of what follows, and those without width but the joiners. */
const HARMFUL =
  // eslint-disable-next-line no-control-regex -- They are what is looked for.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** True when there is something to read: the rules' `isLegible`, but for towers of accents. */
export function isLegible(text: string): boolean {
  return LEGIBLE.test(text);
}

/** At most four accents on a letter. */
export function withoutTowers(text: string): string {
  return text.replace(TAGS, '$1').replace(TOWERS, '$1');
}

/** What lies in Firestore as it is drawn, whoever wrote it there: tidy, and no longer than it may be. */
export function drawnText(stored: string, length: number): string {
  return tidyText(stored.slice(0, length));
}

/** The text as the rules' `isText` accepts it, line ends made `\n`, blank edges cut. */
export function tidyText(text: string): string {
  return withoutTowers(withoutHarm(text)).trim();
}

/** Without characters that no text may hold, line ends made `\n`. */
export function withoutHarm(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(HARMFUL, '');
}
