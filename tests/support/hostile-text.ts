// Texts that hold no markup and still want out of their place: turned, towering, endless, unseen.

const LENGTH = 5000;
const full = (unit: string) => unit.repeat(Math.floor(LENGTH / unit.length));
/** Long enough for any line, and drawn in no time. */
const long = (unit: string) => unit.repeat(Math.ceil(800 / unit.length));

const ABOVE = '\u0300\u0301\u0302\u0303\u0308\u030a\u030b\u0306';
const BELOW = '\u0316\u0317\u0320\u0323\u0324\u0330\u0331\u0347';

/** Characters that turn the direction of what follows; most are never closed. */
export const TURNED: readonly string[] = [
  '\u202egnp.exe',
  '\u202e',
  '\u202eelpmaxe.live\u202c bank.example',
  'Ada \u202e\u202e\u202e (rotaredom)',
  '\u202bright \u202aleft \u202doverridden',
  '\u2067right \u2066left \u2068first',
  '\u2069\u2069\u202c\u202c closes what it did not open \u202e',
  '\u2067\u2067\u2067 three deep',
  `${'\u202e\u2066'.repeat(70)} deeper than is counted`,
  '\u200f\u200e\u061c marks',
  'שלום \u202eעולם [abc] 123',
  'مرحبا ⟨abc⟩ 1, 2, 3 \u202e',
  '\u2028\u202ea line of its own\u2029\u2067and a paragraph',
];

/** Marks upon marks, and letters larger than others. */
export const TOWERING: readonly string[] = [
  `Z${ABOVE.repeat(12)}a${BELOW.repeat(12)}l${ABOVE.repeat(12)}go`,
  `H${(ABOVE + BELOW).repeat(30)}e comes`,
  `\u0301${ABOVE.repeat(20)}`,
  `e${'\u200d\u0301'.repeat(60)}`,
  `e${'\u0301\u034f'.repeat(60)}`,
  `ก${'็้'.repeat(40)}`,
  `ص${'ّ'.repeat(60)}`,
  '\u0489'.repeat(60),
  `a${'\u20dd\u20de\u20df\u20e0'.repeat(20)}`,
  '\ufdfd'.repeat(20),
  '\u{12219}'.repeat(20),
  '\u{1242b}'.repeat(40),
  '꧁꧂'.repeat(20),
];

/** Nothing to break a line at, or nothing but breaks. */
export const ENDLESS: readonly string[] = [
  ...['x', '漢', 'ي', 'a\u0301', 'a-', 'a_'].map(full),
  ...['W', '-', '_ ', 'a/', 'a\u00a0', 'a\u2060', '\u00ad', '\u202f.', '\u200da'].map(long),
  ...['👨‍👩‍👧‍👦', '🇦🇶', '👍🏽'].map(long),
  ...['\n', '\r', ' ', '\t', '\u3000'].map((blank) => `a${blank.repeat(LENGTH - 2)}b`),
  long('a\n'),
  `\u0060${long('x')}\u0060`,
  `\u0060\u0060\u0060${long('x')}\n${long('y')}\n\u0060\u0060\u0060`,
  `\u0060\u0060\u0060\n${long('\t')}x\n\u0060\u0060\u0060`,
  `> ${long('x')}`,
  `${'> '.repeat(12)}${long('x')}`,
  `${'- '.repeat(6)}${long('x')}`,
  '999999999. the longest number of an item\n1000000000. is this',
  `${'1'.repeat(400)}. a`,
  `https://example.org/${long('x')}`,
  `[${long('x')}](https://example.org)`,
  `[a](https://example.org/${'x'.repeat(4900)})`,
];

/** What takes a careless parser long, or deep. */
export const DEEP: readonly string[] = [
  full('>'),
  full('> '),
  full('['),
  full('[a]('),
  full('![[]('),
  full('*'),
  full('**a '),
  full('_a_'),
  full('~~a'),
  full('\u0060'),
  full('- '),
  full('1. '),
  full('> - '),
  full('<'),
  full('<a@b '),
  full('www.'),
  full('http://'),
  full('a@a.a '),
  full('\\'),
  full('&#x41;'),
  full('\u0060\u0060\u0060\n'),
  full('|a'),
  `${'*'.repeat(2500)}a${'*'.repeat(2499)}`,
  `${'['.repeat(1000)}${'](a)'.repeat(1000)}`,
];

/** Not seen, or seen as something else. */
export const UNSEEN: readonly string[] = [
  'zero\u200bwidth\u200cjoins\u200dand\u2060not\ufeff',
  'filled \u3164\u115f\u1160\uffa0\u2800 with nothing',
  'tags \u{e0041}\u{e0064}\u{e0061} and \ufe0f variation \u{e0100}',
  'controls \u0001\u0007\u0008\u001b[31m\u007f\u0085\u009f',
  'lines \u000b\u000c\u0085\u2028\u2029 of other kinds',
  'interlinear \ufff9a\ufffab\ufffb and \ufffc and \ufffd',
  'private \ue000 and unassigned \u0378 and \ufdd0',
  'mirrors: ‹› ﹤script﹥ ＜b＞ ⟨⟩',
  'Аdа Lund аnd Ada Lund are two',
  '👩‍❤️‍💋‍👩👨🏿‍🦲🏴󠁧󠁢󠁥󠁮󠁧󠁿🏳️‍⚧️🧑🏽‍🤝‍🧑🏻',
];

/** Names that a program may take for its own. */
export const NAMES_OF_PROGRAMS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'key',
  'ref',
  'children',
  'NaN',
  'null',
  'undefined',
  '[object Object]',
  'documentElement',
  '__proto__ [__proto__](__proto__:1) [constructor](constructor:1)',
  '$& $1 $` $$ ${} {} %s %o %c',
  '</script><!--head--><!--page-->]]>',
];

export const HOSTILE_TEXT: readonly string[] = [
  ...TURNED,
  ...TOWERING,
  ...ENDLESS,
  ...DEEP,
  ...UNSEEN,
  ...NAMES_OF_PROGRAMS,
];
