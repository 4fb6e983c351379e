import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { STORED_THINGS } from './stored-things';

const rules = await readFile('firestore.rules', 'utf8');

/**
 * Field names in `x.keys().hasAll([…])` or `.hasOnly([…])` within a match block, and those that a
 * report has one of.
 */
function fieldsInRules(block: string): string[] {
  const from = rules.slice(rules.indexOf(`match ${block}`));
  const text = from.slice(0, from.indexOf('\n    match', 1));
  const lists = [...text.matchAll(/(?:hasAll|hasOnly|changes)\(\[([^\]]*)\]/g)];
  const either = [...text.matchAll(/\breport\.get\(('\w+')/g)];
  const names = [...lists, ...either].flatMap(([, list = '']) => [...list.matchAll(/'(\w+)'/g)]);
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
