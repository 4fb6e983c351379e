import { expect, test } from 'vitest';
import { MAX_NAME_LENGTH } from './limits';
import { isProviderId, tidyName } from './person';

test.each([
  ['Ada Lund', 'Ada Lund'],
  ['  Ada Lund ', 'Ada Lund'],
  ['كليو منصور', 'كليو منصور'],
  ['Ada\nLund', 'Ada Lund'],
  ['\u202eAda', 'Ada'],
  ['A\u200bda', 'A da'],
  ['a' + '\u0301'.repeat(20), 'a' + '\u0301'.repeat(4)],
  ['a'.repeat(MAX_NAME_LENGTH), 'a'.repeat(MAX_NAME_LENGTH)],
  ['a'.repeat(MAX_NAME_LENGTH + 1), 'a'.repeat(MAX_NAME_LENGTH)],
  ['a'.repeat(MAX_NAME_LENGTH - 1) + '🙂', 'a'.repeat(MAX_NAME_LENGTH - 1)],
  ['', 'Someone'],
  [' \u00a0 ', 'Someone'],
  ['\u3164', 'Someone'],
  [undefined, 'Someone'],
  [{ name: 'Ada' }, 'Someone'],
])('the name %j becomes %j', (name, expected) => {
  expect(tidyName(name)).toBe(expected);
  expect(tidyName(tidyName(name))).toBe(expected);
});

test('only the services that the site knows are known', () => {
  expect(isProviderId('google.com')).toBe(true);
  expect(isProviderId('toString')).toBe(false);
});
