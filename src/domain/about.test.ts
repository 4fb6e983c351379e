import { describe, expect, it } from 'vitest';
import { aComment } from '../../tests/support/a-comment';
import { aboutComment, aboutQuotation, holdsWords, quotationOf, readAbout } from './about';
import { MAX_QUOTED_WORDS_LENGTH } from './limits';
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

describe('the quotation that a comment is about', () => {
  it('is found by its id', () => {
    expect(quotationOf(aboutQuotation(quotation), [quotation])).toBe(quotation);
  });

  it('is the post’s as it stands, whatever words the comment carries', () => {
    const carried = { id: quotation.id, words: 'stops the bleeding' };
    expect(quotationOf(carried, [quotation])).toBe(quotation);
  });

  it('is none where the post has none of that id, or the comment is about none', () => {
    const { id, words } = quotation;
    expect(quotationOf({ id: 'other', words }, [quotation])).toBeNull();
    expect(quotationOf({ commentId: id, words }, [quotation])).toBeNull();
    expect(quotationOf({ words, prefix: '', suffix: '' }, [quotation])).toBeNull();
    expect(quotationOf(null, [quotation])).toBeNull();
  });

  it('is cut to what may be stored, between whole characters, and found all the same', () => {
    const long = { ...quotation, words: `${'a'.repeat(MAX_QUOTED_WORDS_LENGTH - 1)}😀 and more` };
    const carried = aboutQuotation(long);
    expect(carried.words).toBe('a'.repeat(MAX_QUOTED_WORDS_LENGTH - 1));
    expect(quotationOf(carried, [long])).toBe(long);
  });
});

describe('quoting a comment', () => {
  const comment = aComment('c', {
    body: '> Said before\n\nI **do** like [tea](https://t.example).',
  });

  it.each(['do like tea', 'I do like tea.', 'like', ' I\n do '])(
    'takes its words %j',
    (selected) => {
      expect(aboutComment(comment, selected)).toEqual({
        commentId: 'c',
        words: selected.trim(),
      });
    },
  );

  it.each(['', '  ', '…', 'words of the card, not of the comment'])(
    'takes its beginning for %j, without what it quotes itself',
    (selected) => {
      expect(aboutComment(comment, selected).words).toBe('I do like tea.');
    },
  );

  it('takes no more than may be stored', () => {
    const long = aComment('c', { body: 'word '.repeat(400).trim() });
    expect(aboutComment(long, long.body).words).toBe('word '.repeat(200).trim());
    expect(aboutComment(long, '').words.length).toBeLessThanOrEqual(200);
  });

  it('tells words that it has from those that it has not', () => {
    expect(holdsWords(comment, 'I do like tea')).toBe(true);
    expect(holdsWords(comment, 'Said before')).toBe(false);
    expect(holdsWords(comment, 'like te')).toBe(false);
    const other = { body: 'I disagree with 1.5 million.' };
    expect(holdsWords(other, 'agree with')).toBe(false);
    expect(holdsWords(other, '15 million')).toBe(false);
    expect(holdsWords(other, 'with 1.5 million')).toBe(true);
    expect(holdsWords(comment, 'I do not like tea')).toBe(false);
    expect(holdsWords(comment, '…')).toBe(false);
  });

  it('finds the beginning that it took itself, whatever was left out of it', () => {
    const mixed = aComment('c', { body: `One.\n> Two.\n\nThree ${'and more '.repeat(40)}` });
    expect(holdsWords(mixed, aboutComment(mixed, '').words)).toBe(true);
  });
});

describe('reading what a comment is about', () => {
  it.each([
    [{ id: 'q', words: 'w' }],
    [{ commentId: 'c', words: 'w' }],
    [{ words: 'w', prefix: '', suffix: 'after' }],
  ])('reads %j', (about) => {
    expect(readAbout({ ...about, more: 1 })).toEqual(about);
  });

  it.each([
    ...[null, 7, 'q', [], {}, { words: 'w' }, { id: 'q' }, { id: 'q', words: ' ' }],
    ...[
      { id: 7, words: 'w' },
      { words: 'w', prefix: '' },
      { words: 'w', prefix: 7, suffix: '' },
    ],
  ])('reads nothing in %j', (value) => {
    expect(readAbout(value)).toBeNull();
  });
});
