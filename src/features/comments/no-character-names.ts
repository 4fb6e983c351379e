// Stands in for `decode-named-character-reference` (see vite.config.ts): names of characters such as
// `&amp;` are no part of what can be written. The package's build for browsers asks the browser's
// HTML parser for them, by `innerHTML`, and no HTML string may reach the page.

/** Knows no name. */
export function decodeNamedCharacterReference(): false {
  return false;
}
