// What holds of every passage and every edit: far edits lose nothing, and nothing else is ever found.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passageIn } from '../../tests/support/passage-edits';
import { THE_POST } from '../../tests/support/the-post';
import { alignWords } from './align-words';
import { findPassage } from './find-passage';
import { MAX_CONTEXT_LENGTH } from './limits';
import { postWords } from './post-words';
import { tokensOf } from './word-tokens';

const { text: TEXT } = postWords(THE_POST);
const TOKENS = tokensOf(TEXT);
/** One or two words may stand twice with much the same around them: nobody can tell which was meant. */
const FEWEST = 3;
const RUNS = { numRuns: 60 };

/** Words of the post, from one to another. */
const someWords = (least: number, most: number) =>
  fc
    .tuple(fc.nat(TOKENS.length - most - 1), fc.integer({ min: least, max: most }))
    .map(([first, count]) => ({
      start: TOKENS[first]?.start ?? 0,
      end: TOKENS[first + count - 1]?.end ?? 0,
    }))
    .filter(({ start, end }) => end - start < 900);

const aWord = fc.constantFrom('not', 'harvest', 'social', 'media', 'is', 'business', 'of', 'quite');

it('finds each passage of the post where it was chosen', () => {
  fc.assert(
    fc.property(someWords(FEWEST, 60), (range) => {
      expect(findPassage(TEXT, passageIn(TEXT, range))).toEqual(range);
    }),
    RUNS,
  );
});

it('loses no passage by an edit that is far from it', () => {
  const far = fc.tuple(
    someWords(FEWEST, 40),
    fc.nat(TEXT.length),
    fc.array(aWord, { maxLength: 12 }),
  );
  fc.assert(
    fc.property(far, ([range, place, words]) => {
      const around = MAX_CONTEXT_LENGTH + 20;
      fc.pre(place < range.start - around || place > range.end + around);
      // Only a shorter text may have what was quoted in a second place by that.
      const put = ` ${words.join(' ')} `;
      fc.pre(!put.includes(TEXT.slice(range.start, range.end)));
      const edited = TEXT.slice(0, place) + put + TEXT.slice(place);
      const moved = place < range.start ? put.length : 0;
      expect(findPassage(edited, passageIn(TEXT, range))).toEqual({
        start: range.start + moved,
        end: range.end + moved,
      });
    }),
    RUNS,
  );
});

it('finds nothing but the words, or the words with a few of them mended', () => {
  const edit = fc.record({
    place: fc.nat(TOKENS.length - 1),
    taken: fc.nat(4),
    put: fc.array(aWord, { maxLength: 3 }),
  });
  const edits = fc.tuple(someWords(1, 30), fc.array(edit, { minLength: 1, maxLength: 8 }));
  fc.assert(
    fc.property(edits, ([range, all]) => {
      const passage = passageIn(TEXT, range);
      const words = TEXT.split(' ');
      for (const { place, taken, put } of all) words.splice(place % words.length, taken, ...put);
      const edited = words.join(' ');
      const found = findPassage(edited, passage);
      if (found === null) return;
      const wanted = tokensOf(passage.words);
      const there = tokensOf(edited.slice(found.start, found.end));
      const { first, last, changes } = alignWords(wanted, there, 0, there.length);
      expect([first, last]).toEqual([0, there.length - 1]);
      expect(changes).toBeLessThanOrEqual(Math.max(1, wanted.length / 5));
      expect(denials(there)).toBe(denials(wanted));
    }),
    RUNS,
  );
});

it('finds no passage whose words are taken out', () => {
  fc.assert(
    fc.property(someWords(4, 40), (range) => {
      const passage = passageIn(TEXT, range);
      const rest = TEXT.slice(0, range.start) + TEXT.slice(range.end);
      fc.pre(!rest.includes(passage.words));
      expect(findPassage(rest, passage)).toBeNull();
    }),
    RUNS,
  );
});

it('finds no passage into which a denial is put', () => {
  const denied = fc.tuple(
    someWords(2, 40),
    fc.nat(1000),
    fc.constantFrom('not', 'never', 'no', 'without'),
  );
  fc.assert(
    fc.property(denied, ([range, at, denial]) => {
      const within = TOKENS.filter(({ start, end }) => start > range.start && end <= range.end);
      const before = within[at % within.length];
      fc.pre(before !== undefined && TEXT.charAt(before.start - 1) !== '’');
      const edited = `${TEXT.slice(0, before.start)}${denial} ${TEXT.slice(before.start)}`;
      const words = TEXT.slice(range.start, range.end);
      fc.pre(TEXT.indexOf(words) === TEXT.lastIndexOf(words));
      expect(findPassage(edited, passageIn(TEXT, range))).toBeNull();
    }),
    RUNS,
  );
});

function denials(tokens: ReturnType<typeof tokensOf>): number {
  return tokens.filter(({ fold }) => /^(?:not|no|never|without)$|n't$/.test(fold)).length;
}
