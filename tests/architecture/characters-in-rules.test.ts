import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CHARACTER } from '#domain/characters';

test('the rules and the page count characters by the same pattern', async () => {
  const rules = await readFile('firestore.rules', 'utf8');
  const [, written = ''] = /text\.replace\('(.*)', 'x'\)/.exec(rules) ?? [];
  // In the rules' language a backslash is written twice, and RE2 writes \x{…} for \u{…}.
  expect(written.replaceAll('\\\\', '\\').replaceAll('\\x{', '\\u{')).toBe(CHARACTER);
});

test('the rules take patterns of this length', () => {
  expect(CHARACTER.length).toBeLessThan(4096);
});
