// What a person chose to delete, and the sentences about it.
import type { OwnData, OwnKind } from '#domain/own-data';

export type Part = OwnKind | 'browser' | 'account';

export const PARTS: readonly Part[] = ['comments', 'respects', 'reports', 'browser', 'account'];

/** How much there is of each part. */
export type Counts = Record<Part, number>;

export function countsOf(data: OwnData, keptHere: number): Counts {
  return {
    comments: data.comments.length,
    respects: data.respects.length,
    reports: data.reports.length,
    browser: keptHere,
    account: 1,
  };
}

const NAMES: Record<Part, readonly [one: string, many: string, none: string]> = {
  comments: ['comment', 'comments', 'No comments'],
  respects: ['mark of respect', 'marks of respect', 'No marks of respect'],
  reports: ['report', 'reports', 'No reports'],
  browser: ['note in this browser', 'notes in this browser', 'No drafts or notes in this browser'],
  account: ['your account', 'your account', ''],
};

/** "12 comments"; for the account, whose number says nothing, "your account". */
function counted(part: Part, count: number): string {
  const [one, many] = NAMES[part];
  if (part === 'account') return one;
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Beside the box to tick. */
export function labelOf(part: Part, count: number): string {
  if (part === 'account') return 'Your account, and its e-mail address with it';
  if (count === 0) return NAMES[part][2];
  return part === 'browser'
    ? `${counted(part, count)}: drafts, changes begun, what you looked at`
    : counted(part, count);
}

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "12 comments, 3 marks of respect and your account" */
export function listed(chosen: readonly Part[], counts: Counts): string {
  const parts = chosen.filter((part) => counts[part] > 0);
  return and.format(parts.map((part) => counted(part, counts[part])));
}

/** What lies on the server. */
export function storedSentence(counts: Counts): string {
  const stored = listed(['comments', 'respects', 'reports'], counts);
  return stored === '' ? 'Nothing of yours is stored but your account.' : `Stored: ${stored}.`;
}

/** What is left behind for good when the account goes and these stay; empty = nothing. */
export function leftBehind(chosen: readonly Part[], counts: Counts): string {
  if (!chosen.includes('account')) return '';
  const kinds: OwnKind[] = ['comments', 'respects', 'reports'];
  return listed(
    kinds.filter((kind) => !chosen.includes(kind)),
    counts,
  );
}
