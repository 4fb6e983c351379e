import { describe, expect, it } from 'vitest';
import { MAX_CONTEXT_LENGTH, MAX_QUOTED_WORDS_LENGTH } from './limits';
import { chosenRange, passageAt } from './passage';

const TEXT = 'Let’s focus\nOn what matters, he said: “don’t stop” — and left. 天气很好。';

function chosen(words: string): string | null {
  const start = TEXT.indexOf(words);
  const range = chosenRange(TEXT, { start, end: start + words.length });
  return range && TEXT.slice(range.start, range.end);
}

describe('what somebody has chosen', () => {
  it.each([
    ['whole words', 'what matters', 'what matters'],
    ['parts of words', 'hat mat', 'what matters'],
    ['a part of a word with an apostrophe', 't stop', 'don’t stop'],
    ['blanks at the ends', ' what ', 'what'],
    ['marks at the ends', '“don’t stop” —', '“don’t stop” —'],
    ['words of two blocks', 'focus\nOn', 'focus\nOn'],
    ['a part of a text without blanks', '气很', '气很'],
  ])('is %s', (_, words, whole) => {
    expect(chosen(words)).toBe(whole);
  });

  it.each([' — ', '“', '\n'])('is nothing without a word: %j', (words) => {
    expect(chosen(words)).toBeNull();
  });
});

describe('a passage', () => {
  it('is its words in one line, with a little from before and after', () => {
    const start = TEXT.indexOf('focus');
    const end = TEXT.indexOf(' matters');
    expect(passageAt(TEXT, { start, end })).toEqual({
      words: 'focus On what',
      prefix: 'Let’s',
      suffix: 'matters, he said: “don’t stop” —',
    });
  });

  it('has nothing before it at the beginning, nor after it at the end', () => {
    expect(passageAt(TEXT, { start: 0, end: TEXT.length })).toMatchObject({
      prefix: '',
      suffix: '',
    });
  });

  it('may be as long as the limit, and no longer', () => {
    const long = 'a'.repeat(MAX_QUOTED_WORDS_LENGTH);
    expect(passageAt(long, { start: 0, end: long.length })?.words).toBe(long);
    expect(passageAt(`${long}a`, { start: 0, end: long.length + 1 })).toBeNull();
  });

  it('has something to read', () => {
    expect(passageAt('a \u3164 b', { start: 2, end: 3 })).toBeNull();
  });

  it('keeps whole characters around it, within the limit', () => {
    const around = '😀'.repeat(MAX_CONTEXT_LENGTH);
    const text = `${around}x word x${around}`;
    const start = text.indexOf('word');
    const passage = passageAt(text, { start, end: start + 4 });
    for (const context of [passage?.prefix, passage?.suffix]) {
      expect(encodeURIComponent(context ?? '')).not.toBe(''); // It throws at half a pair.
      expect(context?.length).toBeLessThanOrEqual(MAX_CONTEXT_LENGTH);
      expect(context?.length).toBeGreaterThan(MAX_CONTEXT_LENGTH - 4);
    }
  });
});
