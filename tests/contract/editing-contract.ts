// What both adapters do alike when somebody changes a comment of theirs.
import { describe, expect, it } from 'vitest';
import type { Comment } from '#domain/comment';
import { commentPath, denied, newComment, post, shown, SLUG, watchPage } from './discussing';
import type { Meeting } from './meeting';
import { Watched } from './watched';

export function describeEditing(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: editing`, () => {
    it('changes the body everywhere, tells when, and leaves the comment in its place', async () => {
      const { ada, ben } = meet();
      await ada.signIn('Ada Lund');
      const adasPage = watchPage(ada);
      const bensPage = watchPage(ben);
      const comment = await post(ada, adasPage, 'First words.');
      await post(ada, adasPage, 'Another.');
      await shown(bensPage, comment.id);
      await ada.backend.comments.edit(SLUG, comment, ' Better words. ', false);
      const isEdited = (one: Comment) => one.id === comment.id && one.editedAt !== null;
      const { comments } = await bensPage.until((page) => page.comments.some(isEdited));
      const { editedAt, ...edited } = comments.find(isEdited) ?? comment;
      expect(edited).toEqual({ ...comment, body: 'Better words.', editedAt: undefined });
      expect(editedAt).toBeGreaterThan(comment.createdAt);
      // While it was on its way it was no new comment, which would have moved it.
      const seen = adasPage.values.flatMap((page) => page.comments.filter(isEdited));
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.every(({ sending }) => !sending)).toBe(true);
    });

    it('is for the author alone, and not for what was taken down', async () => {
      const { world, ada, ben } = meet();
      await ada.signIn('Ada Lund');
      await ben.signIn('Ben Okri');
      const comment = await post(ada, watchPage(ada), 'It stays.');
      const edit = () => ada.backend.comments.edit(SLUG, comment, 'Else.', false);
      await expect(ben.backend.comments.edit(SLUG, comment, 'Else.', false)).rejects.toEqual(
        denied,
      );
      await world.set(commentPath(comment.id), { status: 'hidden' });
      await expect(edit()).rejects.toEqual(denied);
      await world.set(commentPath(comment.id), { status: 'visible' });
      await world.set('settings/comments', { open: false });
      await expect(edit()).rejects.toEqual(denied);
    });

    it('holds again what was visible, where comments are held', async () => {
      const { world, ada } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      const page = watchPage(ada);
      const comment = await post(ada, page, 'Approved.');
      await world.set('settings/comments', { hold: 'everyone' });
      const { edit } = ada.backend.comments;
      await expect(edit(SLUG, comment, 'Another text.', false)).rejects.toEqual(denied);
      await shown(page, comment.id);
      await edit(SLUG, comment, 'Another text.', true);
      const withheld = new Watched<Comment[]>((watcher) =>
        ada.backend.comments.watchWithheld(SLUG, uid, watcher),
      );
      const [held] = await withheld.until((list) => list.length === 1);
      expect(held).toMatchObject({ status: 'held', body: 'Another text.' });
      if (held) await edit(SLUG, held, 'A third text.', true);
      await withheld.until(([first]) => first?.body === 'A third text.');
    });

    it('tells the author why a comment was taken down', async () => {
      const { world, ada } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      const comment = newComment('Rude.');
      await ada.backend.comments.post(SLUG, comment, false);
      await world.set(commentPath(comment.id), { status: 'hidden', reason: 'It was rude.' });
      const withheld = new Watched<Comment[]>((watcher) =>
        ada.backend.comments.watchWithheld(SLUG, uid, watcher),
      );
      const [hidden] = await withheld.until((list) => list.length === 1);
      expect(hidden).toMatchObject({ status: 'hidden', reason: 'It was rude.' });
    });
  });
}
