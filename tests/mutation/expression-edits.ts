// The changes to an expression of the rules: one operand, operator, constant or field each.
import type { Edit } from './edit';
import { isPattern, patternEdits } from './pattern-edits';
import { partsOf, type Expression, type Place } from './rules-tree';

type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

const OTHER_SIGNS: Record<string, string[]> = {
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
};

const OTHER_NAMES: Record<string, string[]> = {
  hasOnly: ['hasAll', 'hasAny'],
  hasAll: ['hasOnly', 'hasAny'],
  hasAny: ['hasAll', 'hasOnly'],
  affectedKeys: ['addedKeys', 'changedKeys', 'removedKeys'],
  get: ['getAfter'],
  exists: ['existsAfter'],
  getAfter: ['get'],
  existsAfter: ['exists'],
};

const OTHER_TYPES: Record<string, string> = {
  string: 'bool',
  bool: 'string',
  number: 'string',
  int: 'number',
  timestamp: 'number',
  map: 'list',
  list: 'map',
};

const OTHER_CONSTANTS: Record<string, string> = { true: 'false', false: 'true', null: 'false' };

/** Changes the expressions of one text of rules. */
export class ExpressionEdits {
  readonly #rules: string;
  /** Names of fields, in the order of the text. */
  readonly #fields: string[];

  constructor(rules: string, fields: string[]) {
    this.#rules = rules;
    this.#fields = fields;
  }

  /** The changes to an expression that stands by itself, and to all that it is made of. */
  of(expression: Expression): Edit[] {
    return [...this.#negated(expression), ...this.#within(expression)];
  }

  #within(expression: Expression): Edit[] {
    return [
      ...this.#editsOf(expression),
      ...partsOf(expression).flatMap((part) => this.#within(part)),
    ];
  }

  #editsOf(expression: Expression): Edit[] {
    switch (expression.kind) {
      case 'chain':
        return this.#ofChain(expression);
      case 'binary':
        return this.#ofBinary(expression);
      case 'is':
        return this.#replaced(
          expression,
          'type',
          [OTHER_TYPES[this.#text(expression.type)] ?? 'bool'],
          expression.type,
        );
      case 'not':
        return expression.sign === '!'
          ? this.#replaced(expression, 'negation dropped', [this.#text(expression.value)])
          : [];
      case 'call':
        return this.#ofCall(expression);
      case 'member':
        return this.#ofMember(expression);
      case 'list':
        return this.#dropped(expression, 'element dropped', expression.elements);
      case 'map':
        return this.#dropped(expression, 'entry dropped', expression.entries);
      case 'path':
        return expression.segments
          .filter(({ value }) => value === null)
          .flatMap((segment) =>
            this.#replaced(expression, 'path', [`x${this.#text(segment)}`], segment),
          );
      case 'name':
        return expression.text === 'resource'
          ? this.#replaced(expression, 'document', ['request.resource'])
          : [];
      case 'number':
        return this.#replaced(expression, 'number', numbersBeside(Number(expression.text)));
      case 'string':
        return this.#ofString(expression);
      case 'constant':
        return this.#replaced(expression, 'constant', [OTHER_CONSTANTS[expression.text] ?? 'true']);
      default:
        return [];
    }
  }

  #ofChain(chain: Kind<'chain'>): Edit[] {
    const other = chain.sign === '&&' ? '||' : '&&';
    const swapped = chain.operands.slice(1).map((right, index): Edit => {
      const left = chain.operands[index] ?? right;
      const before = this.#rules.slice(chain.start, left.end);
      const rest = this.#rules.slice(right.end, chain.end);
      const [one, two] = [this.#text(left), this.#text(right)];
      return {
        ...placeOf(chain),
        operator: 'operator',
        text: `((${before}) ${other} ${two})${rest}`,
        told: { before: `${one} ${chain.sign} ${two}`, after: `${one} ${other} ${two}` },
        reach: chain.start,
      };
    });
    return [
      ...this.#dropped(chain, 'operand dropped', chain.operands),
      ...swapped,
      ...chain.operands.flatMap((operand) => this.#negated(operand)),
    ];
  }

  #ofBinary(expression: Kind<'binary'>): Edit[] {
    const { sign, signPlace, left, right } = expression;
    const bounds = sign === '==' && (this.#isMeasure(left) || this.#isMeasure(right));
    const others = [...(OTHER_SIGNS[sign] ?? []), ...(bounds ? ['<=', '>='] : [])];
    const [one, two] = [this.#text(left), this.#text(right)];
    return others.map((other) => ({
      ...placeOf(signPlace),
      operator: 'operator',
      text: other,
      told: { before: `${one} ${sign} ${two}`, after: `${one} ${other} ${two}` },
      reach: expression.start,
    }));
  }

  #isMeasure(expression: Expression): boolean {
    return (
      expression.kind === 'number' || /^request\.time$|\.size\(\)$/.test(this.#text(expression))
    );
  }

  #ofCall(call: Kind<'call'>): Edit[] {
    const { callee } = call;
    if (callee.kind === 'name') {
      return this.#replaced(call, 'call', OTHER_NAMES[callee.text] ?? [], callee);
    }
    if (callee.kind !== 'member') return [];
    // `get` of a map takes a default; there is no other such.
    const names = callee.name === 'get' ? [] : (OTHER_NAMES[callee.name] ?? []);
    return [
      ...this.#replaced(call, 'call', names, callee.namePlace),
      ...(callee.name === 'replace'
        ? this.#replaced(call, 'call dropped', [this.#text(callee.object)])
        : []),
    ];
  }

  #ofMember(member: Kind<'member'>): Edit[] {
    const text = this.#text(member);
    if (text === 'request.resource') return this.#replaced(member, 'document', ['resource']);
    if (text === 'request.time') {
      const moved = ['+', '-'].map((sign) => `(request.time ${sign} duration.value(1, 'm'))`);
      return this.#replaced(member, 'time', moved);
    }
    const group = this.#fields.filter(
      (field) => field.endsWith('At') === member.name.endsWith('At'),
    );
    const position = group.indexOf(member.name);
    const other = group[(position + 1) % group.length];
    if (position === -1 || other === undefined || other === member.name) return [];
    return this.#replaced(member, 'field', [other], member.namePlace);
  }

  #ofString(string: Kind<'string'>): Edit[] {
    const inside = string.text.slice(1, -1);
    const first = string.start + 1;
    if (!isPattern(inside)) return this.#replaced(string, 'word', [`'x${inside}'`]);
    return patternEdits(inside).map(({ start, end, text }) => ({
      start: first + start,
      end: first + end,
      operator: 'pattern',
      text,
      told: {
        before: excerpt(inside, start, end),
        after: excerpt(
          inside.slice(0, start) + text + inside.slice(end),
          start,
          start + text.length,
        ),
      },
      reach: string.start,
    }));
  }

  /** Comparisons have opposites of their own, and so has a negation. */
  #negated(expression: Expression): Edit[] {
    const { kind } = expression;
    const isBoolean = ['chain', 'is', 'brackets', 'call', 'member', 'name'].includes(kind);
    if (!isBoolean && !(kind === 'binary' && expression.sign === 'in')) return [];
    return this.#replaced(expression, 'negated', [`!(${this.#text(expression)})`]);
  }

  /** Each of several parts left out, with the sign before it, or the one after the first. */
  #dropped(whole: Expression, operator: string, parts: readonly Place[]): Edit[] {
    return parts.map((part, index) => {
      const previous = parts[index - 1];
      const next = parts[index + 1];
      return {
        start: previous ? previous.end : part.start,
        end: previous ? part.end : (next?.start ?? part.end),
        operator,
        text: '',
        told: { before: this.#text(part), after: '' },
        reach: whole.start,
      };
    });
  }

  #replaced(whole: Expression, operator: string, texts: string[], place: Place = whole): Edit[] {
    const told = (after: string) => ({
      before: this.#text(whole),
      after:
        this.#rules.slice(whole.start, place.start) +
        after +
        this.#rules.slice(place.end, whole.end),
    });
    return texts.map((text) => ({
      ...placeOf(place),
      operator,
      text,
      told: told(text),
      reach: whole.start,
    }));
  }

  #text({ start, end }: Place): string {
    return this.#rules.slice(start, end);
  }
}

function placeOf({ start, end }: Place): Place {
  return { start, end };
}

function numbersBeside(number: number): string[] {
  return [number + 1, number - 1].map(String);
}

/** A place in a text with a little of what is around it. */
function excerpt(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 12), end + 12);
}
