// What pressing a Markdown button does to a text: marks are put around the selection or before its
// lines, and taken off where they are already.

/** A text and what is selected in it; equal places = the caret. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** Replace what lies between two places, then select. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  start: number;
  end: number;
}

export type Mark = '**' | '*' | '~~' | '`';
export type LineMark = 'quote' | 'bullets' | 'numbers';

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]+$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}]+/u;
const FENCE = '```';

/** Puts a mark around each paragraph that is selected, or the word at the caret; or takes it off. */
export function toggleMark(mark: Mark, selected: Selected): Edit {
  const { text, start, end } = withoutBlankEdges(withWord(selected));
  const words = text.slice(start, end);
  if (mark === '`' && words.includes('\n')) return fence(text, start, end);
  const length = mark.length;
  if (has(mark, runAround(mark, text, start, end))) {
    const from = start - length;
    return { from, to: end + length, text: words, start: from, end: end - length };
  }
  const paragraphs = words.split(/(\n[ \t]*\n\s*)/);
  const isMarked = paragraphs.every((part, n) => n % 2 === 1 || has(mark, runWithin(mark, part)));
  const changed = paragraphs
    .map((part, n) => {
      if (n % 2 === 1) return part;
      return isMarked ? part.slice(length, -length) : mark + part + mark;
    })
    .join('');
  const inside = isMarked || paragraphs.length > 1 ? 0 : length;
  return {
    from: start,
    to: end,
    text: changed,
    start: start + inside,
    end: start + changed.length - inside,
  };
}

/** Makes quotes or list items of the selected lines, or lines of them again. */
export function toggleLines(kind: LineMark, { text, start, end }: Selected): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const isMarked = lines.every((line) => LINE_MARKS[kind].test(line) || isBlank(line));
  const isEmpty = lines.every(isBlank);
  const changed = isMarked && !isEmpty ? unmarked(kind, lines) : marked(kind, lines);
  // Without a blank line, what follows would go on in the quote or the last item.
  const after = isMarked || isBlank(text.slice(to + 1).split('\n')[0] ?? '') ? '' : '\n';
  const caret = from + changed.length;
  return {
    from,
    to,
    text: changed + after,
    start: start === end ? caret : from,
    end: caret,
  };
}

/** Makes a link of the selected words, or words of a link; a selected address becomes its address. */
export function toggleLink(selected: Selected): Edit {
  const { text, start, end } = withoutBlankEdges(withWord(selected));
  const words = text.slice(start, end);
  const [address] = /^\]\([^()\s]*\)/.exec(text.slice(end)) ?? [];
  if (address !== undefined && text[start - 1] === '[') {
    const from = start - 1;
    return { from, to: end + address.length, text: words, start: from, end: end - 1 };
  }
  if (/^(https?:\/\/|mailto:)\S+$/i.test(words)) {
    return { from: start, to: end, text: `[](${words})`, start: start + 1, end: start + 1 };
  }
  const link = `[${words}](https://)`;
  // The words come first; once they are there, the address.
  const caret = words === '' ? start + 1 : start + link.length - 1;
  return { from: start, to: end, text: link, start: caret, end: caret };
}

const LINE_MARKS: Record<LineMark, RegExp> = {
  quote: /^[ \t]*> ?/,
  bullets: /^[ \t]*[-*+] /,
  numbers: /^[ \t]*\d{1,9}[.)] /,
};

function marked(kind: LineMark, lines: string[]): string {
  if (kind === 'quote') return lines.map((line) => `> ${line}`.trimEnd()).join('\n') + gap(lines);
  const items = lines.filter((line) => !isBlank(line) || lines.length === 1);
  return items
    .map((line) => line.replace(LINE_MARKS.bullets, '').replace(LINE_MARKS.numbers, ''))
    .map((line, index) => (kind === 'bullets' ? `- ${line}` : `${String(index + 1)}. ${line}`))
    .join('\n');
}

/** The quote of nothing yet ends in the space that its words begin after. */
function gap(lines: string[]): string {
  return lines.length === 1 && isBlank(lines[0] ?? '') ? ' ' : '';
}

function unmarked(kind: LineMark, lines: string[]): string {
  return lines.map((line) => line.replace(LINE_MARKS[kind], '')).join('\n');
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** Code over several lines stands between fences, each on a line of its own. */
function fence(text: string, start: number, end: number): Edit {
  const words = text.slice(start, end);
  const before = `${FENCE}\n`;
  const after = `\n${FENCE}`;
  if (text.slice(0, start).endsWith(before) && text.slice(end).startsWith(after)) {
    const from = start - before.length;
    return { from, to: end + after.length, text: words, start: from, end: from + words.length };
  }
  const lead = start === 0 || text[start - 1] === '\n' ? '' : '\n';
  const trail = end === text.length || text[end] === '\n' ? '' : '\n';
  const inside = start + lead.length + before.length;
  return {
    from: start,
    to: end,
    text: lead + before + words + after + trail,
    start: inside,
    end: inside + words.length,
  };
}

/** True when a run of the mark's sign says this mark: three stars are emphasis and strong in one. */
function has(mark: Mark, run: number): boolean {
  return mark === '*' ? run === 1 || run >= 3 : run >= mark.length;
}

/** How many of the mark's signs stand on both sides of the selection. */
function runAround(mark: Mark, text: string, start: number, end: number): number {
  const sign = mark.charAt(0);
  let run = 0;
  while (text[start - 1 - run] === sign && text[end + run] === sign) run += 1;
  return run;
}

/** How many of the mark's signs the selected words begin and end with. */
function runWithin(mark: Mark, words: string): number {
  const sign = mark.charAt(0);
  let run = 0;
  while (2 * run + 2 < words.length && words[run] === sign && words.at(-1 - run) === sign) run += 1;
  return run;
}

function withWord({ text, start, end }: Selected): Selected {
  if (start !== end) return { text, start, end };
  const before = WORD_BEFORE.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = WORD_AFTER.exec(text.slice(end))?.[0].length ?? 0;
  return { text, start: start - before, end: end + after };
}

/** A mark beside a blank is none. */
function withoutBlankEdges({ text, start, end }: Selected): Selected {
  const words = text.slice(start, end);
  if (isBlank(words)) return { text, start, end };
  return {
    text,
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
