// What firestore.rules and the page must have in common.
import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { ALLOWANCES } from '#domain/allowance';
import { LINK, MAX_LINKS_AT_ONCE } from '#domain/links';

const rules = await readFile('firestore.rules', 'utf8');

test('the rules and the page count links by the same pattern, up to the same number', () => {
  const [, written = '', most = ''] =
    /\.replace\('\(\?i\)(.*)', '\|'\)\s*\.replace\('\[\^\|\]', ''\)\.size\(\) <= (\d+)/.exec(
      rules,
    ) ?? [];
  expect(written.replaceAll('\\\\', '\\')).toBe(LINK);
  expect(Number(most)).toBe(MAX_LINKS_AT_ONCE);
});

describe('the allowance', () => {
  it('is of no other act', () => {
    expect(rules.match(/'most': \d+/g)).toHaveLength(Object.keys(ALLOWANCES).length);
  });
});
