import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  toggleLines,
  toggleLink,
  toggleMark,
  type Edit,
  type LineMark,
  type Mark,
  type Selected,
} from './markdown-edits';

/** A text with its selection between bars, or its caret at a single bar. */
function read(drawn: string): Selected {
  const [before = '', selected = '', after] = drawn.split('|');
  if (after === undefined) {
    return { text: before + selected, start: before.length, end: before.length };
  }
  const end = before.length + selected.length;
  return { text: before + selected + after, start: before.length, end };
}

function draw({ text, start, end }: Selected): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(end)}`;
  return `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
}

function after({ text }: Selected, edit: Edit): Selected {
  const changed = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  return { text: changed, start: edit.start, end: edit.end };
}

const marking = (mark: Mark, drawn: string) =>
  draw(after(read(drawn), toggleMark(mark, read(drawn))));
const lining = (kind: LineMark, drawn: string) =>
  draw(after(read(drawn), toggleLines(kind, read(drawn))));
const linking = (drawn: string) => draw(after(read(drawn), toggleLink(read(drawn))));

describe('toggleMark', () => {
  it.each<[Mark, string, string]>([
    ['**', 'a |b| c', 'a **|b|** c'],
    ['**', 'a **|b|** c', 'a |b| c'],
    ['**', 'a |**b**| c', 'a |b| c'],
    ['**', 'a| b |c', 'a **|b|** c'],
    ['**', 'wo|rd', '**|word|**'],
    ['**', '|', '**|**'],
    ['**', '**|**', '|'],
    ['*', '**|b|**', '***|b|***'],
    ['*', '***|b|***', '**|b|**'],
    ['**', '***|b|***', '*|b|*'],
    ['*', '*|b|*', '|b|'],
    ['~~', '|b|', '~~|b|~~'],
    ['`', '|b|', '`|b|`'],
    ['**', '|a\n\nb|', '|**a**\n\n**b**|'],
    ['**', '|**a**\n\n**b**|', '|a\n\nb|'],
    ['**', '|a\nb|', '**|a\nb|**'],
    ['`', 'x |a\nb|', 'x \n```\n|a\nb|\n```'],
    ['`', '```\n|a\nb|\n```', '|a\nb|'],
  ])('%s: %j becomes %j', (mark, before, changed) => {
    expect(marking(mark, before)).toBe(changed);
  });
});

describe('toggleLines', () => {
  it.each<[LineMark, string, string]>([
    ['quote', '|a\n\nb|', '|> a\n>\n> b|'],
    ['quote', '|> a\n>\n> b|', '|a\n\nb|'],
    ['quote', 'a|b', '> ab|'],
    ['quote', '|', '> |'],
    ['quote', 'x\n|a|\ny', 'x\n|> a|\n\ny'],
    ['bullets', 'a\n|b\nc|', 'a\n|- b\n- c|'],
    ['bullets', '|- b\n- c|', '|b\nc|'],
    ['bullets', '|1. b\n2. c|', '|- b\n- c|'],
    ['bullets', '|', '- |'],
    ['numbers', '|a\n\nb|', '|1. a\n2. b|'],
    ['numbers', '|- a\n- b|', '|1. a\n2. b|'],
    ['numbers', '|1. a\n2. b|', '|a\nb|'],
  ])('%s: %j becomes %j', (kind, before, changed) => {
    expect(lining(kind, before)).toBe(changed);
  });
});

describe('toggleLink', () => {
  it.each([
    ['see |this|', 'see [this](https://|)'],
    ['|', '[|](https://)'],
    ['th|is', '[this](https://|)'],
    ['|https://example.org/a|', '[|](https://example.org/a)'],
    ['[|this|](https://example.org)', '|this|'],
  ])('%j becomes %j', (before, changed) => {
    expect(linking(before)).toBe(changed);
  });
});

it('pressing twice gives the words back, wherever one presses', () => {
  const places = fc.tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '漢', '.'), minLength: 1 }),
    fc.nat(),
    fc.nat(),
  );
  fc.assert(
    fc.property(places, fc.constantFrom<Mark>('**', '*', '~~', '`'), ([text, one, other], mark) => {
      const [start = 0, end = 0] = [one, other]
        .map((n) => n % (text.length + 1))
        .sort((a, b) => a - b);
      const once = after({ text, start, end }, toggleMark(mark, { text, start, end }));
      expect(after(once, toggleMark(mark, once)).text).toBe(text);
    }),
  );
});
