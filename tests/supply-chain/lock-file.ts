// What package-lock.json says of each package that is installed.
import { readFile } from 'node:fs/promises';

export interface LockedPackage {
  name: string;
  /** Empty = it names none. */
  licence: string;
  /** For developing alone: nothing of it is in the built site. */
  isTool: boolean;
  hasInstallScript: boolean;
  /** Hash of its archive; null = whatever comes would be taken. */
  integrity: string | null;
  /** Version, or the address that it is taken from. */
  version: string;
}

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}

/** All packages, ours left out. */
export async function readLockFile(): Promise<LockedPackage[]> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    packages: Record<string, Entry>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      licence: entry.license ?? '',
      isTool: entry.dev === true || entry.devOptional === true,
      hasInstallScript: entry.hasInstallScript === true,
      integrity: entry.integrity ?? null,
      version: entry.resolved ?? entry.version ?? '',
    }));
}
