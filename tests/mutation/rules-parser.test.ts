// The parser understands the rules' language as far as we use it, and says where it does not.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseRules } from './rules-parser';
import { partsOf, type Expression, type Match } from './rules-tree';

/** Rules with one function that returns the expression. */
function returning(expression: string): string {
  return `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    function asked(one, two) {
      return ${expression};
    }
  }
}
`;
}

/** The expression again, with brackets around all that belongs together. */
function grouped(text: string): string {
  const rules = returning(text);
  const [asked] = parseRules(rules).functions;
  if (asked === undefined) throw new Error('There is a function.');
  return bracketed(asked.result, rules);
}

function bracketed(expression: Expression, rules: string): string {
  const parts = partsOf(expression);
  let text = '';
  let at = expression.start;
  for (const part of parts) {
    text += rules.slice(at, part.start) + bracketed(part, rules);
    at = part.end;
  }
  text += rules.slice(at, expression.end);
  return parts.length < 2 ? text : `<${text}>`;
}

describe('what belongs together', () => {
  it.each([
    ['a && b && c', '<a && b && c>'],
    ['a || b && c', '<a || <b && c>>'],
    ['a && b || c && d', '<<a && b> || <c && d>>'],
    ['(a || b) && c', '<(<a || b>) && c>'],
    ['a == b && c != d', '<<a == b> && <c != d>>'],
    ['a + b * c <= d - e', '<<a + <b * c>> <= <d - e>>'],
    ['!a.b && c in d', '<!a.b && <c in d>>'],
    ['a is string && !(b is map)', '<a is string && !(b is map)>'],
    ['a.b(c, d)[0].e', '<<a.b(c, d)>[0]>.e'],
    ["'a' in ['a', 'b']", "<'a' in <['a', 'b']>>"],
    ["{ 'a': b, 'c': [d] }", "<{ 'a': b, 'c': [d] }>"],
    [
      'get(/databases/$(database)/documents/people/$(a.b)).data',
      '<get(</databases/$(database)/documents/people/$(a.b)>)>.data',
    ],
    [
      String.raw`a.matches('it\'s && [/*]//{1,2}')`,
      String.raw`<a.matches('it\'s && [/*]//{1,2}')>`,
    ],
  ])('in %s', (text, expected) => {
    expect(grouped(text)).toBe(expected);
  });
});

describe('what is not understood', () => {
  it.each([
    ['a ? b : c', 5],
    ['a && ', 5],
    ['(a', 5],
    ['a # b', 5],
    ["'open", 5],
    ['[a b]', 5],
  ])('is named with its line: %s', (expression, line) => {
    expect(() => parseRules(returning(expression))).toThrow(`Line ${String(line)}: `);
  });

  it('are permissions for something unknown', () => {
    const rules = returning('true').replace('function', 'allow raed: if true;\n    function');
    expect(() => parseRules(rules)).toThrow('"raed"');
  });
});

it('all of firestore.rules is understood', async () => {
  const rules = await readFile('firestore.rules', 'utf8');
  const all = everyMatch(parseRules(rules));
  const count = (word: RegExp) => [...rules.matchAll(word)].length;
  expect(all.flatMap(({ allows }) => allows)).toHaveLength(count(/^ *allow /gm));
  expect(all.flatMap(({ functions }) => functions)).toHaveLength(count(/^ *function /gm));
  expect(all).toHaveLength(count(/^ *match /gm));
});

function everyMatch(match: Match): Match[] {
  return [match, ...match.matches.flatMap((inner) => everyMatch(inner))];
}
