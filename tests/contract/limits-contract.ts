// What both adapters do alike when somebody does much in a short time.
import { describe, expect, it } from 'vitest';
import { ALLOWANCES } from '#domain/allowance';
import { newComment, post, shown, SLUG, watchPage } from './discussing';
import type { Meeting } from './meeting';

export function describeLimits(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: limits`, () => {
    it('refuse what is one too many, and tell when it can be done', async () => {
      const { world, ada, ben } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      await ben.signIn('Ben Okri');
      const page = watchPage(ada);
      const comment = newComment('One more.');
      const at = new Date();
      const none = { left: 0, at, for: 'x' };
      await world.set(`limits/${uid}`, { comment: none, edit: none });
      const tooFast = { code: 'too-fast', until: at.getTime() + ALLOWANCES.comment.every };
      await expect(ada.backend.comments.post(SLUG, comment, false)).rejects.toMatchObject(tooFast);

      const before = new Date(at.getTime() - ALLOWANCES.comment.every - 1000);
      await world.set(`limits/${uid}`, { comment: { ...none, at: before } });
      await expect
        .poll(() => ada.backend.comments.post(SLUG, comment, false).then(() => 'posted', String))
        .toBe('posted');
      await shown(page, comment.id);
      await expect(
        ada.backend.comments.post(SLUG, newComment('And another.'), false),
      ).rejects.toMatchObject({ code: 'too-fast' });

      const answered = await post(ben, watchPage(ben), 'Others go on.');
      await ada.backend.respects.give(SLUG, answered.id);
    });
  });
}
