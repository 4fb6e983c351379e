// Reads the emulator's report of what each expression of firestore.rules came to.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One file for each test file, for the gate that runs after them. */
const KEPT = '.cache/rules-coverage';

interface Covered {
  sourcePosition: { line: number; currentOffset: number; endOffset: number };
  /** Absent = never reached. An empty value = skipped; `undefined` = an error or not known yet. */
  values?: { value: { boolValue?: boolean; undefined?: object }; count: number }[];
  children?: Covered[];
}

interface Report {
  rules: { files: { content: string }[] };
  report: Covered[];
}

/** One expression of the rules, and what it came to in any of the requests. */
export interface Expression {
  /** Unique in the file: where it begins and ends. */
  place: string;
  line: number;
  text: string;
  /** True when it came to a value, of whatever type. */
  evaluated: boolean;
  /** How often the rules came to it, also where it then failed. */
  times: number;
  /**
   * How often it came to no value. Each request is judged once before the documents are read that
   * the rules ask for: what depends on them then is not known yet.
   */
  unknown: number;
  /** How often it was not needed. */
  skipped: number;
  seenTrue: boolean;
  seenFalse: boolean;
  /** The different values that it came to, as the emulator tells them. */
  values: object[];
}

/**
 * The expressions of the rules and what they came to in a project of the emulator.
 * @throws Error when the emulator cannot tell, or the project ran other rules
 */
export async function readCoverage(
  host: string,
  projectId: string,
  rules: string,
): Promise<Expression[]> {
  const answer = await fetch(`http://${host}/emulator/v1/projects/${projectId}:ruleCoverage`);
  if (!answer.ok) throw new Error(`No coverage of ${projectId}: ${await answer.text()}`);
  // The emulator's own answer, in its documented shape.
  const { rules: ran, report } = (await answer.json()) as Report;
  if (ran.files[0]?.content !== rules) {
    throw new Error(`${projectId} ran other rules than firestore.rules.`);
  }
  return merge(report.flatMap((covered) => flatten(covered, rules)));
}

interface Kept {
  rules: string;
  expressions: Expression[];
}

/** Keeps what the tests of a file covered of the rules. */
export async function keepCoverage(testFile: string, kept: Kept): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  // Whole bodies are among the values, which nobody asks for later.
  const text = JSON.stringify(kept, (key, value: unknown) => (key === 'values' ? [] : value));
  await writeFile(join(KEPT, `${testFile}.json`), text);
}

/**
 * What the tests of a file covered when they last ran.
 * @throws Error when they never ran on these rules
 */
export async function keptCoverage(testFile: string, rules: string): Promise<Expression[]> {
  const text = await readFile(join(KEPT, `${testFile}.json`), 'utf8').catch(() => 'null');
  // Written by the function above.
  const kept = JSON.parse(text) as Kept | null;
  if (kept?.rules === rules) return kept.expressions;
  throw new Error(`Run the rules' tests first: ${testFile} did not run on these rules.`);
}

/** The same expressions from several files as one. */
export function merge(expressions: readonly Expression[]): Expression[] {
  const merged = new Map<string, Expression>();
  for (const one of expressions) {
    const known = merged.get(one.place);
    merged.set(one.place, {
      ...one,
      evaluated: one.evaluated || known?.evaluated === true,
      times: one.times + (known?.times ?? 0),
      unknown: one.unknown + (known?.unknown ?? 0),
      skipped: one.skipped + (known?.skipped ?? 0),
      seenTrue: one.seenTrue || known?.seenTrue === true,
      seenFalse: one.seenFalse || known?.seenFalse === true,
      values: [...one.values, ...(known?.values ?? [])],
    });
  }
  return [...merged.values()];
}

function flatten(
  { sourcePosition, values = [], children = [] }: Covered,
  rules: string,
): Expression[] {
  const { line, currentOffset, endOffset } = sourcePosition;
  const seen = values.map(({ value }) => value);
  const timesOf = (is: (one: (typeof values)[number]) => boolean) =>
    values.filter(is).reduce((sum, { count }) => sum + count, 0);
  const expression = {
    place: `${String(currentOffset)}-${String(endOffset)}`,
    line,
    text: rules.slice(currentOffset, endOffset + 1).replace(/\s+/g, ' '),
    evaluated: seen.some((value) => Object.keys(value).some((key) => key !== 'undefined')),
    times: timesOf(({ value }) => !isSkipped(value)),
    unknown: timesOf(({ value }) => 'undefined' in value),
    skipped: timesOf(({ value }) => isSkipped(value)),
    seenTrue: seen.some((value) => value.boolValue === true),
    seenFalse: seen.some((value) => value.boolValue === false),
    values: seen.filter((value) => !isSkipped(value) && !('undefined' in value)),
  };
  return [expression, ...children.flatMap((child) => flatten(child, rules))];
}

/** The emulator counts an operand that was not needed too, without a value. */
function isSkipped(value: object): boolean {
  return Object.keys(value).length === 0;
}
