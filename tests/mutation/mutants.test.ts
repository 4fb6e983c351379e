// Each mutant is the rules with one change, and has a name that outlives other changes.
import { describe, expect, it } from 'vitest';
import { mutantsOf } from './mutants';
import { parseRules } from './rules-parser';

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    // <posts>
    function posts() {
      return ' a-post=2026-11-23 ';
    }
    // </posts>

    function signedIn() {
      return request.auth != null;
    }

    match /notes/{id} {
      allow get: if true;
      allow create: if signedIn() && isNote(request.resource.data)
        && exists(/databases/$(database)/documents/people/$(request.auth.uid));
      allow update, delete: if resource.data.get('by', null) == request.auth.uid;

      function isNote(note) {
        return note.keys().hasOnly(['by', 'words', 'at'])
          && (note.words is string || !note.words)
          && note.words.size() <= 10
          && note.words.matches('[a-c]{1,3}|x*')
          && note.at == request.time;
      }
    }
  }
}
`;

const mutants = mutantsOf(RULES);
const changes = (where: string) =>
  mutants
    .filter((mutant) => mutant.where === where)
    .map(({ operator, before, after }) => `${operator}: ${before} → ${after}`);

describe('a function', () => {
  const found = changes('/notes/{id} isNote()');
  it.each([
    'operand dropped: note.words.size() <= 10 → ',
    'operand dropped: !note.words → ',
    'operator: note.words is string || !note.words → note.words is string && !note.words',
    'operator: note.words.size() <= 10 → note.words.size() < 10',
    'operator: note.words.size() <= 10 → note.words.size() > 10',
    'operator: note.at == request.time → note.at != request.time',
    'operator: note.at == request.time → note.at <= request.time',
    'negated: note.words is string → !(note.words is string)',
    'negation dropped: !note.words → note.words',
    'number: 10 → 11',
    'number: 10 → 9',
    "word: 'by' → 'xby'",
    "element dropped: 'words' → ",
    'type: note.words is string → note.words is bool',
    'pattern: [a-c]{1,3}|x* → .*',
    'pattern: [a-c]{1,3}|x* → [a-c]{1,4}|x*',
    'pattern: [a-c]{1,3}|x* → [a-c]{2,3}|x*',
    'pattern: [a-c]{1,3}|x* → .{1,3}|x*',
    'pattern: [a-c]{1,3}|x* → [a-d]{1,3}|x*',
    'pattern: [a-c]{1,3}|x* → [a-c]{1,3}|x+',
    'pattern: [a-c]{1,3}|x* → x*',
  ])('%s', (change) => {
    expect(found).toContain(change);
  });

  it('has fields that are mistaken for others', () => {
    expect(found.filter((change) => change.startsWith('field: '))).toContain(
      'field: note.words → note.at',
    );
  });
});

describe('a permission', () => {
  it('is given to all or to none, and for more', () => {
    const found = changes('/notes/{id} allow create');
    expect(found).toContain('condition: the condition → true');
    expect(found).toContain('condition: the condition → false');
    expect(found).toContain('verb: create → create, update');
    expect(found).toContain('document: request.resource → resource');
    expect(
      found.some((change) => change.startsWith('call: exists(') && change.includes('existsAfter(')),
    ).toBe(true);
    expect(
      found.some((change) => change.startsWith('path: ') && change.includes('/xpeople/')),
    ).toBe(true);
  });

  it('is given for less', () => {
    expect(changes('/notes/{id} allow update, delete')).toContain('verb: update, delete → delete');
  });

  it('takes another default', () => {
    expect(changes('/notes/{id} allow update, delete')).toContain('constant: null → false');
  });
});

it('a path goes deeper, or has any word in a place', () => {
  expect(changes('/notes/{id}')).toEqual(['path: notes → {any}', 'path: {id} → {id=**}']);
});

it('an operator between operands binds as it did', () => {
  const swapped = mutants.find(
    ({ before }) => before === 'signedIn() && isNote(request.resource.data)',
  );
  expect(swapped?.rules).toContain(
    'if ((signedIn()) || isNote(request.resource.data))\n        && exists',
  );
});

it('all can be parsed, differ from the rules and from each other, and leave the posts alone', () => {
  for (const { name, rules } of mutants) {
    expect(() => parseRules(rules), name).not.toThrow();
    expect(rules).not.toBe(RULES);
    expect(rules).toContain(' a-post=2026-11-23 ');
  }
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
});

it('names outlive changes elsewhere', () => {
  const longer = RULES.replace(
    '    function signedIn',
    '    // More.\n    function other() {\n      return 1 < 2;\n    }\n    function signedIn',
  );
  const names = new Set(mutantsOf(longer).map(({ name }) => name));
  expect(mutants.filter(({ name }) => !names.has(name))).toEqual([]);
});

it('a mutant knows its line, and from where on only tests that come there can notice it', () => {
  const dropped = mutants.find(
    ({ before, operator }) => operator === 'negation dropped' && before === '!note.words',
  );
  expect(RULES.split('\n')[(dropped?.line ?? 0) - 1]).toContain('!note.words');
  expect(RULES.slice(dropped?.reach ?? 0)).toMatch(/^!note\.words/);
});
