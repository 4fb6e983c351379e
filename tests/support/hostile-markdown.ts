// Bodies that were written to do harm, or to look like something else.
import { HOSTILE_LINKS } from './hostile-links';
import { HOSTILE_MARKUP } from './hostile-markup';
import { HOSTILE_TEXT } from './hostile-text';

/** Each once. */
export const HOSTILE: readonly string[] = [
  ...new Set([...HOSTILE_MARKUP, ...HOSTILE_LINKS, ...HOSTILE_TEXT]),
];
