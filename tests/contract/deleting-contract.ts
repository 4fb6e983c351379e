// What both adapters do alike when somebody deletes.
import { describe, expect, it } from 'vitest';
import { denied, post, shown, SLUG, untilGone, watchPage } from './discussing';
import type { Meeting } from './meeting';

export function describeDeleting(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: deleting`, () => {
    it('lets the author delete for good, everywhere', async () => {
      const { ada, ben } = meet();
      await ada.signIn('Ada Lund');
      const adasPage = watchPage(ada);
      const bensPage = watchPage(ben);
      const comment = await post(ada, adasPage, 'I take it back.');
      await shown(bensPage, comment.id);
      await ada.backend.comments.remove(SLUG, comment.id);
      await untilGone(adasPage, comment.id);
      await untilGone(bensPage, comment.id);
    });

    it('lets nobody else, and what vanished for a moment comes back', async () => {
      const { world, ada, ben } = meet();
      await ada.signIn('Ada Lund');
      await ben.signIn('Ben Okri');
      const page = watchPage(ben);
      const comment = await post(ada, watchPage(ada), 'It stays.');
      await shown(page, comment.id);
      await expect(ben.backend.comments.remove(SLUG, comment.id)).rejects.toEqual(denied);
      await shown(page, comment.id);
      const stranger = world.open();
      await expect(stranger.backend.comments.remove(SLUG, comment.id)).rejects.toEqual(denied);
    });
  });
}
