// What both adapters do alike when somebody asks for their own comments, and for the answers to them.
import { describe, expect, it } from 'vitest';
import type { Comment } from '#domain/comment';
import { MAX_ANSWERED, MAX_ANSWERS } from '#domain/limits';
import {
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

/** Before everything that is written in these tests. */
const LONG_AGO = Date.UTC(2025, 0, 1);

function watchAnswers({ backend }: Browser, to: readonly Comment[], after = LONG_AGO) {
  const ids = to.map(({ id }) => id);
  return new Watched<Comment[]>((watcher) =>
    backend.comments.watchAnswers(SLUG, ids, after, watcher),
  );
}

const bodies = (comments: readonly Comment[]) => comments.map(({ body }) => body);

export function describeAnswers(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: one’s own comments`, () => {
    it('are given newest first, whatever their status, and to nobody else', async () => {
      const { world, ada, ben } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      await ben.signIn('Ben Okri');
      const page = watchPage(ada);
      const first = await post(ada, page, 'Mine, and taken down.');
      await post(ada, page, 'Mine as well.');
      await post(ben, watchPage(ben), 'Not mine.');
      await world.set(commentPath(first.id), { status: 'hidden', reason: 'Too long.' });
      const own = await ada.backend.comments.own(SLUG, uid, MAX_ANSWERED);
      expect(bodies(own)).toEqual(['Mine as well.', 'Mine, and taken down.']);
      expect(own[1]).toMatchObject({ status: 'hidden', reason: 'Too long.', sending: false });
      await expect(ben.backend.comments.own(SLUG, uid, MAX_ANSWERED)).rejects.toEqual(denied);
      await expect(world.open().backend.comments.own(SLUG, uid, MAX_ANSWERED)).rejects.toEqual(
        denied,
      );
    });

    it('are given up to a limit', async () => {
      const { world, ada } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      const ids = await seed(world, numbered('Mine', MAX_ANSWERED + 1));
      const author = { uid, name: 'Ada Lund', photoURL: null, provider: 'google.com' };
      for (const id of ids) await world.set(commentPath(id), { author });
      const own = await ada.backend.comments.own(SLUG, uid, MAX_ANSWERED);
      expect(own.map(({ id }) => id)).toEqual(ids.slice(1).reverse());
    });
  });

  describe(`${adapter}: answers`, () => {
    it('are told as they come, and go when they are hidden or deleted', async () => {
      const { world, ada, ben } = meet();
      await ada.signIn('Ada Lund');
      await ben.signIn('Ben Okri');
      const page = watchPage(ben);
      const asked = await post(ada, watchPage(ada), 'Who decides?');
      const answers = watchAnswers(ada, [asked]);
      expect(await answers.until(() => true)).toEqual([]);
      const first = await post(ben, page, 'Ben does.', await shown(page, asked.id));
      await answers.until(([one]) => one?.id === first.id);
      await ben.backend.comments.post(SLUG, newComment('Ben starts a thread.'), false);
      const second = await post(ben, page, 'Or nobody.', asked);
      expect(bodies(await answers.until((all) => all.length === 2))).toEqual([
        'Ben does.',
        'Or nobody.',
      ]);
      await world.set(commentPath(first.id), { status: 'hidden' });
      await answers.until((all) => all.length === 1);
      await ben.backend.comments.remove(SLUG, second.id);
      await answers.until((all) => all.length === 0);
    });

    it('are those to the comments asked about alone, written after the instant alone', async () => {
      const { world, ada } = meet();
      const page = watchPage(ada);
      const [one = '', two = '', other = ''] = await seed(world, ['One', 'Two', 'Another']);
      const [first, second, third] = await Promise.all(
        [one, two, other].map((id) => shown(page, id)),
      );
      if (!first || !second || !third) throw new Error('Three were seeded.');
      await seed(world, ['To one', 'To two', 'To another'], [first, second, third]);
      const all = await watchAnswers(ada, [first, second]).until((found) => found.length === 2);
      expect(bodies(all)).toEqual(['To one', 'To two']);
      const [earliest] = all;
      const later = watchAnswers(ada, [first, second], earliest?.createdAt);
      expect(bodies(await later.until(() => true))).toEqual(['To two']);
    });

    it('are the oldest up to a limit', async () => {
      const { world, ada } = meet();
      const page = watchPage(ada);
      const [asked = ''] = await seed(world, ['Who decides?']);
      await seed(world, numbered('Answer', MAX_ANSWERS + 1), [await shown(page, asked)]);
      const found = await watchAnswers(ada, [await shown(page, asked)]).until(() => true);
      expect(bodies(found)).toEqual(numbered('Answer', MAX_ANSWERS));
    });
  });
}
