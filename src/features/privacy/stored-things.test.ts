import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { STORED_THINGS } from './stored-things';

const rules = await readFile('firestore.rules', 'utf8');

/** Field names in `x.keys().hasAll([…])` or `.hasOnly([…])` within a match block. */
function fieldsInRules(block: string): string[] {
  const text = rules.slice(rules.indexOf(`match ${block}`));
  const lists = [
    ...text
      .slice(0, text.indexOf('\n    match', 1))
      .matchAll(/(?:hasAll|hasOnly|changes)\(\[([^\]]*)\]/g),
  ];
  const names = lists.flatMap(([, list = '']) => [...list.matchAll(/'(\w+)'/g)]);
  return [...new Set(names.map(([, name = '']) => name))];
}

function told(place: string): string[] {
  const thing = STORED_THINGS.find((one) => one.place.startsWith(place));
  return (thing?.fields ?? []).map(([name]) => name);
}

test.each<[string, string, string[]]>([
  ['posts/…/comments', '/posts/{slug}/comments/{id}', ['id', 'words']],
  ['posts/…/respects', '/posts/{slug}/respects/{id}', []],
  ['reports', '/reports/{id}', []],
])('the page tells of all that the rules let be stored: %s', (place, block, within) => {
  const stored = fieldsInRules(block).filter((name) => !within.includes(name));
  expect(stored.length).toBeGreaterThan(2);
  expect(told(place).sort()).toEqual(stored.sort());
});
