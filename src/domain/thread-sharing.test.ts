import { expect, it } from 'vitest';
import { aComment } from '../../tests/support/a-comment';
import { buildThreads } from './thread';
import { threadSharing } from './thread-sharing';

const first = aComment('a');
const reply = aComment('b', { at: 1, answers: first });
const deeper = aComment('c', { at: 2, answers: reply });
const other = aComment('z', { at: 3 });

it('keeps every node when nothing has changed', () => {
  const share = threadSharing();
  const [before] = share(buildThreads([first, reply, deeper], 'oldest'));
  expect(share(buildThreads([first, reply, deeper], 'oldest'))[0]).toBe(before);
});

it('makes anew what has changed and what stands above it, and nothing else', () => {
  const share = threadSharing();
  const before = share(buildThreads([first, reply, deeper, other], 'oldest'));
  const edited = { ...reply, body: 'Other words' };
  const now = share(buildThreads([first, edited, deeper, other], 'oldest'));
  expect(now[0]).not.toBe(before[0]);
  expect(now[0]?.replies[0]).not.toBe(before[0]?.replies[0]);
  expect(now[0]?.replies[0]?.comment).toBe(edited);
  // It names whom it answers.
  expect(now[0]?.replies[0]?.replies[0]?.answered).toBe(edited);
  expect(now[1]).toBe(before[1]);
});

it('tells apart threads that gained or lost a reply', () => {
  const share = threadSharing();
  const [alone] = share(buildThreads([first], 'oldest'));
  const [answered] = share(buildThreads([first, reply], 'oldest'));
  expect(answered).not.toBe(alone);
  expect(answered?.replies).toHaveLength(1);
  expect(share(buildThreads([first], 'oldest'))[0]?.replies).toEqual([]);
});
