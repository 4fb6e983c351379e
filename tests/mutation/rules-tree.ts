// What the parser makes of security rules: each part with the place of its text.

export interface Place {
  start: number;
  end: number;
}

/** Part of a path: `posts`, `{id}`, `{rest=**}`, or `$(…)` in a path that is read. */
export interface Segment extends Place {
  /** What is between the brackets of `$(…)`; null = a word or a wildcard. */
  value: Expression | null;
}

export type Expression = Place &
  (
    | { kind: 'chain'; sign: '&&' | '||'; operands: Expression[] }
    | { kind: 'binary'; sign: string; signPlace: Place; left: Expression; right: Expression }
    | { kind: 'is'; value: Expression; type: Place }
    | { kind: 'not'; sign: string; value: Expression }
    | { kind: 'brackets'; value: Expression }
    | { kind: 'call'; callee: Expression; arguments: Expression[] }
    | { kind: 'member'; object: Expression; name: string; namePlace: Place }
    | { kind: 'index'; object: Expression; at: Expression[] }
    | { kind: 'list'; elements: Expression[] }
    | { kind: 'map'; entries: (Place & { key: Expression; value: Expression })[] }
    | { kind: 'path'; segments: Segment[] }
    | { kind: 'name'; text: string }
    | { kind: 'string'; text: string }
    | { kind: 'number'; text: string }
    | { kind: 'constant'; text: string }
  );

export interface RulesFunction extends Place {
  name: string;
  lets: Expression[];
  result: Expression;
}

export interface Allow extends Place {
  verbs: (Place & { text: string })[];
  condition: Expression;
}

export interface Match extends Place {
  segments: Segment[];
  /** The path as it is written. */
  path: string;
  functions: RulesFunction[];
  allows: Allow[];
  matches: Match[];
}

/** The expressions that one is made of. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'chain':
      return expression.operands;
    case 'binary':
      return [expression.left, expression.right];
    case 'is':
    case 'not':
    case 'brackets':
      return [expression.value];
    case 'call':
      return [expression.callee, ...expression.arguments];
    case 'member':
      return [expression.object];
    case 'index':
      return [expression.object, ...expression.at];
    case 'list':
      return expression.elements;
    case 'map':
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case 'path':
      return expression.segments.flatMap(({ value }) => (value === null ? [] : [value]));
    default:
      return [];
  }
}
