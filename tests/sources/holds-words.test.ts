import { describe, expect, it } from 'vitest';
import { holdsWords } from './holds-words';

describe('words are found', () => {
  it.each([
    ['as they stand', 'It won’t stop the bleeding.', 'won’t stop the bleeding'],
    ['with other quotation marks', 'It "won\'t stop".', '“won’t stop”'],
    ['with other dashes', 'stop the bleeding--or save', 'stop the bleeding — or save'],
    ['with other white space', 'stop\u00a0the \n bleeding', 'stop the bleeding'],
    ['across paragraphs', 'One.   Two.', 'One.\n\nTwo.'],
    ['with unseen characters', 'un\u00adseen char\u200bacters', 'unseen characters'],
    ['with ligatures and composed letters', 'ﬁnd the cafe\u0301', 'find the café'],
    ['in another case', 'Do They Live?', 'do they live?'],
    ['with something left out', 'One, two and three, four.', 'One, […] three … four.'],
    ['with something put in', 'The company said so.', '[That c]ompany [sic] said so'],
    ['in other scripts', '他说：「社交媒体不是广告」。', '“社交媒体不是广告”'],
    ['in Arabic', 'قال: «التواصل» الاجتماعي', '“التواصل” الاجتماعي'],
  ])('%s', (_, text, words) => {
    expect(holdsWords(text, words)).toBe(true);
  });
});

describe('words are not found', () => {
  it.each([
    ['when one differs', 'It will stop the bleeding.', 'won’t stop the bleeding'],
    ['when an apostrophe is missing', 'its way', 'it’s way'],
    ['when their order differs', 'two one', 'one two'],
    ['when the parts do not follow one another', 'three, two, one', 'one … three'],
    ['when blanks are missing', 'now here', 'nowhere'],
    ['when a hyphen is', 'selforganised', 'self-organised'],
    ['in nothing', '', 'words'],
  ])('%s', (_, text, words) => {
    expect(holdsWords(text, words)).toBe(false);
  });
});
