// What both adapters do alike when somebody looks for one comment, or for their own.
import { describe, expect, it } from 'vitest';
import { startAt } from '#backend/discussion-start';
import { placeOf } from '#backend/reading-order';
import { watchDiscussion, type Discussion } from '#backend/watch-discussion';
import type { Comment } from '#domain/comment';
import {
  bodiesOf,
  commentPath,
  denied,
  newComment,
  numbered,
  post,
  seed,
  shown,
  SLUG,
  watchPage,
} from './discussing';
import type { Meeting } from './meeting';
import { Watched } from './watched';
import type { Browser } from './world';

export function describeFinding(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: finding`, () => {
    it('finds a comment as it is now; what is hidden, held or never was is not there', async () => {
      const { world, ben } = meet();
      const [id = '', held = ''] = await seed(world, ['One', 'Held']);
      const { comments } = ben.backend;
      expect(await comments.find(SLUG, id)).toMatchObject({ id, body: 'One', sending: false });
      await world.set(commentPath(id), { body: 'Changed' });
      expect(await comments.find(SLUG, id)).toMatchObject({ body: 'Changed' });
      await world.set(commentPath(id), { status: 'hidden' });
      await world.set(commentPath(held), { status: 'held' });
      expect(await comments.find(SLUG, id)).toBeNull();
      expect(await comments.find(SLUG, held)).toBeNull();
      expect(await comments.find(SLUG, 'never')).toBeNull();
    });

    it('finds one’s own held comment', async () => {
      const { world, ada } = meet();
      await world.set('settings/comments', { hold: 'everyone' });
      await ada.signIn('Ada Lund');
      const comment = newComment('I wait.');
      await ada.backend.comments.post(SLUG, comment, true);
      expect(await ada.backend.comments.find(SLUG, comment.id)).toMatchObject({ status: 'held' });
    });

    it('lists one’s own comments whatever their status, the newest first, and nobody else’s', async () => {
      const { world, ada, ben } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      await ben.signIn('Ben Okri');
      const page = watchPage(ada);
      const first = await post(ada, page, 'First');
      await post(ada, page, 'Second', first);
      await post(ben, watchPage(ben), 'Not mine');
      await world.set(commentPath(first.id), { status: 'hidden' });
      const own = await ada.backend.comments.own(SLUG, uid, 30);
      expect(own.map(({ body, status }) => [body, status])).toEqual([
        ['Second', 'visible'],
        ['First', 'hidden'],
      ]);
      await expect(ben.backend.comments.own(SLUG, uid, 30)).rejects.toEqual(denied);
    });

    it('watches one comment as it is taken down', async () => {
      const { world, ben } = meet();
      const [id = ''] = await seed(world, ['One']);
      const watched = watchOne(ben, id);
      await watched.until((comment) => comment?.body === 'One');
      await world.set(commentPath(id), { status: 'hidden' });
      await watched.until((comment) => comment?.status !== 'visible');
      await watchOne(ben, 'never').until((comment) => comment === null);
    });

    it('counts how many come before a place, up to a limit, in both orders', async () => {
      const { world, ben } = meet();
      const ids = await seed(world, numbered('Comment', 5));
      await world.set(commentPath(ids[1] ?? ''), { status: 'hidden' });
      const fourth = await ben.backend.comments.find(SLUG, ids[3] ?? '');
      if (!fourth) throw new Error('It was seeded.');
      const count = (order: 'newest' | 'oldest', limit: number) =>
        ben.backend.comments.countBefore(SLUG, order, placeOf(fourth), limit);
      expect(await count('oldest', 50)).toBe(2);
      expect(await count('newest', 50)).toBe(1);
      expect(await count('oldest', 1)).toBe(1);
    });

    it.each(['newest', 'oldest'] as const)(
      'opens a discussion at a reply, %s first, and goes on from there',
      async (order) => {
        const { world, ada, ben } = meet();
        await seed(world, numbered('Early', 3));
        await ada.signIn('Ada Lund');
        const page = watchPage(ada, 'oldest');
        const thread = await post(ada, page, 'Thread');
        const ids = await seed(world, numbered('Reply', 6), [thread]);
        await seed(world, numbered('Late', 3));
        const reply = await shown(page, ids[3] ?? '');
        const options = { slug: SLUG, order, pageSize: 3, start: startAt(reply) };
        const all = new Watched<Discussion>((watcher) =>
          watchDiscussion(ben.backend.comments, options, watcher),
        );
        const first = await all.until(({ live }) => live);
        expect(bodiesOf(first)).toEqual(['Thread', 'Reply 4', 'Reply 5']);
        first.loadMore();
        const more = await all.until(({ comments }) => comments.length > 3);
        expect(bodiesOf(more).slice(3, 4)).toEqual(['Reply 6']);
        expect(more.arrivedIds.size).toBe(0);

        await post(ada, page, 'New below', reply);
        const arrived = await all.until(({ arrivedIds }) => arrivedIds.size === 1);
        expect(bodiesOf(arrived).slice(0, 3)).toEqual(['Thread', 'Reply 4', 'New below']);
        await world.set(commentPath(thread.id), { body: 'Changed' });
        await all.until((discussion) => bodiesOf(discussion)[0] === 'Changed');
      },
    );
  });
}

function watchOne({ backend }: Browser, id: string): Watched<Comment | null> {
  return new Watched((watcher) => backend.comments.watchComment(SLUG, id, watcher));
}
