import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters } from './characters';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const asUnicodeSays = (text: string) => [...segmenter.segment(text)].length;

describe('one character', () => {
  it.each([
    ['a letter', 'a'],
    ['a letter with six accents', `a${'\u0301'.repeat(6)}`],
    ['a family', '👨‍👩‍👧‍👦'],
    ['a flag', '🇳🇱'],
    ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['the rainbow flag', '🏳️‍🌈'],
    ['a hand with a skin tone', '👍🏽'],
    ['two people with two skin tones', '👩🏾‍🤝‍👨🏻'],
    ['a heart as a picture', '❤️'],
    ['a keycap', '1️⃣'],
    ['a conjunct of Devanagari', 'क्ष'],
    ['a syllable of Devanagari', 'स्त्री'],
    ['a stacked consonant of Burmese', 'မ္မ'],
    ['a syllable of Tamil', 'நி'],
    ['a syllable of Thai', 'กำ'],
    ['a syllable of Korean', '각'],
    ['the same in jamo', '\u1100\u1161\u11a8'],
    ['a line end of two', '\r\n'],
    ['a letter of Hebrew with vowels', 'שָּׁ'],
  ])('is %s', (_, text) => {
    expect(countCharacters(text)).toBe(1);
    expect(asUnicodeSays(text)).toBe(1);
  });
});

describe('countCharacters', () => {
  it.each([
    'Hello, world!\n\nTwo paragraphs.',
    'Zażółć gęślą jaźń',
    'Za\u0307z\u0307o\u0301łc\u0301',
    'Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία',
    'Съешь ещё этих мягких французских булок',
    'نص حكيم له سر قاطع وذو شأن عظيم مكتوب على ثوب أخضر',
    'دَالِيَّة، می‌خواهم',
    'בְּרֵאשִׁית בָּרָא אֱלֹהִים',
    'ऋषियों को सताने वाले दुष्ट राक्षसों के राजा रावण का सर्वनाश',
    'আমি বাংলায় গান গাই, ক্ষমতা',
    'ਮੈਂ ਕੱਚ ਖਾ ਸਕਦਾ ਹਾਂ',
    'હું કાચ ખાઈ શકું છું, ક્ષમા',
    'ମୁଁ କାଚ ଖାଇପାରେ',
    'யாமறிந்த மொழிகளிலே தமிழ்மொழி போல்',
    'నేను గాజు తినగలను, క్షమించు',
    'ನಾನು ಗಾಜನ್ನು ತಿನ್ನಬಲ್ಲೆ',
    'എനിക്ക് ഗ്ലാസ് തിന്നാം',
    'මට වීදුරු කන්න හැකියි',
    'เป็นมนุษย์สุดประเสริฐเลิศคุณค่า ทำน้ำ',
    'ຂອ້ຍກິນແກ້ວໄດ້ ນຳ',
    'ཤེལ་སྒོ་ཟ་ནས་ང་ན་གི་མ་རེད།',
    'ខ្ញុំអាចញុំកញ្ចក់បាន',
    'ሰማይ አይታረስ ንጉሥ አይከሰስ',
    'いろはにほへと、がぎぐげご、か\u3099、ｶﾞ',
    '視野無限廣，窗外有藍天',
    '다람쥐 헌 쳇바퀴에 타고파',
    '다람쥐 헌 쳇바퀴에 타고파'.normalize('NFD'),
    'Ꮳ ᐃᓄᒃ Ⴀ ა Ա ߒ ᠮᠣᠩᠭᠣᠯ ꦗꦮ',
    '👋🏿 🇧🇷🇯🇵🇪🇺🇩 👩‍🚀👨🏻‍💻 🧑‍🤝‍🧑 😶‍🌫️ ☠️ 🏴‍☠️ #️⃣ ©️ ™ ♾️ 🫱🏼‍🫲🏽',
    'a\u200db \u200d👩 👩\u200d \u200b\u0301 \ufe0f',
  ])('counts as Unicode says: %s', (text) => {
    expect(countCharacters(text)).toBe(asUnicodeSays(text));
  });

  it.each([
    // What these differ in cannot be told without tables that RE2 does not have.
    ['marks of Burmese that take up room stay with their letter', 'ကာ', 1, 2],
    ['signs that stand before a number are characters of their own', '\u0600١', 2, 1],
    ['a jamo after a whole syllable stays with it', '각\u1161', 1, 2],
  ])('but: %s', (_, text, counted, said) => {
    expect(countCharacters(text)).toBe(counted);
    expect(asUnicodeSays(text)).toBe(said);
  });

  it('finds at least one character in any text, and no more than its units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(countCharacters(text)).toBeGreaterThan(0);
        expect(countCharacters(text)).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('counts characters one by one: none is lost between two that stand alone', () => {
    const whole = fc.constantFrom('a', '漢', '👨‍👩‍👧', '🇳🇱', 'क्षि', '각', 'é', '\n', '👍🏽');
    fc.assert(
      fc.property(fc.array(whole), (characters) => {
        expect(countCharacters(characters.join(''))).toBe(characters.length);
      }),
    );
  });
});
