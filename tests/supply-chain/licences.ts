// `npm run licences`: checks what all packages are under, and writes the list of those that are shipped.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../stack/built-site';
import { licenceFault } from './licence-rules';
import { readLockFile, type LockedPackage } from './lock-file';
import { LIST_FILE, worksIn } from './shipped-works';

const packages = await readLockFile();
console.log('Packages that the site is built from:');
print(packages.filter(({ isTool }) => !isTool));
console.log('Packages for developing:');
print(packages.filter(({ isTool }) => isTool));

const directory = await buildSite({});
const list = worksIn(await readFile(join(directory, 'licences.txt'), 'utf8'));
await rm(directory, { recursive: true });
await writeFile(LIST_FILE, list);
console.log(`${LIST_FILE} lists those that are in the built files.`);

const faults = packages.map(licenceFault).filter((fault) => fault !== null);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** How many there are under each licence. */
function print(some: readonly LockedPackage[]): void {
  const licences = [...new Set(some.map(({ licence }) => licence))].sort();
  for (const licence of licences) {
    const names = some.filter((one) => one.licence === licence).map(({ name }) => name);
    const shown = names.length > 8 ? '' : `  ${names.join(', ')}`;
    console.log(`${String(names.length).padStart(6)}  ${licence || '(none)'}${shown}`);
  }
}
