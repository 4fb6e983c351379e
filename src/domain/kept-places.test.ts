import { describe, expect, it } from 'vitest';
import { aComment } from '../../tests/support/a-comment';
import { placeKeeping, withGaps } from './kept-places';
import { buildThreads, type ThreadNode } from './thread';

const first = aComment('a');
const reply = aComment('b', { answers: first, at: 1, by: 'Ben' });
const below = aComment('c', { answers: reply, at: 2 });
const last = aComment('d', { at: 3, by: 'Ben' });
const all = [first, reply, below, last];

function draw(nodes: readonly ThreadNode[]): string {
  return nodes.map(({ comment, replies }) => `${comment?.id ?? 'gap'}(${draw(replies)})`).join(' ');
}

describe('what vanishes while somebody reads', () => {
  it('leaves a gap where it stood, with its replies and without', () => {
    const keep = placeKeeping();
    expect(keep(all, null)).toEqual({ comments: all, gone: new Set() });
    const { comments, gone } = keep([first, below], null);
    expect(gone).toEqual(new Set(['b', 'd']));
    expect(draw(withGaps(buildThreads(comments, 'oldest'), gone))).toBe('a(gap(c())) gap()');
  });

  it('is named by no reply any more', () => {
    const keep = placeKeeping();
    keep(all, null);
    const { comments, gone } = keep([first, below, last], null);
    const threads = withGaps(buildThreads(comments, 'oldest'), gone);
    expect(threads[0]?.replies[0]?.replies[0]?.answered).toBeNull();
  });

  it('comes back when it is shown again, with its new words', () => {
    const keep = placeKeeping();
    keep(all, null);
    keep([first], null);
    const mended = { ...last, body: 'Said better.' };
    const { comments, gone } = keep([first, mended], null);
    expect(gone).toEqual(new Set(['b', 'c']));
    expect(comments).toContain(mended);
  });

  it('is not missed when it is one’s own, or was never sent', () => {
    const keep = placeKeeping();
    keep([first, reply, { ...last, sending: true }], 'ben');
    expect(keep([first], 'ben').gone).toEqual(new Set());
  });

  it('is nothing where nothing vanished: the same threads', () => {
    const threads = buildThreads(all, 'oldest');
    expect(withGaps(threads, new Set())).toBe(threads);
  });
});
