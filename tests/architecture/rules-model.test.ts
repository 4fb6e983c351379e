// The model of the rules serves the tests: the page asks the rules themselves, which are deployed.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('nothing that is shipped imports the model of the rules', async () => {
  const guilty: string[] = [];
  for (const file of await readdir('src', { recursive: true })) {
    if (!/\.tsx?$/.test(file) || /domain\/rules-|\.test\./.test(file)) continue;
    const text = await readFile(join('src', file), 'utf8');
    const isNeighbour = file.startsWith('domain/') && text.includes("from './rules-");
    if (isNeighbour || text.includes("from '#domain/rules-")) guilty.push(file);
  }
  expect(guilty).toEqual([]);
});
