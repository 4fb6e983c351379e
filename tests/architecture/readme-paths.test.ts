// Every path that the README names exists.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');

/** What the reader makes: named, and rightly absent from the repository. */
const MADE_BY_THE_READER = ['.env', 'index.md'];

test('the paths in backticks and links exist', () => {
  const named = [...pathsInBackticks(readme), ...pathsInLinks(readme)];
  expect(named.length).toBeGreaterThan(5);
  expect(missing(named)).toEqual([]);
});

test('the paths of the tree exist', () => {
  const named = pathsInTree(readme);
  expect(named.length).toBeGreaterThan(15);
  expect(missing(named)).toEqual([]);
});

test('each folder of src and tests is in the tree', async () => {
  const named = new Set(pathsInTree(readme));
  for (const parent of ['src', 'src/features', 'src/backend', 'tests']) {
    const folders = (await readdir(join(root, parent), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`);
    expect(folders.filter((folder) => !named.has(folder))).toEqual([]);
  }
});

function missing(paths: string[]): string[] {
  return paths.filter(
    (path) => !existsSync(join(root, path)) && !MADE_BY_THE_READER.includes(path),
  );
}

/** `src/content` and `firestore.rules`, but not commands, addresses and Firestore's own paths. */
function pathsInBackticks(text: string): string[] {
  const withoutBlocks = text.replaceAll(/^```.*?^```/gms, '');
  return [...withoutBlocks.matchAll(/`([^`\s]+)`/g)]
    .map(([, name = '']) => name)
    .filter(
      (name) =>
        /^(src|tests|public|\.ci)\//.test(name) ||
        /^\.?[\w-]+(\.[\w-]+)*\.(json|rules|md|ts|html|example)$/.test(name) ||
        name === '.env',
    );
}

function pathsInLinks(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

/** Paths of the block that begins with `src/`: two spaces of indentation a level. */
function pathsInTree(text: string): string[] {
  const block = /^```\n(src\/\n.*?)^```/ms.exec(text)?.[1] ?? '';
  const above: string[] = [];
  return block
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const level = line.search(/\S/) / 2;
      above.splice(level, Infinity, (line.trim().split(/\s+/)[0] ?? '').replace(/\/$/, ''));
      return above.join('/');
    });
}
