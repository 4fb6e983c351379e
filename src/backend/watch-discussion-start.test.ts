import { describe, expect, it } from 'vitest';
import { DiscussionWorld } from '../../tests/support/discussion-world';

describe.each(['newest', 'oldest'] as const)('a discussion from the middle, %s first', (order) => {
  it('begins at a comment: what comes before is left out, what it answers is not', async () => {
    const world = new DiscussionWorld(order);
    const early = Array.from({ length: 12 }, () => world.write());
    const thread = world.write();
    const replies = Array.from({ length: 20 }, () => world.write(thread));
    const late = Array.from({ length: 12 }, () => world.write());
    const [before = '', at = ''] = replies.slice(4);
    world.open(10, at);
    await world.settle();
    const from = () => [thread, ...world.readableIds.slice(world.readableIds.indexOf(at))];
    expect(world.shownIds).toEqual(from().slice(0, 10));
    expect(world.documentsRead).toBe(9);

    // Arrivals that push others out of the first window, and some that come before the start.
    for (let arrival = 0; arrival < 15; arrival += 1) world.write(at);
    const outside = [world.write(before), world.write(order === 'newest' ? late[0] : early[0])];
    await world.settle();
    expect(world.shownIds).toEqual(from().slice(0, 25));
    await loadAll(world);
    expect(world.shownIds).toEqual(from());
    expect(world.shownIds).not.toEqual(expect.arrayContaining([outside[0]]));
    expect(world.discussion?.arrivedIds.size).toBe(15);

    world.delete(thread);
    await world.settle();
    expect(world.shownIds).toEqual(world.readableIds.slice(world.readableIds.indexOf(at)));
    world.delete(at);
    for (let arrival = 0; arrival < 5; arrival += 1) world.write(replies[6]);
    await world.settle();
    expect(world.shownIds).toEqual(
      world.readableIds.slice(world.readableIds.indexOf(world.shownIds[0] ?? '')),
    );
  });
});

async function loadAll(world: DiscussionWorld) {
  while (world.discussion?.hasMore) {
    world.discussion.loadMore();
    await world.settle();
  }
}
