// What both adapters do alike when the owner changes documents by hand.
import { describe, expect, it } from 'vitest';
import type { Comment } from '#domain/comment';
import type { OwnerSettings } from '#backend/backend';
import type { OwnerSays } from '#domain/standing';
import {
  bodiesOf,
  commentPath,
  denied,
  newComment,
  seed,
  shown,
  SLUG,
  untilGone,
  watchPage,
} from './discussing';
import type { Meeting } from './meeting';
import { Watched } from './watched';

export function describeModerating(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: moderating by hand`, () => {
    it('takes off what is hidden, misspelt or deleted, and puts back what is shown again', async () => {
      const { world, ben } = meet();
      const [hidden = '', misspelt = '', deleted = ''] = await seed(world, ['1', '2', '3', '4']);
      const page = watchPage(ben);
      await page.until(({ comments }) => comments.length === 4);
      await world.set(commentPath(hidden), { status: 'hidden' });
      await untilGone(page, hidden);
      await world.set(commentPath(misspelt), { status: 'visibel' });
      await untilGone(page, misspelt);
      await world.delete(commentPath(deleted));
      await untilGone(page, deleted);
      await world.set(commentPath(hidden), { status: 'visible' });
      expect(bodiesOf(await page.until(({ comments }) => comments.length === 2))).toEqual([
        '1',
        '4',
      ]);
    });

    it('shows a held comment to its author alone, until the owner approves it', async () => {
      const { world, ada, ben } = meet();
      await world.set('settings/comments', { hold: 'everyone' });
      const { uid } = await ada.signIn('Ada Lund');
      const other = await ben.signIn('Ben Okri');
      const page = watchPage(ben);
      const held = new Watched<Comment[]>((watcher) =>
        ada.backend.comments.watchWithheld(SLUG, uid, watcher),
      );
      const others = new Watched<Comment[]>((watcher) =>
        ben.backend.comments.watchWithheld(SLUG, other.uid, watcher),
      );
      await expect(ada.backend.comments.post(SLUG, newComment('Not held.'), false)).rejects.toEqual(
        denied,
      );
      const comment = newComment('For approval.');
      await ada.backend.comments.post(SLUG, comment, true);
      const [waiting] = await held.until(([first]) => first !== undefined && !first.sending);
      expect(waiting).toMatchObject({ id: comment.id, status: 'held', body: 'For approval.' });
      expect((await page.until(() => true)).comments).toEqual([]);
      expect(await others.until(() => true)).toEqual([]);
      await world.set(commentPath(comment.id), { status: 'visible' });
      await shown(page, comment.id);
      await held.until((list) => list.length === 0);
    });

    it('tells the settings as they are changed', async () => {
      const { world, ada } = meet();
      const settings = new Watched<OwnerSettings>((watcher) =>
        ada.backend.settings.watchSettings(watcher),
      );
      expect(await settings.until(() => true)).toEqual({
        open: true,
        hold: 'nobody',
        closeAfterDays: null,
        closesOn: null,
        notice: null,
        faults: [],
      });
      await world.set('settings/comments', { open: false, notice: 'Until Monday.' });
      expect(await settings.until(({ open }) => !open)).toMatchObject({ notice: 'Until Monday.' });
      await world.delete('settings/comments');
      await settings.until(({ open }) => open);
    });

    it('tells a person’s standing as it is changed, and the end of it', async () => {
      const { world, ada } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      const standing = new Watched<OwnerSays>((watcher) =>
        ada.backend.settings.watchPerson(uid, watcher),
      );
      expect(await standing.until(() => true)).toMatchObject({
        standing: 'ordinary',
        moderator: false,
      });
      await world.set(`people/${uid}`, { standing: 'trusted' });
      await standing.until((now) => now.standing === 'trusted');
      await world.set(`people/${uid}`, {
        standing: 'blocked',
        until: new Date(Date.now() + 1500),
      });
      await standing.until((now) => now.standing === 'blocked');
      await standing.until((now) => now.standing === 'ordinary');
    });

    it('refuses comments while the discussion is closed', async () => {
      const { world, ada } = meet();
      await ada.signIn('Ada Lund');
      await world.set('settings/comments', { open: false });
      await expect(ada.backend.comments.post(SLUG, newComment('Late.'), false)).rejects.toEqual(
        denied,
      );
    });
  });
}
