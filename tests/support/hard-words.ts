// Quoted words that are hard to find on the page of their source, each with how it stands there.

export interface HardWords {
  /** What is hard about them. */
  why: string;
  /** As the post quotes them. */
  words: string;
  /** As the source has them. */
  html: string;
}

const LONG = Array.from({ length: 120 }, (_, n) => `word${String(n)}`).join(' ');
const CHINESE = '学而时习之，不亦说乎？有朋自远方来，不亦乐乎？人不知而不愠，不亦君子乎？';
const JAPANESE = '吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。';
const THAI = 'ฉันคิดว่าภาษาไทยง่ายมากสำหรับเด็กที่เกิดในประเทศไทย';

/** Words that are found as they stand, with what else the page has around them. */
const AS_THEY_STAND = {
  'straight quotation marks': `He said: "It isn't so" and 'no more'.`,
  'curly quotation marks': '“No,” he said, “it isn’t ‘so’ any more.”',
  guillemets: '« Oui », dit-il, «non».',
  commas: 'First, second, and, third,',
  hyphens: 'A well-known, state-of-the-art - so to speak -- rope',
  dashes: 'marketing, PR, corporate, IT — I say – stop',
  ampersands: 'R&D, M&A & P&L; AT&T',
  percents: '100% of 50%20 is 50%2C, not %',
  'what addresses are made of': 'a#b?c=d+e/f\\g:~:text=h',
  'a question': 'Do any of them actually live social?',
  Greek: 'Ἐν ἀρχῇ ἦν ὁ λόγος, καὶ ὁ λόγος ἦν πρὸς τὸν θεόν',
  Cyrillic: 'Все счастливые семьи похожи друг на друга',
  Arabic: 'كان يا ما كان في قديم الزمان، ملك',
  Hebrew: 'בראשית ברא אלהים את השמים ואת הארץ',
  'two directions': 'He said שלום עולם and (مرحبا) twice',
  Chinese: '不亦说乎？有朋自远方来',
  'long Chinese': CHINESE.repeat(12),
  Japanese: '名前はまだ無い',
  'long Japanese': JAPANESE.repeat(12),
  Korean: '이것은 한국어 문장입니다',
  Thai: 'ภาษาไทยง่าย',
  'long Thai': THAI.repeat(8),
  Hindi: 'मैं हिन्दी बोलता हूँ',
  emoji: 'so good 🙂👍🏽, really',
  'nothing but emoji': '👩‍👩‍👧🏳️‍🌈',
  'combined accents': 'café société à la crème'.normalize('NFD'),
  'a soft hyphen': 'an extra\u00adordi\u00adnary rope of sand',
  'great length': LONG,
  'one word': 'Gestalt',
  'one very long word': 'Donaudampfschiff'.repeat(25),
  repetition: 'no, no, no, no, no, no, no',
};

export const HARD_WORDS: HardWords[] = [
  ...Object.entries(AS_THEY_STAND).map(([why, words]) => ({
    why,
    words,
    html: `<p>Beforehand: ${escaped(words)} and thereafter.</p>`,
  })),
  {
    why: 'other quotation marks in the source',
    words: '“It isn’t so,” he said',
    html: `<p>Well. "It isn't so," he said.</p>`,
  },
  {
    why: 'accents as characters of their own in the source',
    words: 'café société',
    html: `<p>A ${'café société'.normalize('NFD')} was.</p>`,
  },
  {
    why: 'spaces that do not break in the source',
    words: '10 000 people – and more',
    html: '<p>Some 10&nbsp;000 people&nbsp;&ndash; and more.</p>',
  },
  {
    why: 'soft hyphens in the source',
    words: 'an extraordinary rope',
    html: '<p>Was an extra&shy;ordi&shy;nary<wbr> rope.</p>',
  },
  {
    why: 'markup',
    words: 'It is not about the technology at all',
    html: '<p>Yes. <em>It</em> is <b>n</b>ot <a href="#x">about <i>the</i></a> technology <mark>at all</mark>.</p>',
  },
  {
    why: 'lines in the file of the source',
    words: 'It is not about the technology at all',
    html: '<p>Yes. It is not\n   about the\ttechnology\r\nat all.</p>',
  },
  {
    why: 'a line break',
    words: 'It is not about the technology at all',
    html: '<p>Yes. It is not about<br>the technology at all.</p>',
  },
  {
    why: 'another dash in the source',
    words: 'So managers debate who will control it — I say stop and ask',
    html: '<p>Yes. So managers debate who will control it -- I say stop and ask.</p>',
  },
  {
    why: 'a mark of a note in the source',
    words: 'It is not about the technology but about us',
    html: '<p>Yes. It is not about the<sup><a href="#1">1</a></sup> technology but about us.</p>',
  },
  {
    why: 'something between the words in the source',
    words: 'It is not about the technology but about people and their work',
    html: '<p>It is not about the technology</p><aside>Read this too!</aside><p>but about people and their work.</p>',
  },
  {
    why: 'paragraphs',
    words: 'It is not about technology.\n\nYes.\n\nIt never was at all.',
    html: '<div><p>It is not about technology.</p>\n<p>Yes.</p>\n<p>It never was at all.</p></div>',
  },
  {
    why: 'paragraphs that were a list',
    words: 'It is not about technology.\n\nIt never was at all.',
    html: '<ul><li>It is not about technology.</li><li>It never was at all.</li></ul>',
  },
  {
    why: 'a short first paragraph',
    words: 'Yes.\n\nIt is not about technology.',
    html: '<p>Yes.</p><p>It is not about technology.</p>',
  },
  {
    why: 'words that were left out',
    words: 'It is […] not about technology […], it never was.',
    html: '<p>It is, as I said, not about technology or tools, it never was.</p>',
  },
  {
    why: 'an omission in round brackets',
    words: 'It is not about technology (...) and never was so',
    html: '<p>It is not about technology or tools and never was so.</p>',
  },
  {
    why: 'a bare ellipsis of whoever quotes',
    words: 'It is not about technology … and never was so',
    html: '<p>It is not about technology or tools and never was so.</p>',
  },
  {
    why: 'an ellipsis of the writer',
    words: 'It is not about technology … and never was so',
    html: '<p>It is not about technology... and never was so.</p>',
  },
  {
    why: 'an omission over paragraphs',
    words: 'It is not about technology […]\n\n[…] and never was so',
    html: '<p>It is not about technology. No.</p><p>No.</p><p>It is and never was so.</p>',
  },
  {
    why: 'words that were put in',
    words: 'He [Kolsky] says they [sic] are a band-aid for all',
    html: '<p>He says they are a band-aid for all.</p>',
  },
  {
    why: 'changed letters',
    words: '[W]e are mend[ing] what others broke',
    html: '<p>And so we are mended what others broke.</p>',
  },
];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
