// Every key under which the code keeps something in a browser is in the list that the privacy page shows.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { BROWSER_STORAGE, keptThing, type KeptThing } from '#features/privacy/browser-storage';
import { KEPT_PREFIX } from '#ui/kept-text';

/** They keep what others hand them, under the names that those give. */
const GENERIC = ['src/ui/kept-text.ts', 'src/backend/firebase/tab-storage.ts'];
/** It looks at what is there, by the list. */
const BY_THE_LIST = ['src/features/privacy/kept-here.ts'];

type Place = KeptThing['place'];

/** Objects whose methods keep, with where they do so and how their keys begin. */
const KEEPERS: Record<string, { place: Place; begin: string }> = {
  keptText: { place: 'localStorage', begin: KEPT_PREFIX },
  kept: { place: 'localStorage', begin: KEPT_PREFIX },
  visitText: { place: 'sessionStorage', begin: KEPT_PREFIX },
  localStorage: { place: 'localStorage', begin: '' },
  sessionStorage: { place: 'sessionStorage', begin: '' },
};
/** Looking keeps nothing. */
const METHODS = /^(write|getItem|setItem|removeItem)$/;
/** Functions that keep in the tab. */
const FUNCTIONS = /^keepInTab$/;

interface Key {
  place: Place;
  key: string;
}

/** What an expression begins with, for every way in which the file may make it. */
function beginnings(expression: ts.Expression, file: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression)) {
    const { head, templateSpans } = expression;
    const first = templateSpans[0]?.expression;
    return head.text !== '' || !first ? [head.text] : beginnings(first, file);
  }
  if (ts.isBinaryExpression(expression)) return beginnings(expression.left, file);
  const named = ts.isCallExpression(expression) ? expression.expression : expression;
  if (!ts.isIdentifier(named)) return [];
  const found: string[] = [];
  visit(file, (node) => {
    if (ts.isVariableDeclaration(node) && isNamed(node.name, named.text) && node.initializer) {
      found.push(...beginnings(node.initializer, file));
    }
    if (ts.isFunctionDeclaration(node) && isNamed(node.name, named.text)) {
      visit(node, (inner) => {
        if (ts.isReturnStatement(inner) && inner.expression) {
          found.push(...beginnings(inner.expression, file));
        }
      });
    }
  });
  return found;
}

function isNamed(node: ts.Node | undefined, name: string): boolean {
  return node !== undefined && ts.isIdentifier(node) && node.text === name;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => {
    visit(child, see);
  });
}

/** The keys of a file's code, and what of it cannot be told. */
function keysIn(path: string, text: string): { keys: Key[]; untold: string[] } {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const keys: Key[] = [];
  const untold: string[] = [];
  visit(file, (node) => {
    if (!ts.isCallExpression(node)) return;
    const keeper = keeperOf(node.expression);
    if (keeper === null) return;
    const [name] = node.arguments;
    const begins = name ? beginnings(name, file) : [];
    if (begins.length === 0) untold.push(`${path}: ${node.getText()}`);
    keys.push(...begins.map((begin) => ({ place: keeper.place, key: keeper.begin + begin })));
  });
  return { keys, untold };
}

function keeperOf(called: ts.Expression) {
  if (ts.isIdentifier(called)) {
    return FUNCTIONS.test(called.text) ? { place: 'sessionStorage' as const, begin: '' } : null;
  }
  if (!ts.isPropertyAccessExpression(called) || !METHODS.test(called.name.text)) return null;
  const { expression } = called;
  const object = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(object) ? (KEEPERS[object.text] ?? null) : null;
}

async function sources(): Promise<[string, string][]> {
  const paths = (await readdir('src', { recursive: true })).map((path) => join('src', path));
  const code = paths.filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
  return Promise.all(
    [...code, 'src/ui/theme-first.js'].map(
      async (path) => [path, await readFile(path, 'utf8')] as const,
    ),
  ).then((read) => read.map(([path, text]) => [path, text]));
}

const files = await sources();
const looked = files.filter(([path]) => ![...GENERIC, ...BY_THE_LIST].includes(path));

test('each key in the code is listed', () => {
  const found = looked.map(([path, text]) => keysIn(path, text));
  expect(found.flatMap(({ untold }) => untold)).toEqual([]);
  const keys = found.flatMap((one) => one.keys);
  const unlisted = keys.filter(({ place, key }) => keptThing(place, key) === null);
  expect(unlisted, 'add them to src/features/privacy/browser-storage.ts').toEqual([]);

  const used = new Set(keys.map(({ place, key }) => keptThing(place, key)));
  const unused = BROWSER_STORAGE.filter(
    (thing) => !used.has(thing) && !thing.key.startsWith('firebase'),
  );
  expect(unused, 'listed, and kept by no code').toEqual([]);
});

test('nothing is kept past those who were looked at', () => {
  const past = looked.filter(
    ([path, text]) =>
      /\b(createKeptText|document\.cookie|caches\.|indexedDB\.|persistentLocalCache)/.test(text) ||
      (/\b(localStorage|sessionStorage)\b/.test(text) &&
        keysIn(path, text).keys.length === 0 &&
        path !== 'src/features/privacy/browser-storage.ts'),
  );
  expect(past.map(([path]) => path)).toEqual([]);
});

test('a key that is not listed is found, however it is made', () => {
  const planted = `
    const NAME = 'a';
    const nameOf = (id) => id;
    function placeOf(id) { return \`b/\${id}\`; }
    keptText.write(NAME, '1');
    visitText.write(placeOf('x'), '1');
    window.localStorage.setItem('c', '1');
    keepInTab('d' + NAME, '1');
    keptText.write(somewhereElse, '1');
  `;
  const { keys, untold } = keysIn('planted.ts', planted);
  expect(keys.map(({ place, key }) => `${place} ${key}`)).toEqual([
    `localStorage ${KEPT_PREFIX}a`,
    `sessionStorage ${KEPT_PREFIX}b/`,
    'localStorage c',
    'sessionStorage d',
  ]);
  expect(untold).toEqual(["planted.ts: keptText.write(somewhereElse, '1')"]);
});
