// The first words of a comment, where there is no room for all of them.

/** Markdown's own marks: of code, of emphasis, of what is struck out. */
const MARKS = /`+|\*+|~~|\b_+|_+\b/g;
/** Marks at the beginning of a line: of a quote, of a list's item. */
const LINE_MARKS = /^[ \t]*(?:(?:>|[-+]|\d{1,9}[.)])[ \t]+)+/gm;
const QUOTED_LINES = /^[ \t]*>.*$/gm;
const LINKS = /\[([^\]]+)\]\([^)\s]*\)/g;
/** Room that a word must leave for another one, to be worth a cut between words. */
const SHORTEST = 0.6;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most `limit` characters, as people count them, of a comment's body as plain text in one line. */
export function excerpt(body: string, limit: number): string {
  // What is quoted is somebody else's, unless there is nothing but that.
  const text = plain(body.replace(QUOTED_LINES, '')) || plain(body);
  const all = [...characters.segment(text)].map(({ segment }) => segment);
  if (all.length <= limit) return text;
  const cut = all.slice(0, limit - 1).join('');
  const lastBlank = cut.lastIndexOf(' ');
  const words = lastBlank > cut.length * SHORTEST ? cut.slice(0, lastBlank) : cut;
  return `${words.replace(/[\s\p{P}]+$/u, '')}…`;
}

function plain(body: string): string {
  return body
    .replace(LINE_MARKS, '')
    .replace(LINKS, '$1')
    .replace(MARKS, '')
    .replace(/\s+/g, ' ')
    .trim();
}
