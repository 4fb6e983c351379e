import { describe, expect, it } from 'vitest';
import { aboutQuotation, bodyLength, bodyProblem, quotationOf, tidyBody } from './comment';
import { MAX_BODY_LENGTH, MAX_BODY_SIZE, MAX_QUOTED_WORDS_LENGTH } from './limits';
import type { Quotation } from './quotation';

const quotation: Quotation = {
  id: 'band-aid',
  words: 'won’t stop the bleeding',
  placement: 'inline',
  corrections: [],
  source: {
    key: 'kolsky',
    writer: 'Esteban Kolsky',
    work: 'A post',
    titled: true,
    url: null,
    archiveUrl: null,
    writerUids: [],
    read: null,
    state: null,
    site: null,
  },
};

describe('the body of a comment', () => {
  it('loses its blank edges and foreign line ends', () => {
    expect(tidyBody(' \r\none\r\ntwo\rthree\n ')).toBe('one\ntwo\nthree');
    expect(tidyBody('\u202aone\u202c\u000btwo\u0007')).toBe('one\ntwo');
    expect(tidyBody('مرحبا \u200f!')).toBe('مرحبا \u200f!');
  });

  it('may be as long as the limit, counted without its edges, and not empty', () => {
    expect(bodyProblem(` ${'a'.repeat(MAX_BODY_LENGTH)} `)).toBeNull();
    expect(bodyProblem('a'.repeat(MAX_BODY_LENGTH + 1))).toBe('too-long');
    expect(bodyProblem(' \n\u00a0')).toBe('empty');
    expect(bodyProblem('\u200b\u3164')).toBe('empty');
  });
});

describe('the length of a body', () => {
  const FAMILY = '👩‍👩‍👧';

  it.each(['x', FAMILY, '🇳🇱', 'स्त्री', 'é', '\u1100\u1161\u11a8'])(
    'is counted in characters as people see them: %s',
    (character) => {
      expect(bodyLength(character.repeat(MAX_BODY_LENGTH))).toBe(MAX_BODY_LENGTH);
      expect(bodyProblem(character.repeat(MAX_BODY_LENGTH))).toBeNull();
      expect(bodyProblem(character.repeat(MAX_BODY_LENGTH + 1))).toBe('too-long');
    },
  );

  it('is bounded in units too', () => {
    const heaviest = FAMILY.repeat(MAX_BODY_SIZE / FAMILY.length);
    expect(bodyProblem(heaviest)).toBeNull();
    expect(bodyProblem(heaviest.replace(FAMILY, `${FAMILY}\u0301`))).toBe('too-heavy');
  });
});

describe('the quotation that a comment is about', () => {
  it('is found when id and words are those of the post', () => {
    expect(quotationOf({ quotation: aboutQuotation(quotation) }, [quotation])).toBe(quotation);
  });

  it('is none when either is not, or the comment is about none', () => {
    const { id, words } = quotation;
    expect(quotationOf({ quotation: { id, words: 'stops the bleeding' } }, [quotation])).toBeNull();
    expect(quotationOf({ quotation: { id: 'other', words } }, [quotation])).toBeNull();
    expect(quotationOf({ quotation: null }, [quotation])).toBeNull();
  });

  it('is cut to what may be stored, between whole characters, and found all the same', () => {
    const long = { ...quotation, words: `${'a'.repeat(MAX_QUOTED_WORDS_LENGTH - 1)}😀 and more` };
    const carried = aboutQuotation(long);
    expect(carried.words).toBe('a'.repeat(MAX_QUOTED_WORDS_LENGTH - 1));
    expect(quotationOf({ quotation: carried }, [long])).toBe(long);
  });
});
