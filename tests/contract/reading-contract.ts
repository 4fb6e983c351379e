// What both adapters do alike when somebody reads: orders, windows, pages.
import { describe, expect, it } from 'vitest';
import {
  bodiesOf,
  commentPath,
  newComment,
  numbered,
  post,
  seed,
  SLUG,
  watchAll,
  watchPage,
} from './discussing';
import type { Meeting } from './meeting';
import { Watched } from './watched';

export function describeReading(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: reading`, () => {
    it('delivers both orders, threads by their beginning, replies oldest first', async () => {
      const { ada, ben } = meet();
      await ada.signIn('Ada Lund');
      const oldest = watchPage(ada, 'oldest');
      const newest = watchPage(ben, 'newest');
      const first = await post(ada, oldest, 'first');
      await post(ada, oldest, 'second');
      await post(ada, oldest, 'first, 1', first);
      await post(ada, oldest, 'first, 2', first);
      const all = (page: { comments: unknown[] }) => page.comments.length === 4;
      expect(bodiesOf(await oldest.until(all))).toEqual([
        'first',
        'first, 1',
        'first, 2',
        'second',
      ]);
      expect(bodiesOf(await newest.until(all))).toEqual([
        'second',
        'first',
        'first, 1',
        'first, 2',
      ]);
    });

    it('says where a window ends and whether it is full, and the next begins there', async () => {
      const { ada, ben } = meet();
      await ada.signIn('Ada Lund');
      const page = watchPage(ada);
      const thread = await post(ada, page, '1');
      await post(ada, page, '2', thread);
      await post(ada, page, '3', thread);
      const two = await watchPage(ben, 'oldest', 2).until(({ comments }) => comments.length === 2);
      expect(two).toMatchObject({ full: true, live: true, unreadable: [] });
      const rest = new Watched<typeof two>((watcher) =>
        ben.backend.comments.watchWindow(
          { slug: SLUG, order: 'oldest', quotationId: null, after: two.end, limit: 2 },
          watcher,
        ),
      );
      const { comments, full } = await rest.until(() => true);
      expect(comments.map(({ body }) => body)).toEqual(['3']);
      expect(full).toBe(false);
    });

    for (const order of ['newest', 'oldest'] as const) {
      it(`loses and doubles nothing while fifty come in, ${order} first`, async () => {
        const { world, ada, ben } = meet();
        const old = await seed(world, numbered('old', 30));
        await ada.signIn('Ada Lund');
        const discussion = watchAll(ben, order, 12);
        const page = watchPage(ada, order, 100);
        const { comments } = await page.until(({ comments }) => comments.length === 30);
        const posting = numbered('Ada’s', 10).map(async (body, index) => {
          const comment = newComment(body, comments[index * 3]);
          await ada.backend.comments.post(SLUG, comment, false);
          return comment.id;
        });
        const arriving = [
          ...posting,
          seed(world, numbered('new', 20)),
          seed(world, numbered('answer', 20), comments),
        ];
        while ((await discussion.until(({ loadingMore }) => !loadingMore)).hasMore) {
          discussion.last?.loadMore();
        }
        const all = new Set([...old, ...(await Promise.all(arriving)).flat()]);
        for (;;) {
          const now = await discussion.until(
            ({ hasMore, loadingMore, comments }) =>
              !loadingMore && (hasMore || comments.filter(({ sending }) => !sending).length === 80),
          );
          if (!now.hasMore) break;
          now.loadMore();
        }
        const ids = discussion.last?.comments.map(({ id }) => id) ?? [];
        expect(new Set(ids)).toEqual(all);
        expect(ids).toHaveLength(80);
        expect(old.filter((id) => discussion.last?.arrivedIds.has(id))).toEqual([]);
        const whole = await page.until(({ comments }) => comments.length === 80);
        expect(ids).toEqual(whole.comments.map(({ id }) => id));
      });
    }

    it('leaves out what cannot be read, counts it, and pages past it', async () => {
      const { world, ben } = meet();
      const [bodiless = '', authorless = '', timeless = '', pathless = ''] = await seed(world, [
        'a',
        'b',
        'c',
        'd',
        'sound',
      ]);
      await world.set(commentPath(bodiless), { body: 42 });
      await world.set(commentPath(authorless), { author: 'me' });
      await world.set(commentPath(timeless), { threadStartedAt: 'yesterday' });
      await world.set(commentPath(pathless), { path: 7 });
      for (const order of ['oldest', 'newest'] as const) {
        const discussion = watchAll(ben, order, 1);
        for (;;) {
          const now = await discussion.until(({ loadingMore }) => !loadingMore);
          if (!now.hasMore) break;
          now.loadMore();
        }
        expect(bodiesOf(discussion.last ?? { comments: [] })).toEqual(['sound']);
        expect(discussion.last?.unreadable).toBeGreaterThanOrEqual(2);
      }
    });

    it('counts what is visible', async () => {
      const { world, ben } = meet();
      const [hidden = ''] = await seed(world, ['1', '2', '3']);
      await world.set(commentPath(hidden), { status: 'hidden' });
      expect(await ben.backend.comments.count(SLUG, null)).toBe(2);
    });

    it('reads and counts the threads about a quotation alone, answers among them', async () => {
      const { world, ben } = meet();
      const [first = '', answer = '', , second = ''] = await seed(world, [
        'first',
        'answer',
        'other',
        'second',
      ]);
      const ids = await seed(world, ['hidden']);
      const about = { threadQuotation: 'band-aid' };
      await world.set(commentPath(first), about);
      await world.set(commentPath(second), about);
      await world.set(commentPath(answer), { ...about, parentId: first });
      await world.set(commentPath(ids[0] ?? ''), { ...about, status: 'hidden' });
      const { comments } = ben.backend;
      expect(await comments.count(SLUG, 'band-aid')).toBe(3);
      expect(await comments.countThreads(SLUG, 'band-aid')).toBe(2);
      expect(await comments.countThreads(SLUG, 'other')).toBe(0);
      expect(await comments.newestThreads(SLUG, 'band-aid', 3)).toMatchObject([
        { id: second, threadQuotation: 'band-aid' },
        { id: first },
      ]);
      expect(await comments.newestThreads(SLUG, 'band-aid', 1)).toMatchObject([{ id: second }]);
      const discussion = watchAll(ben, 'newest', 2, 'band-aid');
      const page = await discussion.until(
        ({ live, comments: shown }) => live && shown.length === 2,
      );
      page.loadMore();
      const all = await discussion.until(({ comments: shown }) => shown.length === 3);
      expect(bodiesOf(all)).toEqual(['second', 'answer', 'first']);
    });
  });
}
