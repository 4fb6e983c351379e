// Reads a word that the owner typed by hand in the console, as leniently as firestore.rules does.

/**
 * The known word that a value spells, whatever its case and the blanks around it.
 * Null = it is not text, or spells none of them.
 */
export function readWord<Word extends string>(value: unknown, known: readonly Word[]): Word | null {
  if (typeof value !== 'string') return null;
  return known.find((word) => spells(value, word)) ?? null;
}

/** The yes or no that a value means, as a boolean or as the word for it; null = neither. */
export function readYesNo(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = readWord(value, ['true', 'false']);
  return word === null ? null : word === 'true';
}

/** The digits that a value holds, 1 to 5 of them with nothing but blanks around; null = else. */
export function readDigits(value: unknown): number | null {
  if (typeof value !== 'string' || !spells(value, '[0-9]{1,5}')) return null;
  return Number(value.replace(/[^0-9]/g, ''));
}

/** A day as text; not the 29th of February, since not every year has one. */
const DAY =
  '([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|' +
  '(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))';

/**
 * The instant that a timestamp means, or a day as text: its midnight UTC. In ms since 1970; null =
 * the value is neither.
 */
export function readInstant(value: unknown): number | null {
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string' || !spells(value, DAY)) return null;
  return Date.parse(value.replace(/[^0-9-]/g, ''));
}

/** Blanks and case as RE2, the rules' engine, understands them: `\s` has no Unicode there. */
function spells(value: string, pattern: string): boolean {
  return new RegExp(`^[\\t\\n\\f\\r\\p{Z}]*${pattern}[\\t\\n\\f\\r\\p{Z}]*$`, 'iu').test(value);
}
