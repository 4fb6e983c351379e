// Names what the owner typed by hand and cannot be read, and how it is taken: for moderators.
import { readInstant, readWord, readYesNo } from './owner-word';
import { STANDINGS } from './person';
import { readDays } from './settings';
import { readStatus } from './status';
import { withoutTowers } from './text';

type Fields = Record<string, unknown>;

interface Reading {
  canRead: (value: unknown) => boolean;
  /** How it is taken when it cannot be read. */
  safeSide: string;
}

const SETTINGS: Record<string, Reading> = {
  open: { canRead: (value) => readYesNo(value) !== null, safeSide: 'closed' },
  hold: {
    canRead: (value) => readWord(value, ['nobody', 'newcomers', 'everyone']) !== null,
    safeSide: 'everyone is held',
  },
  closeAfterDays: { canRead: (value) => readDays(value) !== null, safeSide: 'closed' },
  closesOn: { canRead: (value) => readInstant(value) !== null, safeSide: 'closed' },
  notice: { canRead: (value) => typeof value === 'string', safeSide: 'no notice' },
};

const PERSON: Record<string, Reading> = {
  standing: { canRead: (value) => readWord(value, STANDINGS) !== null, safeSide: 'held' },
  until: {
    canRead: (value) => value === null || readInstant(value) !== null,
    safeSide: 'without an end',
  },
  moderator: { canRead: (value) => readYesNo(value) !== null, safeSide: 'no moderator' },
};

/** What cannot be read in `settings/comments`, in sentences; null = there is no such document. */
export function settingsFaults(raw: Fields | null): string[] {
  return faultsOf(raw ?? {}, SETTINGS);
}

/** What cannot be read in `people/{uid}`, in sentences; null = there is no such document. */
export function personFaults(raw: Fields | null): string[] {
  return faultsOf(raw ?? {}, PERSON);
}

/** Why a comment's status counts as held, in a sentence; null = it is a known word. */
export function statusFault(value: unknown): string | null {
  if (readWord(value, ['held']) !== null || readStatus(value) !== 'held') return null;
  return `status ${quoted(value)} is not known: held.`;
}

function faultsOf(fields: Fields, readings: Record<string, Reading>): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (!Object.hasOwn(readings, name)) {
      return [`${shown(name)} is not a known field: it does nothing.`];
    }
    const reading = readings[name];
    if (reading === undefined || reading.canRead(value)) return [];
    return [`${name} ${quoted(value)} is not known: ${reading.safeSide}.`];
  });
}

/** At most this much of a value is repeated. */
const SHOWN = 40;

function quoted(value: unknown): string {
  if (typeof value === 'string') return `“${shown(value)}”`;
  if (value instanceof Date) return `(a timestamp)`;
  if (value === undefined) return '(missing)';
  return shown(asJson(value) ?? `(a ${typeof value})`);
}

/** Null = it cannot be written down: a value of the database's own may refer to itself. */
function asJson(value: unknown): string | null {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/** Controls, marks of direction, blanks that look like none, half characters. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** What was typed, cut, with what cannot be seen written out: else it would turn the sentence. */
function shown(typed: string): string {
  return withoutTowers(typed.slice(0, SHOWN)).replace(UNSEEN, (unseen) => {
    const code = unseen.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
