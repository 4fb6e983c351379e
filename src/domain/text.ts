// What firestore.rules ask of every text, so that the page can mend it before it is sent.

/** More accents on one letter than any script needs, joiners between them or not, climb into the lines above and below. */
const TOWERS = /([\p{Mn}\p{Me}\u200c\u200d]{4})[\p{Mn}\p{Me}\u200c\u200d]+/gu;
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
  return text.replace(TOWERS, '$1');
}

/** What lies in Firestore as it is drawn, whoever wrote it there: tidy, and no longer than it may be. */
export function drawnText(stored: string, length: number): string {
  return tidyText(stored.slice(0, length));
}

/** The text as the rules' `isText` accepts it, line ends made `\n`, blank edges cut. */
export function tidyText(text: string): string {
  return withoutTowers(text.replace(LINE_ENDS, '\n').replace(HARMFUL, '')).trim();
}
