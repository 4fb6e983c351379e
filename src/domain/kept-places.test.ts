import { describe, expect, it } from 'vitest';
import { aComment } from '../../tests/support/a-comment';
import { placeKeeper, withGaps, type PlaceKeeper } from './kept-places';
import type { Comment } from './comment';
import { buildThreads, type ThreadNode } from './thread';

const first = aComment('a');
const reply = aComment('b', { answers: first, at: 1, by: 'Ben' });
const below = aComment('c', { answers: reply, at: 2 });
const last = aComment('d', { at: 3, by: 'Ben' });
const all = [first, reply, below, last];

function draw(nodes: readonly ThreadNode[]): string {
  return nodes.map(({ comment, replies }) => `${comment?.id ?? 'gap'}(${draw(replies)})`).join(' ');
}

/** The threads as they are drawn once these comments are all that is there. */
function threadsOf(keeper: PlaceKeeper, shown: Comment[]): ThreadNode[] {
  const missing = keeper.missing(shown, null);
  const gone = new Set(missing.map(({ id }) => id));
  return withGaps(buildThreads([...shown, ...missing], 'oldest'), gone);
}

describe('what vanishes while somebody reads', () => {
  it('leaves a gap where it stood, with its replies and without', () => {
    const keeper = placeKeeper();
    expect(draw(threadsOf(keeper, all))).toBe('a(b(c())) d()');
    expect(draw(threadsOf(keeper, [first, below]))).toBe('a(gap(c())) gap()');
  });

  it('is named by no reply any more', () => {
    const keeper = placeKeeper();
    threadsOf(keeper, all);
    const [thread] = threadsOf(keeper, [first, below, last]);
    expect(thread?.replies[0]?.replies[0]?.answered).toBeNull();
  });

  it('is known when it comes back', () => {
    const keeper = placeKeeper();
    expect(keeper.knows('d')).toBe(false);
    threadsOf(keeper, all);
    threadsOf(keeper, [first]);
    expect(keeper.knows('d')).toBe(true);
    expect(draw(threadsOf(keeper, [first, last]))).toBe('a(gap(gap())) d()');
  });

  it('is not missed when it is one’s own, or was never sent', () => {
    const keeper = placeKeeper();
    keeper.missing([first, reply, { ...last, sending: true }], 'ben');
    expect(keeper.missing([first], 'ben')).toEqual([]);
  });

  it('is nothing where nothing vanished: the same threads', () => {
    const threads = buildThreads(all, 'oldest');
    expect(withGaps(threads, new Set())).toBe(threads);
  });
});
