// Towers of accents, which climb into the lines above: no letter has more than any script needs.
import { describe, it } from 'vitest';
import { handedIn } from '../support/comment-builder';
import { ada } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied, hand } from './verdict';

const database = rulesDatabase(import.meta.url);
const FOUR = '\u0301'.repeat(4);

/** Marks, and characters that do not show among them: each may belong to a tower. */
const UNSEEN = [
  ...['\u0301', '\u20dd', '\u00ad', '\u0600', '\u0605', '\u061c', '\u06dd', '\u070f', '\u08e2'],
  ...['\u200c', '\u200f', '\ufff9', '\ufffb', '\u{110bd}', '\u{13430}', '\u{1343f}', '\u{1bca0}'],
  ...['\u{1bca3}', '\u{1d173}', '\u{1d17a}'],
].map((character) => [codeOf(character), character] as const);

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function post(body: string): Promise<void> {
  return hand(database.as(ada), handedIn(ada, { body }));
}

describe('a body', () => {
  it('may have four accents on a letter', async () => {
    await allowed(post(`a${FOUR}`));
  });

  it.each(UNSEEN)('may not have a fifth, %s', async (_, unseen) => {
    await denied(post(`a${FOUR}${unseen}`));
  });

  it.each(UNSEEN)('may not have %s before a letter of a flag', async (_, unseen) => {
    await denied(post(`a${unseen}\u{e0041}`));
  });

  it.each([
    ['one with a tower of accents', `first\n a${'\u0301'.repeat(5)}\nlast`],
    ['one with a tower that joiners break', `a${`${'\u0301'.repeat(4)}\u200c`.repeat(3)}`],
    ['one with a tower that other joiners break', `a${`${'\u0301'.repeat(4)}\u200d`.repeat(3)}`],
    [
      'one with a tower that marks of direction break',
      `a${`${'\u0301'.repeat(3)}\u200e`.repeat(9)}`,
    ],
    ['one with a tower that soft hyphens break', `a${`${'\u0301'.repeat(4)}\u00ad`.repeat(9)}`],
    [
      'one with a tower that letters of flags break',
      `a${`${'\u0301'.repeat(4)}\u{e0041}`.repeat(9)}`,
    ],
    ['one with a tower of enclosing marks', `a${'\u20dd'.repeat(5)}`],
    ['one with a tower at its beginning', `${'\u0301'.repeat(5)}a`],
  ])('may not be %s', async (_, body) => {
    await denied(post(body));
  });
});
