import { describe, expect, it } from 'vitest';
import { aComment } from '../../tests/support/a-comment';
import type { Comment } from './comment';
import { splitArrivals, withWithheld } from './shown-comments';

const ids = (comments: Comment[]) => comments.map((comment) => comment.id);

describe('splitArrivals', () => {
  const a = aComment('a');
  const b = aComment('b', { at: 1, answers: a, by: 'Ben' });
  const c = aComment('c', { at: 2, answers: b, by: 'Cyn' });
  const mine = aComment('m', { at: 3, answers: c, by: 'Me' });

  function split(comments: Comment[], arrived: string[], seen: string[] = [], me = 'me') {
    const { shown, waiting } = splitArrivals(comments, new Set(arrived), new Set(seen), me);
    return { shown: ids(shown), waiting: ids(waiting) };
  }

  it('lets what came later wait until the reader asks', () => {
    expect(split([a, b], ['b'])).toEqual({ shown: ['a'], waiting: ['b'] });
    expect(split([a, b], ['b'], ['b'])).toEqual({ shown: ['a', 'b'], waiting: [] });
  });

  it('lets a reply wait below a waiting comment, also when it did not come later itself', () => {
    expect(split([a, b, c], ['b'])).toEqual({ shown: ['a'], waiting: ['b', 'c'] });
  });

  it('shows a reply that came later only when it was asked for, also below an asked one', () => {
    expect(split([a, b, c], ['b', 'c'], ['b'])).toEqual({ shown: ['a', 'b'], waiting: ['c'] });
  });

  it('never keeps back my own comments, nor what they answer', () => {
    expect(split([a, b, c, mine], ['b', 'c', 'm'])).toEqual({
      shown: ['a', 'b', 'c', 'm'],
      waiting: [],
    });
  });

  it('never keeps back what this browser is sending, though nobody is known to be signed in', () => {
    const sent = aComment('s', { sending: true, by: 'Me' });
    expect(splitArrivals([sent], new Set(['s']), new Set(), null).waiting).toEqual([]);
  });
});

describe('withWithheld', () => {
  const a = aComment('a');
  const reply = aComment('r', { at: 1, answers: a, status: 'held' });

  it('puts a held reply below what it answers', () => {
    expect(withWithheld([a], [reply])).toEqual([a, reply]);
  });

  it('makes a held reply a thread of its own when what it answers is not shown', () => {
    expect(withWithheld([], [reply])).toEqual([
      { ...reply, path: 'r', threadStartedAt: reply.createdAt },
    ]);
  });

  it('keeps the place of a held first comment', () => {
    const first = aComment('f', { status: 'held' });
    expect(withWithheld([a], [first])).toEqual([a, first]);
  });

  it('leaves out one that all can read by now', () => {
    const approved = { ...reply, status: 'visible' as const };
    expect(withWithheld([a, approved], [reply])).toEqual([a, approved]);
  });
});
