import { expect, it } from 'vitest';
import { aComment } from '../../tests/support/a-comment';
import { startAt } from './discussion-start';
import { comparePlaces, placeOf } from './reading-order';

const first = aComment('01A0');
const before = aComment('01A1', { at: 1, answers: first });
const below = aComment('01AZ', { at: 2, answers: before });
const here = aComment('01A2', { at: 3, answers: first });
const after = aComment('01A3', { at: 4, answers: first });

it('begins just before the comment', () => {
  const { after: place } = startAt(here);
  for (const order of ['newest', 'oldest'] as const) {
    for (const earlier of [first, before, below]) {
      expect(comparePlaces(order, placeOf(earlier), place)).toBeLessThan(0);
    }
    for (const later of [here, after]) {
      expect(comparePlaces(order, placeOf(later), place)).toBeGreaterThan(0);
    }
  }
});

it('names what stands above it, and what it answers at the last level', () => {
  expect(startAt(first).above).toEqual([]);
  expect(startAt(below).above).toEqual(['01A0', '01A1']);
  expect(startAt({ ...below, parentId: '01B0' }).above).toEqual(['01A0', '01A1', '01B0']);
});
