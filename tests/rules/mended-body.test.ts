// What the page sends after mending is what the rules take: nobody is refused for a pasted character.
import { expect, it } from 'vitest';
import { bodyProblem, tidyBody } from '#domain/comment';
import { handedIn } from '../support/comment-builder';
import { ada } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied, hand } from './verdict';

const database = rulesDatabase(import.meta.url);

it.each([
  ['a pasted telephone number', 'call \u202a+44 20 7946 0000\u202c'],
  ['a name in isolates', '\u2067שלום\u2069, he said'],
  ['a vertical tab and a form feed', 'one\u000btwo\u000cthree'],
  ['a NUL and an escape', 'a\u0000b\u001bc'],
  ['carriage returns', 'one\r\ntwo\rthree'],
  ['a space without width', 'one\u200btwo\ufeff\u2060'],
  ['a next line and a delete', 'one\u0085two\u007f'],
  ['a tower of accents', `H${'\u0301'.repeat(40)}E`],
])('%s is refused as it is, and taken when it is mended', async (_, typed) => {
  expect(bodyProblem(typed)).toBeNull();
  await denied(hand(database.as(ada), handedIn(ada, { body: typed })));
  await allowed(hand(database.as(ada), handedIn(ada, { body: tidyBody(typed) })));
});

it.each([
  ['without width', '\u200b\u200d'],
  ['that look blank', '\u2800\u3164'],
  ['that only turn directions', '\u202a\u202c'],
  ['that are accents alone', '\u0301\u0301'],
])('only characters %s are nothing to the page either', (_, typed) => {
  expect(bodyProblem(typed)).toBe('empty');
});
