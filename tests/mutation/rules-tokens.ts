// Cuts the text of security rules into tokens; comments and blanks are left out.

export interface Token {
  kind: 'name' | 'number' | 'string' | 'sign' | 'end';
  text: string;
  start: number;
  end: number;
}

const KINDS: [Token['kind'] | null, RegExp][] = [
  [null, /\s+|\/\/[^\n]*|\/\*[^]*?\*\//y],
  ['name', /[A-Za-z_]\w*/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['string', /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y],
  ['sign', /&&|\|\||==|!=|<=|>=|\*\*|[-+*/%<>!=:;,.(){}[\]$?]/y],
];

/** @throws Error that names the line of what is no token */
export function tokensOf(rules: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < rules.length) {
    const [kind, text] = tokenAt(rules, at);
    if (kind !== null) tokens.push({ kind, text, start: at, end: at + text.length });
    at += text.length;
  }
  return [...tokens, { kind: 'end', text: '', start: at, end: at }];
}

/** Line of a place in the text, from 1. */
export function lineAt(rules: string, offset: number): number {
  return rules.slice(0, offset).split('\n').length;
}

function tokenAt(rules: string, at: number): [Token['kind'] | null, string] {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const text = pattern.exec(rules)?.[0];
    if (text !== undefined) return [kind, text];
  }
  throw new Error(
    `Line ${String(lineAt(rules, at))}: cannot read ${JSON.stringify(rules.slice(at, at + 20))}.`,
  );
}
