// Parses the language of security rules, as far as firestore.rules use it; anything else is an error.
import { lineAt, tokensOf, type Token } from './rules-tokens';
import type { Allow, Expression, Match, Place, RulesFunction, Segment } from './rules-tree';

/** Signs between two values, the loosest first. `&&` and `||` make chains. */
const LEVELS = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>=', 'in', 'is'],
  ['+', '-'],
  ['*', '/', '%'],
];

const VERBS = ['read', 'write', 'get', 'list', 'create', 'update', 'delete'];

/**
 * The outermost block, `match /databases/{database}/documents`.
 * @throws Error that names the line of what is not understood
 */
export function parseRules(rules: string): Match {
  return new Parser(rules).file();
}

class Parser {
  readonly #rules: string;
  readonly #tokens: Token[];
  #at = 0;

  constructor(rules: string) {
    this.#rules = rules;
    this.#tokens = tokensOf(rules);
  }

  file(): Match {
    for (const text of ['rules_version', '=']) this.#take(text);
    this.#takeKind('string');
    for (const text of [';', 'service', 'cloud', '.', 'firestore', '{']) this.#take(text);
    const match = this.#match();
    this.#take('}');
    this.#takeKind('end');
    return match;
  }

  #match(): Match {
    const { start } = this.#take('match');
    const segments = this.#segments(() => this.#pattern());
    const path = this.#rules.slice(segments[0]?.start ?? start, segments.at(-1)?.end);
    const match: Match = {
      start,
      end: start,
      segments,
      path,
      functions: [],
      allows: [],
      matches: [],
    };
    this.#take('{');
    while (!this.#isNext('}')) {
      if (this.#isNext('function')) match.functions.push(this.#function());
      else if (this.#isNext('allow')) match.allows.push(this.#allow());
      else match.matches.push(this.#match());
    }
    return { ...match, end: this.#take('}').end };
  }

  #function(): RulesFunction {
    const { start } = this.#take('function');
    const name = this.#takeKind('name').text;
    this.#take('(');
    this.#listUntil(')', () => this.#takeKind('name'));
    this.#take('{');
    const lets: Expression[] = [];
    while (this.#takeIf('let')) {
      this.#takeKind('name');
      this.#take('=');
      lets.push(this.#expression());
      this.#take(';');
    }
    this.#take('return');
    const result = this.#expression();
    this.#take(';');
    return { start, end: this.#take('}').end, name, lets, result };
  }

  #allow(): Allow {
    const { start } = this.#take('allow');
    const verbs = this.#listUntil(':', () => {
      const verb = this.#takeKind('name');
      if (!VERBS.includes(verb.text)) this.#fail(verb);
      return verb;
    });
    this.#take('if');
    const condition = this.#expression();
    return { start, end: this.#take(';').end, verbs, condition };
  }

  #expression(level = 0): Expression {
    const signs = LEVELS[level];
    if (signs === undefined) return this.#prefixed();
    let left = this.#expression(level + 1);
    for (let sign = this.#next; signs.includes(sign.text); sign = this.#next) {
      this.#at += 1;
      left = this.#joined(left, sign, level);
    }
    return left;
  }

  #joined(left: Expression, sign: Token, level: number): Expression {
    if (sign.text === 'is') {
      const type = this.#takeKind('name');
      return { kind: 'is', start: left.start, end: type.end, value: left, type };
    }
    const right = this.#expression(level + 1);
    const place = { start: left.start, end: right.end };
    if (sign.text !== '&&' && sign.text !== '||') {
      return { kind: 'binary', ...place, sign: sign.text, signPlace: sign, left, right };
    }
    const before = left.kind === 'chain' && left.sign === sign.text ? left.operands : [left];
    return { kind: 'chain', ...place, sign: sign.text, operands: [...before, right] };
  }

  #prefixed(): Expression {
    const sign = this.#next;
    if (sign.text !== '!' && sign.text !== '-') return this.#withSuffixes(this.#primary());
    this.#at += 1;
    const value = this.#prefixed();
    return { kind: 'not', start: sign.start, end: value.end, sign: sign.text, value };
  }

  #withSuffixes(object: Expression): Expression {
    const { start } = object;
    if (this.#takeIf('.')) {
      const name = this.#takeKind('name');
      const member = { object, name: name.text, namePlace: name };
      return this.#withSuffixes({ kind: 'member', start, end: name.end, ...member });
    }
    if (this.#takeIf('(')) {
      const given = this.#listUntil(')', () => this.#expression());
      const end = this.#before.end;
      return this.#withSuffixes({ kind: 'call', start, end, callee: object, arguments: given });
    }
    if (this.#takeIf('[')) {
      const at = [this.#expression()];
      if (this.#takeIf(':')) at.push(this.#expression());
      return this.#withSuffixes({ kind: 'index', start, end: this.#take(']').end, object, at });
    }
    return object;
  }

  #primary(): Expression {
    const token = this.#next;
    const { start, end, text } = token;
    if (text === '/') {
      const segments = this.#segments(() => this.#segment());
      return { kind: 'path', start, end: this.#before.end, segments };
    }
    this.#at += 1;
    if (text === '(') {
      const value = this.#expression();
      return { kind: 'brackets', start, end: this.#take(')').end, value };
    }
    if (text === '[') {
      const elements = this.#listUntil(']', () => this.#expression());
      return { kind: 'list', start, end: this.#before.end, elements };
    }
    if (text === '{') {
      const entries = this.#listUntil('}', () => this.#entry());
      return { kind: 'map', start, end: this.#before.end, entries };
    }
    if (['true', 'false', 'null'].includes(text)) return { kind: 'constant', start, end, text };
    if (token.kind === 'sign' || token.kind === 'end') this.#fail(token);
    return { kind: token.kind, start, end, text };
  }

  #entry(): Place & { key: Expression; value: Expression } {
    const key = this.#expression();
    this.#take(':');
    const value = this.#expression();
    return { start: key.start, end: value.end, key, value };
  }

  /** `/posts/…`, each segment read by the function given. */
  #segments(read: () => Segment): Segment[] {
    const segments: Segment[] = [];
    while (this.#takeIf('/')) segments.push(read());
    if (segments.length === 0) this.#fail(this.#next);
    return segments;
  }

  /** Of a path that is matched. */
  #pattern(): Segment {
    const { start } = this.#next;
    if (!this.#takeIf('{')) return { start, end: this.#takeKind('name').end, value: null };
    this.#takeKind('name');
    if (this.#takeIf('=')) this.#take('**');
    return { start, end: this.#take('}').end, value: null };
  }

  /** Of a path that is read. */
  #segment(): Segment {
    const { start } = this.#next;
    if (!this.#takeIf('$')) return { start, end: this.#takeKind('name').end, value: null };
    this.#take('(');
    const value = this.#expression();
    return { start, end: this.#take(')').end, value };
  }

  /** What stands between commas, up to the sign that ends it, which is taken too. */
  #listUntil<T>(end: string, read: () => T): T[] {
    const found: T[] = [];
    while (!this.#takeIf(end)) {
      if (found.length > 0) this.#take(',');
      found.push(read());
    }
    return found;
  }

  get #next(): Token {
    return this.#tokenAt(this.#at);
  }

  get #before(): Token {
    return this.#tokenAt(this.#at - 1);
  }

  #tokenAt(position: number): Token {
    const token = this.#tokens[position];
    if (token === undefined) throw new Error('The rules end too early.');
    return token;
  }

  #isNext(text: string): boolean {
    return this.#next.text === text && this.#next.kind !== 'string';
  }

  #takeIf(text: string): boolean {
    const isNext = this.#isNext(text);
    if (isNext) this.#at += 1;
    return isNext;
  }

  #take(text: string): Token {
    const token = this.#next;
    if (!this.#takeIf(text)) this.#fail(token, text);
    return token;
  }

  #takeKind(kind: Token['kind']): Token {
    const token = this.#next;
    if (token.kind !== kind) this.#fail(token, kind);
    this.#at += 1;
    return token;
  }

  #fail(token: Token, expected = 'something else'): never {
    const line = String(lineAt(this.#rules, token.start));
    throw new Error(`Line ${line}: ${expected} is expected, not ${JSON.stringify(token.text)}.`);
  }
}
