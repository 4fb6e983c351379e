// Counts the characters of a text as people do: an accented letter, a syllable, a family is one.

/** What stays with the character before it: marks, joiners, skin tones, tags of flags. */
const STAYS =
  '\\p{M}\\u{200c}\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}\\u{ff9e}\\u{ff9f}\\u{e33}\\u{eb3}';
const JOINER = '\\u{200d}';
/** What stands alone, whatever follows. */
const CONTROL =
  '\\p{Cc}\\p{Zl}\\p{Zp}\\u{ad}\\u{200b}\\u{200e}\\u{200f}\\u{2060}-\\u{206f}\\u{feff}';
const FLAG = '[\\u{1f1e6}-\\u{1f1ff}]';
/** Pictures, which a joiner makes one of; the letters of flags and skin tones are left out. */
const PICTURE =
  '[\\u{a9}\\u{ae}\\u{203c}\\u{2049}\\u{2122}\\u{2139}\\u{2190}-\\u{2bff}\\u{3030}\\u{303d}\\u{3297}\\u{3299}' +
  '\\u{1f000}-\\u{1f1e5}\\u{1f200}-\\u{1f3fa}\\u{1f400}-\\u{1faff}]';
/** Jamo that begin, are the middle of, or end a syllable; and syllables of one code point. */
const LEAD = '[\\u{1100}-\\u{115f}\\u{a960}-\\u{a97c}]';
const VOWEL = '[\\u{1160}-\\u{11a7}\\u{d7b0}-\\u{d7c6}]';
const TAIL = '[\\u{11a8}-\\u{11ff}\\u{d7cb}-\\u{d7fb}]';
const SYLLABLE = '[\\u{ac00}-\\u{d7a3}]';
/** Consonants that a virama between them makes one of. */
const CONSONANT =
  '[\\u{915}-\\u{939}\\u{958}-\\u{95f}\\u{978}-\\u{97f}\\u{995}-\\u{9b9}\\u{9dc}-\\u{9df}\\u{9f0}\\u{9f1}' +
  '\\u{a95}-\\u{ab9}\\u{af9}\\u{b15}-\\u{b39}\\u{b5c}-\\u{b5f}\\u{b71}\\u{c15}-\\u{c39}\\u{c58}-\\u{c5a}\\u{d15}-\\u{d3a}\\u{1000}-\\u{1021}\\u{1780}-\\u{17b3}]';
const VIRAMA = '[\\u{94d}\\u{9cd}\\u{acd}\\u{b4d}\\u{c4d}\\u{d4d}\\u{1039}\\u{17d2}]';

/**
 * Matches one character, as the source of a regular expression with the flag `u`. The rules use the
 * same one (with `\x` for `\u`), so that page and rules count alike; RE2 knows no classes of its own
 * for this. It is Unicode's extended grapheme cluster, nearly: see the tests for the differences.
 */
export const CHARACTER = [
  '\\r\\n',
  `[${CONTROL}]`,
  `${FLAG}${FLAG}[${STAYS}${JOINER}]*`,
  `${PICTURE}(?:[${STAYS}]|${JOINER}${PICTURE}?)*`,
  `(?:${LEAD}*(?:${SYLLABLE}|${VOWEL})${VOWEL}*${TAIL}*|${LEAD}+|${TAIL}+)[${STAYS}${JOINER}]*`,
  `${CONSONANT}(?:${VIRAMA}${JOINER}?${CONSONANT}|[${STAYS}${JOINER}])*`,
  `[^${CONTROL}][${STAYS}${JOINER}]*`,
].join('|');

// eslint-disable-next-line no-misleading-character-class -- Skin tones are meant by themselves.
const EACH = new RegExp(CHARACTER, 'gu');

/** How many characters a text has; never more than its `length`. */
export function countCharacters(text: string): number {
  return text.replace(EACH, 'x').length;
}
