import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aComment, seededRandom } from '../../tests/support/a-comment';
import { DiscussionWorld } from '../../tests/support/discussion-world';
import type { DiscussionOrder } from './backend';

const ORDERS: DiscussionOrder[] = ['newest', 'oldest'];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function opened(order: DiscussionOrder, threads: number, pageSize: number) {
  const world = new DiscussionWorld(order);
  const ids = Array.from({ length: threads }, () => world.write());
  world.open(pageSize);
  await world.settle();
  return { world, ids };
}

async function loadAll(world: DiscussionWorld) {
  while (world.discussion?.hasMore) {
    world.discussion.loadMore();
    await world.settle();
  }
}

describe.each(ORDERS)('watchDiscussion, %s first', (order) => {
  it('loads page after page, each comment once and none as an arrival', async () => {
    const { world } = await opened(order, 25, 10);
    expect(world.shownIds).toEqual(world.readableIds.slice(0, 10));
    expect(world.discussion).toMatchObject({ hasMore: true, loadingMore: false, live: true });
    expect(world.documentsRead).toBe(10);
    world.discussion?.loadMore();
    world.discussion?.loadMore();
    expect(world.discussion?.loadingMore).toBe(true);
    await world.settle();
    expect(world.shownIds).toEqual(world.readableIds.slice(0, 20));
    await loadAll(world);
    expect(world.shownIds).toEqual(world.readableIds);
    expect(world.discussion).toMatchObject({ hasMore: false, loadingMore: false });
    expect(world.discussion?.arrivedIds.size).toBe(0);
    expect(world.documentsRead).toBe(25);
  });

  it('knows what came live from what a page brought', async () => {
    const { world, ids } = await opened(order, 5, 10);
    const thread = world.write();
    const reply = world.write(ids[2]);
    await world.settle();
    expect(world.shownIds).toEqual(world.readableIds);
    expect(world.discussion?.arrivedIds).toEqual(new Set([thread, reply]));
    world.delete(reply);
    await world.settle();
    expect(world.discussion?.arrivedIds).toEqual(new Set([thread]));
  });

  it('takes what is put back for what it was before it was taken down', async () => {
    const { world, ids } = await opened(order, 5, 10);
    const [read = ''] = ids;
    const arrived = world.write();
    await world.settle();
    for (const status of ['hidden', 'visible']) {
      world.set(read, { status });
      world.set(arrived, { status });
      await world.settle();
    }
    expect(world.shownIds).toEqual(world.readableIds);
    expect(world.discussion?.arrivedIds).toEqual(new Set([arrived]));
  });

  it('does not show what a removal pulls in from beyond the loaded pages', async () => {
    const { world } = await opened(order, 25, 10);
    const [first = ''] = world.shownIds;
    world.delete(first);
    await world.settle();
    expect(world.shownIds).toEqual(world.readableIds.slice(0, 9));
    await loadAll(world);
    expect(world.shownIds).toEqual(world.readableIds);
  });

  it('keeps what arrivals push out of a full page, without a moment in between', async () => {
    const { world } = await opened(order, 30, 10);
    world.discussion?.loadMore();
    await world.settle();
    const before = world.shownIds;
    const delivered = world.deliveries.length;
    for (let arrival = 0; arrival < 15; arrival += 1) world.write(before[0]);
    await world.settle();
    expect(world.shownIds).toEqual(world.readableIds.slice(0, 35));
    for (const { comments } of world.deliveries.slice(delivered)) {
      const ids = comments.map(({ id }) => id);
      expect(before.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('pays a few reads for an arrival, and does not pile up windows', async () => {
    const { world } = await opened(order, 120, 50);
    world.discussion?.loadMore();
    await world.settle();
    const paid = world.documentsRead;
    for (let arrival = 0; arrival < 200; arrival += 1) {
      world.write(world.shownIds[0]);
      await world.settle();
    }
    expect(world.documentsRead - paid).toBeLessThan(200 * 5);
    expect(world.openWindows).toBeLessThan(12);
    expect(world.shownIds).toEqual(world.readableIds.slice(0, 300));
  });

  it('counts what cannot be read once, also where windows overlap', async () => {
    const { world } = await opened(order, 30, 10);
    world.discussion?.loadMore();
    await world.settle();
    world.set(world.shownIds[9] ?? '', { body: 42 });
    world.set(world.shownIds[3] ?? '', { author: 'me' });
    for (let arrival = 0; arrival < 5; arrival += 1) world.write(world.shownIds[0]);
    await world.settle();
    expect(world.discussion?.unreadable).toBe(2);
    expect(world.shownIds).toEqual(world.readableIds.slice(0, world.shownIds.length));
  });

  it('gets over many unreadable documents in a gap', async () => {
    const { world } = await opened(order, 60, 20);
    world.discussion?.loadMore();
    await world.settle();
    for (const id of world.shownIds.slice(2, 22)) world.set(id, { body: 42 });
    for (let arrival = 0; arrival < 9; arrival += 1) world.write(world.shownIds[0]);
    await world.settle();
    expect(world.discussion?.unreadable).toBe(20);
    await loadAll(world);
    expect(world.shownIds).toEqual(world.readableIds);
  });

  it('shows what was posted here, also beyond the loaded pages', async () => {
    const { world } = await opened(order, 25, 10);
    world.backend.become({ uid: 'me', name: 'Me', photoURL: null, provider: 'google.com' });
    const parent = world.discussion?.comments.at(-1) ?? aComment('none');
    const resume = world.backend.browser.pause('post');
    const reply = { id: 'mine', parent, body: 'An answer', quotation: null };
    const sent = world.backend.comments.post('a-post', reply, false);
    await world.settle();
    expect(world.shownIds).toEqual([...world.readableIds.slice(0, 10), 'mine']);
    expect(world.discussion?.comments.at(-1)?.sending).toBe(true);
    resume();
    await sent;
    await world.settle();
    expect(world.discussion?.comments.at(-1)).toMatchObject({ id: 'mine', sending: false });
    world.delete('mine');
    await world.settle();
    expect(world.shownIds).not.toContain('mine');
  });

  it('ends with a problem, and delivers nothing after it was ended', async () => {
    const { world } = await opened(order, 5, 10);
    world.backend.browser.endWatches('watchWindow', 'denied');
    await world.settle();
    expect(world.problem).toBe('denied');
    expect(world.openWindows).toBe(0);

    const other = await opened(order, 5, 10);
    other.world.stop();
    const delivered = other.world.deliveries.length;
    other.world.write();
    await other.world.settle();
    expect(other.world.deliveries).toHaveLength(delivered);
    expect(other.world.openWindows).toBe(0);
  });

  it('tells why a page could not be loaded, keeps the rest and tries again', async () => {
    const { world } = await opened(order, 25, 10);
    world.backend.browser.failNext('watchWindow', 'quota');
    world.discussion?.loadMore();
    await world.settle();
    expect(world.discussion).toMatchObject({ hasMore: true, loadingMore: false });
    expect(world.discussion?.loadMoreProblem?.code).toBe('quota');
    expect(world.shownIds).toHaveLength(10);

    world.backend.browser.goOffline();
    world.discussion?.loadMore();
    await world.settle();
    expect(world.discussion?.loadMoreProblem?.code).toBe('offline');

    world.backend.browser.goOnline();
    await loadAll(world);
    expect(world.discussion).toMatchObject({ loadMoreProblem: null, live: true });
    expect(world.shownIds).toEqual(world.readableIds);
  });

  it('takes what was written while it was offline as arrivals, unless it began offline', async () => {
    const { world } = await opened(order, 5, 10);
    world.backend.browser.goOffline();
    const missed = world.write();
    await world.settle();
    expect(world.discussion?.live).toBe(true);
    vi.advanceTimersByTime(500);
    expect(world.discussion?.live).toBe(false);
    expect(world.shownIds).not.toContain(missed);
    world.backend.browser.goOnline();
    await world.settle();
    expect(world.discussion?.live).toBe(true);
    expect(world.discussion?.arrivedIds).toEqual(new Set([missed]));

    const late = new DiscussionWorld(order);
    late.backend.browser.goOffline();
    Array.from({ length: 25 }, () => late.write());
    late.open(10);
    await late.settle();
    expect(late.discussion).toMatchObject({ comments: [], live: false, hasMore: false });
    late.backend.browser.goOnline();
    await late.settle();
    expect(late.shownIds).toEqual(late.readableIds.slice(0, 10));
    expect(late.discussion?.hasMore).toBe(true);
    expect(late.discussion?.arrivedIds.size).toBe(0);
  });

  it('after a flood at the open end, leaves the rest to a further page', async () => {
    const { world } = await opened('oldest', 5, 10);
    Array.from({ length: 300 }, () => world.write());
    await world.settle();
    expect(world.discussion?.hasMore).toBe(true);
    expect(world.documentsRead).toBeLessThan(60);
    await loadAll(world);
    expect(world.shownIds).toEqual(world.readableIds);
  });
});

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

describe.each(ORDERS)('whatever happens while one pages, %s first', (order) => {
  it.each(SEEDS)('nothing is lost or doubled (seed %i)', async (seed) => {
    const random = seededRandom(seed);
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
    const world = new DiscussionWorld(order);
    const begin = Math.floor(random() * 60);
    const initial = Array.from({ length: begin }, () =>
      world.write(random() < 0.6 ? (pick(world.readableIds) ?? null) : null),
    );
    const pageSize = 3 + Math.floor(random() * 12);
    world.open(pageSize);

    const gone = new Set<string>();
    let seen: string[] = [];
    let checked = 0;
    const check = () => {
      for (const { comments } of world.deliveries.slice(checked)) {
        const ids = comments.map(({ id }) => id);
        expect(new Set(ids).size, 'none is doubled').toBe(ids.length);
        const lost = seen.filter((id) => !gone.has(id) && !ids.includes(id));
        expect(lost, 'none that was shown is lost').toEqual([]);
        seen = ids;
      }
      checked = world.deliveries.length;
    };

    for (let step = 0; step < 120; step += 1) {
      const chance = random();
      const target = pick(world.readableIds);
      if (chance < 0.2) world.write();
      else if (chance < 0.45 && target) world.write(target);
      else if (chance < 0.55 && target) {
        gone.add(target);
        if (random() < 0.5) world.delete(target);
        else world.set(target, random() < 0.5 ? { status: 'hidden' } : { body: 42 });
      } else if (chance < 0.65) world.discussion?.loadMore();
      else if (chance < 0.7 && world.discussion) {
        if (world.backend.browser.isOnline) world.backend.browser.goOffline();
        else world.backend.browser.goOnline();
      } else await world.deliverOne();
      check();
    }

    world.backend.browser.goOnline();
    await world.settle();
    check();
    expect(world.shownIds).toEqual(world.readableIds.slice(0, world.shownIds.length));
    await loadAll(world);
    check();
    expect(world.shownIds).toEqual(world.readableIds);
    expect(initial.filter((id) => world.discussion?.arrivedIds.has(id))).toEqual([]);
  });
});
