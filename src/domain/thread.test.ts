import { describe, expect, it } from 'vitest';
import { aComment, seededRandom } from '../../tests/support/a-comment';
import type { Comment } from './comment';
import { buildThreads, readingOrder, type ThreadNode } from './thread';

/** Threads as indented lines: the id, or `-` for a gap. */
function drawn(threads: readonly ThreadNode[], indent = ''): string[] {
  return threads.flatMap((node) => [
    `${indent}${node.comment?.id ?? '-'}`,
    ...drawn(node.replies, `${indent}  `),
  ]);
}

function draw(comments: Comment[], order: 'newest' | 'oldest' = 'oldest') {
  return drawn(buildThreads(comments, order));
}

describe('buildThreads', () => {
  const a = aComment('a', { at: 0 });
  const b = aComment('b', { at: 1, answers: a });
  const c = aComment('c', { at: 2, answers: b });
  const d = aComment('d', { at: 3, answers: a });
  const z = aComment('z', { at: 9 });

  it('nests replies below what they answer, whatever the order they come in', () => {
    expect(draw([d, c, z, b, a])).toEqual(['a', '  b', '    c', '  d', 'z']);
  });

  it('puts the newest thread first, and its replies oldest first all the same', () => {
    expect(draw([a, b, d, z], 'newest')).toEqual(['z', 'a', '  b', '  d']);
  });

  it('draws a gap where a comment is gone, and only above replies', () => {
    expect(draw([a, c])).toEqual(['a', '  -', '    c']);
    expect(draw([c])).toEqual(['-', '  -', '    c']);
    expect(draw([a])).toEqual(['a']);
  });

  it('gathers the replies of one removed comment below one gap', () => {
    expect(draw([b, d])).toEqual(['-', '  b', '  d']);
  });

  it('does not put a reply below a comment that is younger than itself', () => {
    const taken = aComment('b', { at: 7, answers: a, by: 'Mallory' });
    const late = aComment('e', { at: 8, answers: taken });
    expect(draw([a, taken, c, late])).toEqual(['a', '  -', '    c', '  b', '    e']);
  });

  it('starts a thread of its own for a first comment that took a removed id', () => {
    const taken = aComment('a', { at: 20, by: 'Mallory' });
    expect(draw([taken, b])).toEqual(['-', '  b', 'a']);
  });

  it('sorts siblings by their time before their id, which a browser makes', () => {
    const forged = aComment('0', { at: 5, answers: a });
    expect(draw([a, b, d, forged])).toEqual(['a', '  b', '  d', '  0']);
  });

  it('breaks a tie of times by the id', () => {
    const twin = aComment('aa', { at: 1, answers: a });
    expect(draw([a, b, twin])).toEqual(['a', '  aa', '  b']);
    expect(draw([aComment('y', { at: 9 }), z], 'newest')).toEqual(['y', 'z']);
  });

  it('keeps the first of two comments with one id', () => {
    const [only] = buildThreads([a, { ...a, body: 'other' }], 'oldest');
    expect(only?.comment?.body).toBe('Words of a');
  });

  it.each(['', '/', 'other', 'a/', '/a', 'a/a', '1/2/3/4/5/6/7/8/a'])(
    'lets a comment with the path "%s" stand alone',
    (path) => {
      expect(draw([{ ...a, path }, z])).toEqual(['a', 'z']);
    },
  );

  it('trusts the place of a comment that is being sent, whatever this clock says', () => {
    const sent = aComment('s', { at: -50, answers: b, sending: true });
    expect(draw([a, b, c, sent])).toEqual(['a', '  b', '    c', '    s']);
    const first = aComment('f', { at: -50, sending: true });
    expect(draw([a, first], 'newest')).toEqual(['f', 'a']);
    expect(draw([a, first, z], 'oldest')).toEqual(['a', 'z', 'f']);
  });

  it('says whom a reply answers, also one that joined the deepest level', () => {
    const chain = [a];
    for (let level = 2; level <= 8; level += 1) {
      chain.push(aComment(`l${String(level)}`, { at: level, answers: chain.at(-1) ?? a }));
    }
    const deepest = chain.at(-1) ?? a;
    const joined = aComment('j', {
      at: 9,
      answers: deepest,
      path: deepest.path.replace(/[^/]+$/, 'j'),
    });
    const [thread] = buildThreads([...chain, joined], 'oldest');
    let parent = thread;
    for (let level = 2; level < 8; level += 1) parent = parent?.replies[0];
    const [eighth, beside] = parent?.replies ?? [];
    expect(eighth).toMatchObject({ level: 8, answered: chain[6], beside: false });
    expect(beside).toMatchObject({ level: 8, answered: deepest, beside: true });
  });

  it('names nobody when what was answered is gone, or cannot have been answered', () => {
    const answered = (comments: Comment[], id: string) =>
      flat(buildThreads(comments, 'oldest')).find((node) => node.comment?.id === id)?.answered;
    expect(answered([b], 'b')).toBeNull();
    expect(answered([a, b, c, { ...d, parentId: 'c' }], 'd')).toBeNull();
    expect(answered([a, b, { ...c, parentId: 'z' }, z], 'c')).toBeNull();
    expect(answered([a, b], 'b')).toBe(a);
  });
});

function flat(threads: readonly ThreadNode[]): ThreadNode[] {
  return threads.flatMap((node) => [node, ...flat(node.replies)]);
}

describe('buildThreads, with anything', () => {
  /** A discussion with removed, doubled, re-created, forged and malformed comments in it. */
  function anything(seed: number): Comment[] {
    const random = seededRandom(seed);
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
    const all: Comment[] = [];
    for (let n = 0; n < 60; n += 1) {
      const answers = random() < 0.7 ? pick(all) : undefined;
      const id = random() < 0.1 ? (pick(all)?.id ?? 'x') : String(Math.floor(random() * 1e6));
      const told = { at: Math.floor(random() * 30), sending: random() < 0.05 };
      const comment = aComment(id, answers ? { ...told, answers } : told);
      const path = random() < 0.1 ? (pick(['', '//', `${id}/${id}`, 'q']) ?? '') : comment.path;
      all.push({ ...comment, path });
    }
    return all.filter(() => random() < 0.8).sort(() => random() - 0.5);
  }

  const seeds = Array.from({ length: 200 }, (_, seed) => seed);

  it('draws every id once, and no gap without a reply', () => {
    for (const seed of seeds) {
      const comments = anything(seed);
      const nodes = flat(buildThreads(comments, 'newest'));
      const ids = nodes.flatMap((node) => node.comment?.id ?? []);
      expect(ids.toSorted(), `seed ${String(seed)}`).toEqual(
        [...new Set(comments.map((comment) => comment.id))].toSorted(),
      );
      for (const node of nodes) expect(node.comment ?? node.replies.length).not.toBe(0);
      expect(new Set(nodes.map((node) => node.key)).size).toBe(nodes.length);
    }
  });

  it('never puts a reply below a younger comment or at a wrong level', () => {
    for (const seed of seeds) {
      for (const node of flat(buildThreads(anything(seed), 'newest'))) {
        for (const reply of node.replies) {
          expect(reply.level).toBe(node.level + 1);
          if (!node.comment || !reply.comment || node.comment.sending || reply.comment.sending) {
            continue;
          }
          expect(node.comment.createdAt).toBeLessThanOrEqual(reply.comment.createdAt);
          expect(reply.comment.path.split('/').at(-2)).toBe(node.comment.id);
        }
      }
    }
  });

  it('does not depend on the order in which comments with different ids come', () => {
    for (const seed of seeds) {
      const once = new Map(anything(seed).map((comment) => [comment.id, comment]));
      const comments = [...once.values()];
      expect(drawn(buildThreads(comments.toReversed(), 'oldest'))).toEqual(
        drawn(buildThreads(comments, 'oldest')),
      );
    }
  });
});

describe('readingOrder', () => {
  it('goes down each thread before the next, past gaps', () => {
    const a = aComment('a');
    const b = aComment('b', { at: 1, answers: a });
    const c = aComment('c', { at: 2, answers: b });
    const z = aComment('z', { at: 3 });
    const ids = readingOrder(buildThreads([z, c, a], 'oldest')).map((comment) => comment.id);
    expect(ids).toEqual(['a', 'c', 'z']);
  });
});
