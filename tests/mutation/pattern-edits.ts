// Changes to a regular expression: a part gone, a bound moved by one, or anything let through.

interface PatternEdit {
  start: number;
  end: number;
  text: string;
}

/** A pattern as long as this has tests of its own: see src/domain/characters.ts. */
const LONG = 1000;

const CLASS = /\[\^?((?:\\.\{?|[^\]\\])*)\]/g;
/** One character, escaped or not. Backslashes are doubled in the rules' strings. */
const ONE = String.raw`(?:\\\\[xp]\{\w+\}|\\\\x[0-9a-f]{2}|\\\\.|[^\\\]])`;
const CLASS_ITEM = new RegExp(`(${ONE})-(${ONE})|${ONE}`, 'g');

/** True when a string of the rules is a pattern rather than a word. */
export function isPattern(text: string): boolean {
  return /[[\](){}|*+?\\]/.test(text);
}

/** The changes to a pattern, with places inside of it. */
export function patternEdits(pattern: string): PatternEdit[] {
  const whole = { start: 0, end: pattern.length };
  if (pattern.length > LONG) return [{ ...whole, text: '.' }, ...alternatives(pattern, 0)];
  return [
    { ...whole, text: '.*' },
    ...flags(pattern),
    ...alternatives(pattern, Infinity),
    ...quantifiers(pattern),
    ...classes(pattern),
  ];
}

/** Without `(?i)`. */
function flags(pattern: string): PatternEdit[] {
  return [...pattern.matchAll(/\(\?[a-z]\)/g)].map(({ index, 0: flag }) => ({
    start: index,
    end: index + flag.length,
    text: '',
  }));
}

/** Without one of the alternatives of a group, as deep as told. */
function alternatives(pattern: string, deepest: number): PatternEdit[] {
  const edits: PatternEdit[] = [];
  const groups: { start: number; bars: number[] }[] = [{ start: 0, bars: [] }];
  const close = (end: number) => {
    const group = groups.pop();
    if (group === undefined || group.bars.length === 0 || groups.length > deepest) return;
    const edges = [group.start, ...group.bars, end];
    edits.push({ start: group.start, end: (group.bars[0] ?? end) + 1, text: '' });
    for (const [index, bar] of group.bars.entries()) {
      edits.push({ start: bar, end: edges[index + 2] ?? end, text: '' });
    }
  };
  for (const { index, 0: part } of outsideClasses(pattern)) {
    if (part === '|') groups.at(-1)?.bars.push(index);
    if (part.startsWith('(')) groups.push({ start: index + part.length, bars: [] });
    if (part === ')') close(index);
  }
  close(pattern.length);
  return edits;
}

/** `{26}` is `{25}` and `{27}`, `*` is `+`, `+` is `*`, `?` is gone. */
function quantifiers(pattern: string): PatternEdit[] {
  return outsideClasses(pattern).flatMap(({ index, 0: part }) => {
    const place = { start: index, end: index + part.length };
    if (part === '*' || part === '+') return [{ ...place, text: part === '*' ? '+' : '*' }];
    if (part === '?') return [{ ...place, text: '' }];
    const bounds = /^\{(\d+)(?:,(\d+))?\}$/.exec(part);
    if (bounds === null) return [];
    const least = Number(bounds[1]);
    const most = bounds[2] === undefined ? null : Number(bounds[2]);
    const near: [number, number | null][] =
      most === null
        ? [
            [least - 1, null],
            [least + 1, null],
          ]
        : [
            [least - 1, most],
            [least + 1, most],
            [least, most - 1],
            [least, most + 1],
          ];
    return near
      .filter(([low, high]) => low >= 0 && (high ?? low) >= low)
      .map(([low, high]) => ({
        ...place,
        text: high === null ? `{${String(low)}}` : `{${String(low)},${String(high)}}`,
      }));
  });
}

/** A class lets anything through, lacks a part, or a range of it ends elsewhere. */
function classes(pattern: string): PatternEdit[] {
  return [...pattern.matchAll(CLASS)].flatMap(({ index, 0: found, 1: inside = '' }) => {
    const end = index + found.length;
    const first = end - 1 - inside.length;
    const items = [...inside.matchAll(CLASS_ITEM)];
    return [
      { start: index, end, text: '.' },
      ...items.flatMap((item) => [
        ...(items.length > 1 ? [{ ...placeIn(first, item), text: '' }] : []),
        ...moved(item).map((text) => ({ ...placeIn(first, item), text })),
      ]),
    ];
  });
}

function placeIn(
  first: number,
  { index, 0: item }: RegExpExecArray,
): { start: number; end: number } {
  return { start: first + index, end: first + index + item.length };
}

/** A range of plain characters with one end moved outwards by one. */
function moved([, from, to]: RegExpExecArray): string[] {
  if (from?.length !== 1 || to?.length !== 1) return [];
  const next = (one: string, by: number) => String.fromCharCode(one.charCodeAt(0) + by);
  return [`${next(from, -1)}-${to}`, `${from}-${next(to, 1)}`].filter(
    (text) => !/['\\]/.test(text),
  );
}

/** Brackets, bars and quantifiers that are neither escaped nor inside of a class. */
function outsideClasses(pattern: string): RegExpExecArray[] {
  const hidden = pattern.replace(CLASS, (found) => ' '.repeat(found.length));
  return [
    ...hidden.matchAll(/\\\\[xp]\{\w+\}|\\\\.|\(\?:|\(\?[a-z]\)|\{[\d,]+\}|[()|*+?]/g),
  ].filter(({ 0: part }) => !part.startsWith('\\') && !/^\(\?[a-z]\)$/.test(part));
}
