// The words of a text one by one, as they are compared: without letter case, quotation marks, dashes, and the like.

export interface Token {
  /** The same for all ways to typeset the word. */
  fold: string;
  /** As it stands in the text. */
  written: string;
  start: number;
  end: number;
  /** `glyph` = a character of a script without spaces; `sign` = a symbol that says something. */
  kind: 'word' | 'number' | 'glyph' | 'sign';
  /** True = a capital letter says nothing of the word. */
  opensSentence: boolean;
}

/** Nobody sees them: soft hyphens, joiners, marks of direction, selectors of a shape. */
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff';
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\u30fc\\u3005]';
const APOSTROPHES = "['’‘ʼ＇]";
const PICTURE =
  '\\p{Extended_Pictographic}(?:[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]|\\u200d\\p{Extended_Pictographic})*';
/* eslint-disable no-misleading-character-class -- They are meant by themselves. */
const TOKEN = new RegExp(
  [
    `(?<glyph>${UNSPACED}[\\p{M}${UNSEEN}]*)`,
    // A minus before a digit is part of the number, a dash between words is not.
    `(?<word>(?:(?<![^\\s(])[-−](?=\\p{N}))?[\\p{L}\\p{N}\\p{M}](?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}${UNSEEN}]|${APOSTROPHES}(?=\\p{L})|(?<=\\p{N})[.,:](?=\\p{N}))*)`,
    `(?<sign>(?![©®™−])(?:${PICTURE}|[\\u{1f1e6}-\\u{1f1ff}]{2}|[\\p{Sc}\\p{Sm}\\p{So}%‰&@#§]))`,
  ].join('|'),
  'gu',
);
const UNSEEN_ONES = new RegExp(`[${UNSEEN}]`, 'gu');
/* eslint-enable no-misleading-character-class */
const ANY_APOSTROPHE = new RegExp(APOSTROPHES, 'g');
/** Letters that are two in one, and those as wide as Chinese ones. */
const COMPATIBLE = /[\ufb00-\ufb06\uff01-\uff5e]/g;
const THOUSANDS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const ENDS_SENTENCE = /(?:^|[.!?…:\n])[^\p{L}\p{N}.!?…:\n]*$/u;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    const { index: start } = match;
    const end = start + written.length;
    const fold = folded(written);
    const before = text.slice(last, start);
    tokens.push({
      fold,
      written,
      start,
      end,
      kind: kindOf(match.groups ?? {}, fold),
      opensSentence: tokens.length === 0 || ENDS_SENTENCE.test(`x${before}`),
    });
    last = end;
  }
  return tokens;
}

/** The words in one line, to be searched. */
export function lineOf(tokens: readonly Token[]): string {
  return tokens.map(({ fold }) => fold).join(' ');
}

function kindOf(groups: Record<string, string | undefined>, fold: string): Token['kind'] {
  if (groups['glyph'] !== undefined) return 'glyph';
  if (groups['sign'] !== undefined) return 'sign';
  return /\p{N}/u.test(fold) ? 'number' : 'word';
}

function folded(written: string): string {
  const plain = written
    .replace(UNSEEN_ONES, '')
    .replace(COMPATIBLE, (letter) => letter.normalize('NFKC'))
    .replace(ANY_APOSTROPHE, "'")
    .replace(/^−/, '-')
    .toLowerCase()
    .normalize('NFC');
  return THOUSANDS.test(plain) ? plain.replaceAll(',', '') : plain;
}
