import { describe, expect, it } from 'vitest';
import { aComment } from '../../tests/support/a-comment';
import { placeKeeping, withGaps, type FindMissing } from './kept-places';
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
function threadsOf(missingIn: FindMissing, shown: Comment[]): ThreadNode[] {
  const missing = missingIn(shown, null);
  const gone = new Set(missing.map(({ id }) => id));
  return withGaps(buildThreads([...shown, ...missing], 'oldest'), gone);
}

describe('what vanishes while somebody reads', () => {
  it('leaves a gap where it stood, with its replies and without', () => {
    const missingIn = placeKeeping();
    expect(draw(threadsOf(missingIn, all))).toBe('a(b(c())) d()');
    expect(draw(threadsOf(missingIn, [first, below]))).toBe('a(gap(c())) gap()');
  });

  it('is named by no reply any more', () => {
    const missingIn = placeKeeping();
    threadsOf(missingIn, all);
    const [thread] = threadsOf(missingIn, [first, below, last]);
    expect(thread?.replies[0]?.replies[0]?.answered).toBeNull();
  });

  it('stands in its place again when it comes back', () => {
    const missingIn = placeKeeping();
    threadsOf(missingIn, all);
    threadsOf(missingIn, [first]);
    expect(draw(threadsOf(missingIn, [first, last]))).toBe('a(gap(gap())) d()');
  });

  it('is not missed when it is one’s own, or was never sent', () => {
    const missingIn = placeKeeping();
    missingIn([first, reply, { ...last, sending: true }], 'ben');
    expect(missingIn([first], 'ben')).toEqual([]);
  });

  it('is nothing where nothing vanished: the same threads', () => {
    const threads = buildThreads(all, 'oldest');
    expect(withGaps(threads, new Set())).toBe(threads);
  });
});
