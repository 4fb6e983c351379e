// The rules count the characters of a body as people do, and as the page does.
import { expect, it } from 'vitest';
import { bodyLength, bodyProblem } from '#domain/comment';
import { MAX_BODY_LENGTH, MAX_BODY_SIZE } from '#domain/limits';
import { handedIn } from '../support/comment-builder';
import { ada } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied, hand } from './verdict';

const database = rulesDatabase(import.meta.url);
const write = (body: string) => hand(database.as(ada), handedIn(ada, { body }));

it.each([
  ['letters', 'x'],
  ['families', '👩‍👩‍👧'],
  ['pictures with a skin tone', '👍🏽'],
  ['flags', '🇳🇱'],
  ['keycaps', '1️⃣'],
  ['syllables of Devanagari', 'स्त्री'],
  ['conjuncts of Devanagari', 'क्षि'],
  ['syllables of Thai', 'กำ'],
  ['syllables of Korean in jamo', '\u1100\u1161\u11a8'],
  ['letters with accents', 'e\u0323\u0301'],
  ['letters of Hebrew with vowels', 'שָּׁ'],
  ['letters beyond the first plane', '𝒳'],
  ['Chinese', '漢'],
])('as many %s as the limit, and not one more', async (_, character) => {
  const most = character.repeat(MAX_BODY_LENGTH);
  expect(bodyProblem(most)).toBeNull();
  await allowed(write(most));
  expect(bodyProblem(most + character)).toBe('too-long');
  await denied(write(most + character));
});

it('marks, joiners and line ends among them', async () => {
  const mixed = 'a\u200d👩‍🚀\n\n🇳🇱🇳क्\u200dषকি각\u11a8\u1161 ©️\u00ad\u0301x\u200f';
  const body = mixed.repeat(200);
  const rest = MAX_BODY_LENGTH - bodyLength(body);
  const most = `${body}${'x'.repeat(rest)}`;
  expect(bodyProblem(most)).toBeNull();
  await allowed(write(most));
  expect(bodyProblem(`${most}x`)).toBe('too-long');
  await denied(write(`${most}x`));
});

it('as many units as the other limit, and not one more', async () => {
  const heaviest = '👩‍👩‍👧'.repeat(MAX_BODY_LENGTH);
  expect(heaviest).toHaveLength(MAX_BODY_SIZE);
  await allowed(write(heaviest));
  expect(bodyProblem(`${heaviest}\u0301`)).toBe('too-heavy');
  await denied(write(`${heaviest}\u0301`));
});

it('a chain that is one character', async () => {
  await allowed(write('👩\u200d'.repeat(MAX_BODY_SIZE / 3 - 1)));
  await denied(write('👩\u200d'.repeat(MAX_BODY_SIZE / 3 + 1)));
});
