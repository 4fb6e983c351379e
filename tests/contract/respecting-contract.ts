// What both adapters do alike when people respect a comment.
import { describe, expect, it } from 'vitest';
import type { OwnMark } from '#backend/backend';
import { commentPath, denied, post, SLUG, watchPage } from './discussing';
import type { Meeting } from './meeting';
import { Watched } from './watched';

export function describeRespecting(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: respecting`, () => {
    it('counts one mark for each person, which can be taken back', async () => {
      const { ada, ben } = meet();
      await ada.signIn('Ada Lund');
      const { uid } = await ben.signIn('Ben Okri');
      const comment = await post(ada, watchPage(ada), 'Well said.');
      const { respects } = ben.backend;
      const own = new Watched<OwnMark[]>((watcher) => respects.watchOwn(SLUG, uid, watcher));
      await own.until((marks) => marks.length === 0);
      expect(await respects.count(SLUG, comment)).toBe(0);
      await respects.give(SLUG, comment.id);
      expect(own.values.at(1)).toEqual([{ commentId: comment.id, createdAt: Infinity }]);
      const [mark] = await own.until(([first]) => (first?.createdAt ?? Infinity) !== Infinity);
      expect(mark?.createdAt).toBeGreaterThan(comment.createdAt);
      await expect(respects.give(SLUG, comment.id)).rejects.toEqual(denied);
      expect(await ada.backend.respects.count(SLUG, comment)).toBe(1);
      await respects.takeBack(SLUG, comment.id);
      await own.until((marks) => marks.length === 0);
      expect(await respects.count(SLUG, comment)).toBe(0);
    });

    it('is not for one’s own comment, nor where the discussion is closed, nor unnamed', async () => {
      const { world, ada, ben } = meet();
      await ada.signIn('Ada Lund');
      const { id } = await post(ada, watchPage(ada), 'Well said.');
      await expect(ada.backend.respects.give(SLUG, id)).rejects.toEqual(denied);
      await expect(ben.backend.respects.give(SLUG, id)).rejects.toEqual(denied);
      await ben.signIn('Ben Okri');
      await world.set('settings/comments', { open: false });
      await expect(ben.backend.respects.give(SLUG, id)).rejects.toEqual(denied);
    });

    it('counts what is there: the owner’s hand counts, and an id used anew inherits nothing', async () => {
      const { world, ada, ben } = meet();
      await ada.signIn('Ada Lund');
      const { uid } = await ben.signIn('Ben Okri');
      const comment = await post(ada, watchPage(ada), 'Well said.');
      const { respects } = ben.backend;
      await respects.give(SLUG, comment.id);
      const other = { commentId: comment.id, uid: 'other', createdAt: new Date(Date.now() + 1000) };
      await world.set(`posts/${SLUG}/respects/${comment.id}_other`, other);
      expect(await respects.count(SLUG, comment)).toBe(2);
      await world.delete(`posts/${SLUG}/respects/${comment.id}_${uid}`);
      expect(await respects.count(SLUG, comment)).toBe(1);
      const createdAt = Date.now() + 60_000;
      await world.set(commentPath(comment.id), { createdAt: new Date(createdAt) });
      expect(await respects.count(SLUG, { ...comment, createdAt })).toBe(0);
    });
  });
}
