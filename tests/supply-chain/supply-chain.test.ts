// What comes from others: where from, under which licence, and that none of it runs when installed.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { licenceFault } from './licence-rules';
import { readLockFile, type LockedPackage } from './lock-file';

/** Packages that have a script for being installed, and why this repository works without it. */
const NOT_RUN: Record<string, string> = {
  '@firebase/util': 'writes a configuration into the package, where an environment variable asks',
  esbuild: 'checks the program that its optional package brought',
  protobufjs: 'warns of version ranges in the package.json of whoever uses it',
  re2: 'builds a faster engine for “regex” in firebase.json, which has none',
};

const packages = await readLockFile();

test('no package’s script runs when it is installed, and none needs to', async () => {
  expect(await readFile('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const named = packages.filter(({ hasInstallScript }) => hasInstallScript);
  expect(named.map(({ name }) => name).sort()).toEqual(Object.keys(NOT_RUN).sort());
});

test('every package is pinned by a hash, and comes from the registry', () => {
  const unpinned = packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'));
  expect(unpinned.map(({ name }) => name)).toEqual([]);
  const elsewhere = packages.filter(({ version }) => !/^\d+\.\d+\.\d+/.test(version));
  expect(elsewhere.map(({ name, version }) => `${name} from ${version}`)).toEqual([]);
});

test('what package.json asks for is in the registry too', async () => {
  const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  expect(asked.filter(([, range]) => !/^\^?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

test('every licence is on the list', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.map(licenceFault).filter((fault) => fault !== null)).toEqual([]);
});

test.each<[string, Partial<LockedPackage>]>([
  ['none', { licence: '' }],
  ['GPL-3.0', { licence: 'GPL-3.0' }],
  ['a choice of others', { licence: '(GPL-3.0 OR AGPL-3.0)' }],
  ['one for tools', { licence: 'MPL-2.0', isTool: false }],
])('a package under %s is refused by name', (_, of) => {
  const some: LockedPackage = {
    name: 'some-package',
    licence: 'MIT',
    isTool: true,
    hasInstallScript: false,
    integrity: null,
    version: '1.0.0',
  };
  expect(licenceFault(some)).toBeNull();
  expect(licenceFault({ ...some, ...of })).toContain('some-package');
});
