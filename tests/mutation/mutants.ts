// Makes mutants of security rules: the same rules with one small fault in each.
import { createHash } from 'node:crypto';
import type { Edit } from './edit';
import { ExpressionEdits } from './expression-edits';
import { parseRules } from './rules-parser';
import { lineAt } from './rules-tokens';
import { partsOf, type Allow, type Expression, type Match, type Segment } from './rules-tree';

export interface Mutant {
  /** All that tells it from others, but not its line: it outlives changes elsewhere. */
  name: string;
  /** The name, cut short to be typed. */
  id: string;
  line: number;
  operator: string;
  /** The function or the permission that is changed. */
  where: string;
  before: string;
  after: string;
  /** Only tests that reach this offset can tell it from the rules; null = any can. */
  reach: number | null;
  /** The changed rules. */
  rules: string;
}

type Located = Edit & { where: string };

const VERBS = ['get', 'list', 'create', 'update', 'delete'];

/** The posts, which the build writes: a test compares them with src/content. */
const GENERATED = /\/\/ <posts>[^]*?\/\/ <\/posts>/;

/** All mutants of the rules, in the order of the text. */
export function mutantsOf(rules: string): Mutant[] {
  const outermost = parseRules(rules);
  const fields = fieldsOf(outermost);
  const expressions = new ExpressionEdits(rules, fields);
  const generated = GENERATED.exec(rules);
  const [first, last] = generated
    ? [generated.index, generated.index + generated[0].length]
    : [Infinity, Infinity];
  const edits = ofMatch(rules, outermost, '', expressions)
    .filter(({ start }) => start < first || start > last)
    .sort((one, other) => one.start - other.start);
  return named(rules, edits);
}

function ofMatch(
  rules: string,
  match: Match,
  above: string,
  expressions: ExpressionEdits,
): Located[] {
  const path = `${above}/${match.path}`;
  const short = above === '' ? '' : path.replace('/databases/{database}/documents', '');
  const functions = match.functions.flatMap((declared) =>
    [...declared.lets, declared.result]
      .flatMap((expression) => expressions.of(expression))
      .map((edit) => ({ ...edit, where: `${short} ${declared.name}()`.trim() })),
  );
  const allows = match.allows.flatMap((allow) =>
    ofAllow(rules, allow, expressions).map((edit) => ({
      ...edit,
      where: `${short} allow ${allow.verbs.map(({ text }) => text).join(', ')}`,
    })),
  );
  const segments =
    above === '' ? [] : match.segments.flatMap((segment) => ofSegment(rules, segment));
  return [
    ...functions,
    ...allows,
    ...segments.map((edit) => ({ ...edit, where: short })),
    ...match.matches.flatMap((inner) => ofMatch(rules, inner, path, expressions)),
  ];
}

function ofAllow(rules: string, { verbs, condition }: Allow, expressions: ExpressionEdits): Edit[] {
  const written = rules.slice(condition.start, condition.end);
  const whole = ['true', 'false']
    .filter((text) => text !== written)
    .map((text) => ({
      start: condition.start,
      end: condition.end,
      operator: 'condition',
      text,
      told: { before: 'the condition', after: text },
      reach: condition.start,
    }));
  const first = verbs[0]?.start ?? condition.start;
  const end = verbs.at(-1)?.end ?? first;
  const before = verbs.map(({ text }) => text);
  const verb = (after: string[]) => ({
    start: first,
    end,
    operator: 'verb',
    text: after.join(', '),
    told: { before: before.join(', '), after: after.join(', ') },
    reach: null,
  });
  const fewer =
    before.length > 1 ? before.map((one) => verb(before.filter((other) => other !== one))) : [];
  const more = VERBS.filter((one) => !before.includes(one)).map((one) => verb([...before, one]));
  const within = condition.kind === 'constant' ? [] : expressions.of(condition);
  return [...whole, ...fewer, ...more, ...within];
}

/** `{id}` takes a whole path, and a word of the path takes any. */
function ofSegment(rules: string, { start, end }: Segment): Edit[] {
  const before = rules.slice(start, end);
  const after = before.startsWith('{') ? before.replace('}', '=**}') : '{any}';
  return [{ start, end, operator: 'path', text: after, told: { before, after }, reach: null }];
}

function named(rules: string, edits: Located[]): Mutant[] {
  const seen = new Map<string, number>();
  return edits.map(({ start, end, text, operator, where, told, reach }) => {
    const before = short(told?.before ?? rules.slice(start, end));
    const after = short(told?.after ?? text);
    const label = `${where}: ${operator}: ${before} → ${after}`.trim();
    const occurrence = (seen.get(label) ?? 0) + 1;
    seen.set(label, occurrence);
    const name = occurrence === 1 ? label : `${label} (${String(occurrence)})`;
    return {
      name,
      id: createHash('sha256').update(name).digest('hex').slice(0, 8),
      line: lineAt(rules, start),
      operator,
      where,
      before,
      after,
      reach,
      rules: rules.slice(0, start) + text + rules.slice(end),
    };
  });
}

function short(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Names of fields that the rules look at, without methods and what Firestore itself gives. */
function fieldsOf(match: Match): string[] {
  const expressions = [
    ...match.functions.flatMap(({ lets, result }) => [...lets, result]),
    ...match.allows.map(({ condition }) => condition),
  ];
  const fields = expressions.flatMap((expression) => fieldsIn(expression, false));
  return [...new Set([...fields, ...match.matches.flatMap((inner) => fieldsOf(inner))])];
}

function fieldsIn(expression: Expression, isCalled: boolean): string[] {
  const parts = partsOf(expression);
  const inner = parts.flatMap((part) =>
    fieldsIn(part, expression.kind === 'call' && part === expression.callee),
  );
  const isField =
    expression.kind === 'member' && !isCalled && expression.name !== 'data' && !isGiven(expression);
  return isField ? [expression.name, ...inner] : inner;
}

/** True for what begins with `request.auth`, `request.query`, `request.time`, `request.resource`. */
function isGiven(expression: Expression): boolean {
  if (expression.kind !== 'member') return false;
  const { object, name } = expression;
  if (object.kind === 'name') return object.text === 'request' && name !== 'data';
  return object.kind === 'member' && name !== 'data' && object.name !== 'data' && isGiven(object);
}
