// Quoted words where there is no room for all of them.

/** So many characters, about: a line or two. */
const ROOM = 90;

/** The words in one line; when they are long, their beginning and “…”. */
export function firstWords(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= ROOM) return line;
  // Not through the middle of a character.
  const cut = line.slice(0, ROOM).replace(/[\ud800-\udbff]$/, '');
  const lastBlank = cut.lastIndexOf(' ');
  // In scripts without spaces there may be none.
  const kept = lastBlank > cut.length / 2 ? cut.slice(0, lastBlank) : cut;
  return `${kept.replace(/[\s.,;:—–-]+$/, '')}…`;
}
