import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, DEPLOYED } from '../stack/built-site';
import { BUDGETS } from './budgets';
import { overweight, weigh, type Weighed } from './sizes';

const BUILD_LIMIT = 120_000;

let directory = '';
let weighed: Weighed[] = [];

beforeAll(async () => {
  directory = await buildSite(DEPLOYED);
  weighed = await weigh(directory, BUDGETS);
}, BUILD_LIMIT);

afterAll(async () => {
  await rm(directory, { recursive: true });
});

test('a reader is sent no more than the budgets allow', () => {
  expect(overweight(weighed)).toEqual([]);
});

test('the budgets are no larger than what is sent needs', () => {
  const generous = weighed.filter(({ size, limit }) => size < 0.8 * limit);
  expect(generous.map(({ name, size }) => `${name}: ${String(size)} bytes`)).toEqual([]);
});

test(
  'a page that fetches React to be read is found too heavy',
  { timeout: BUILD_LIMIT },
  async () => {
    const heavy = await buildSite(DEPLOYED, 'tests/budgets/heavy.config.ts');
    const found = overweight(await weigh(heavy, BUDGETS));
    await rm(heavy, { recursive: true });
    expect(found).toEqual([expect.stringMatching(/^all script of who only reads: \d+ bytes/)]);
  },
);
