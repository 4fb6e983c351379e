// The file in which people take their data with them.
import type { OwnData } from '#domain/own-data';
import { keptFor, type KeptHere } from './kept-here';

/**
 * The shape of the file, which stays: what is added later gets a name of its own, and `version`
 * changes when something means something else. Documents are as they are stored, each with its
 * path; their fields are told on the page and in firestore.rules. Times are in ISO 8601, in UTC.
 */
export interface OwnDataFile extends OwnData {
  format: 'today-in-review/own-data';
  version: 1;
  /** When it was looked up. */
  madeAt: string;
  /** Origin of the site. */
  site: string;
  /** What this browser keeps: drafts, edits, what was looked at, how one likes to read. */
  browser: KeptHere[];
}

export function ownDataFile(data: OwnData, madeAt: Date): OwnDataFile {
  return {
    format: 'today-in-review/own-data',
    version: 1,
    madeAt: madeAt.toISOString(),
    site: window.location.origin,
    ...data,
    browser: keptFor(data.account.uid),
  };
}

/** Hands the file to the browser, which keeps it where downloads go. */
export function download(file: OwnDataFile): void {
  const blob = new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `today-in-review-${file.madeAt.slice(0, 10)}.json`;
  link.click();
  // The download has begun by then; until it has, the address must hold.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
