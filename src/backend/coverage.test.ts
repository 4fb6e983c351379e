import { describe, expect, it } from 'vitest';
import {
  covers,
  findRedundant,
  firstGap,
  longer,
  shorter,
  type Reach,
  type Start,
} from './coverage';

/** Threads a minute apart; the places of their first comments. */
const at = (minute: number) => ({ threadStartedAt: minute, path: `t${String(minute)}` });
const start = (minute: number | null): Start => (minute === null ? null : at(minute));
const reach = (minute: number | 'end' | null): Reach | null =>
  typeof minute === 'number' ? at(minute) : minute;

function stretches(...pairs: [number | null, number | 'end' | null][]) {
  return pairs.map(([after, to]) => ({ after: start(after), reach: reach(to) }));
}

describe('firstGap', () => {
  it.each([
    ['one window up to the frontier', stretches([null, 10]), at(10), undefined],
    ['windows that meet', stretches([null, 10], [10, 20]), at(20), undefined],
    ['windows that overlap', stretches([5, 20], [null, 10]), at(20), undefined],
    ['a window that does not reach the frontier', stretches([null, 10]), at(11), at(10)],
    ['a hole between two', stretches([null, 9], [10, 20]), at(20), at(9)],
    ['nothing at the beginning', stretches([1, 20]), at(20), null],
    ['an open end that is covered', stretches([null, 10], [10, 'end']), 'end' as const, undefined],
    ['an open end that is not', stretches([null, 10], [10, 20]), 'end' as const, at(20)],
    ['a hole before an open end', stretches([null, 8], [10, 'end']), 'end' as const, at(8)],
    ['a window within another', stretches([null, 20], [3, 5]), at(20), undefined],
    [
      'a window that is expected there',
      stretches([null, 8], [7, null], [10, 20]),
      at(20),
      undefined,
    ],
    ['a window that is expected later', stretches([null, 8], [10, null]), at(20), at(8)],
  ])('%s', (_name, windows, frontier, gap) => {
    expect(firstGap('oldest', windows, frontier)).toEqual(gap);
  });

  it('goes the other way when the newest come first', () => {
    expect(firstGap('newest', stretches([null, 20], [19, 10]), at(10))).toEqual(at(20));
    expect(firstGap('newest', stretches([null, 20], [20, 10]), at(10))).toBeUndefined();
  });
});

describe('covers', () => {
  it('begins after its start and ends with its reach', () => {
    const [stretch] = stretches([5, 10]);
    const held = [4, 5, 6, 10, 11].filter(
      (minute) => stretch && covers('oldest', stretch, at(minute)),
    );
    expect(held).toEqual([6, 10]);
  });

  it('is not known before the window is answered', () => {
    expect(covers('oldest', { after: null, reach: null }, at(1))).toBe(false);
    expect(covers('oldest', { after: null, reach: 'end' }, at(1))).toBe(true);
  });
});

describe('findRedundant', () => {
  it('finds a window without which all is covered', () => {
    const [first, within, last] = stretches([null, 10], [5, 9], [10, 20]);
    if (!first || !within || !last) throw new Error('Three were made.');
    expect(findRedundant('oldest', [first, within, last], at(20))).toBe(within);
    expect(findRedundant('oldest', [first, last], at(20))).toBeNull();
  });

  it('closes nothing while an answer is missing', () => {
    const windows = stretches([null, 10], [5, 9], [8, null]);
    expect(findRedundant('oldest', windows, at(10))).toBeNull();
  });
});

it('shorter and longer know the open end', () => {
  expect(shorter('oldest', at(1), at(2))).toEqual(at(1));
  expect(shorter('newest', at(1), at(2))).toEqual(at(2));
  expect(shorter('oldest', 'end', at(2))).toEqual(at(2));
  expect(longer('oldest', at(1), at(2))).toEqual(at(2));
  expect(longer('newest', at(1), at(2))).toEqual(at(1));
  expect(longer('oldest', at(1), 'end')).toBe('end');
  expect(longer('oldest', 'end', 'end')).toBe('end');
});
