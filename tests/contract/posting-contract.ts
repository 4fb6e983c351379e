// What both adapters do alike when somebody posts.
import { describe, expect, it } from 'vitest';
import { levelOf } from '#domain/comment';
import { MAX_DEPTH } from '#domain/limits';
import {
  bodiesOf,
  commentPath,
  denied,
  newComment,
  post,
  seed,
  shown,
  SLUG,
  untilGone,
  watchAll,
  watchPage,
} from './discussing';
import type { Meeting } from './meeting';

export function describePosting(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: posting`, () => {
    it('shows a thread and its answers to both, at every level, below the deepest beside it', async () => {
      const { ada, ben } = meet();
      const person = await ada.signIn('Ada Lund');
      await ben.signIn('Ben Okri', 'facebook.com');
      const adasPage = watchPage(ada);
      const bensPage = watchPage(ben);
      let parent = await post(ada, adasPage, 'Level 1');
      expect(parent).toMatchObject({
        parentId: null,
        path: parent.id,
        threadStartedAt: parent.createdAt,
        editedAt: null,
        author: { uid: person.uid, name: 'Ada Lund', provider: 'google.com' },
        status: 'visible',
      });
      for (let level = 2; level <= MAX_DEPTH + 1; level += 1) {
        const [browser, page] =
          level % 2 === 0 ? ([ben, bensPage] as const) : ([ada, adasPage] as const);
        parent = await shown(page, parent.id);
        const reply = await post(browser, page, `Level ${String(level)}`, parent);
        expect(reply.parentId).toBe(parent.id);
        expect(reply.threadStartedAt).toBe(parent.threadStartedAt);
        expect(levelOf(reply)).toBe(Math.min(level, MAX_DEPTH));
        parent = reply;
      }
      const { comments } = await bensPage.until((page) => page.comments.length === MAX_DEPTH + 1);
      expect(comments.map((comment) => comment.body)).toEqual(
        comments.map((_, index) => `Level ${String(index + 1)}`),
      );
    });

    it('keeps what is quoted, and names the thread by its quotation all the way down', async () => {
      const { ada, ben } = meet();
      await ada.signIn('Ada Lund');
      const page = watchPage(ben);
      const about = [
        { id: 'band-aid', words: 'won’t stop the bleeding' },
        { words: 'a thought', prefix: 'It is', suffix: '' },
      ];
      const [first = newComment(''), second = newComment('')] = about.map((quotation) => ({
        ...newComment('Words'),
        quotation,
      }));
      await ada.backend.comments.post(SLUG, first, false);
      const parent = await shown(page, first.id);
      const remark = { commentId: parent.id, words: 'Words' };
      const reply = { ...newComment('An answer', parent), quotation: remark };
      await ada.backend.comments.post(SLUG, reply, false);
      await ada.backend.comments.post(SLUG, second, false);
      expect(parent).toMatchObject({ quotation: about[0], threadQuotation: 'band-aid' });
      expect(await shown(page, reply.id)).toMatchObject({
        quotation: remark,
        threadQuotation: 'band-aid',
      });
      expect(await shown(page, second.id)).toMatchObject({
        quotation: about[1],
        threadQuotation: null,
      });
    });

    it('keeps the words and the quotation', async () => {
      const { ada, ben } = meet();
      await ada.signIn('Ada Lund');
      const page = watchPage(ben);
      const quotation = { id: 'band-aid', words: 'won’t stop the bleeding' };
      const comment = { ...newComment('  Two\r\nlines.\n'), quotation };
      await ada.backend.comments.post(SLUG, comment, false);
      expect(await shown(page, comment.id)).toMatchObject({ body: 'Two\nlines.', quotation });
    });

    it('shows it at once as being sent, and takes it back when it is denied', async () => {
      const { world, ada } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      await world.set(`people/${uid}`, { standing: 'blocked' });
      const page = watchAll(ada, 'newest', 50);
      await page.until(({ live }) => live);
      const comment = newComment('Not from me.');
      const sending = page.until(({ comments }) => comments.some(({ id }) => id === comment.id));
      const refused = expect(ada.backend.comments.post(SLUG, comment, false)).rejects.toEqual(
        denied,
      );
      expect((await sending).comments).toMatchObject([{ id: comment.id, sending: true }]);
      await refused;
      await page.until(({ comments }) => comments.length === 0);
    });

    it('stores the same id once, however often it is sent', async () => {
      const { ada, ben } = meet();
      await ada.signIn('Ada Lund');
      const page = watchPage(ben);
      const comment = newComment('Said once.');
      await Promise.all([
        ada.backend.comments.post(SLUG, comment, false),
        ada.backend.comments.post(SLUG, comment, false),
      ]);
      await ada.backend.comments.post(SLUG, comment, false);
      const { createdAt } = await shown(page, comment.id);
      await post(ada, page, 'Another.');
      expect(bodiesOf(await page.until(({ comments }) => comments.length === 2))).toEqual([
        'Said once.',
        'Another.',
      ]);
      expect((await shown(page, comment.id)).createdAt).toBe(createdAt);
    });

    it('refuses who is not signed in, and an id that is somebody else’s', async () => {
      const { ada, ben } = meet();
      const comment = newComment('Mine.');
      await expect(ada.backend.comments.post(SLUG, comment, false)).rejects.toEqual(denied);
      await ada.signIn('Ada Lund');
      await ada.backend.comments.post(SLUG, comment, false);
      await ben.signIn('Ben Okri');
      await expect(ben.backend.comments.post(SLUG, comment, false)).rejects.toEqual(denied);
    });

    it('refuses an answer to what is not there, and words that are too long', async () => {
      const { world, ada } = meet();
      await ada.signIn('Ada Lund');
      const page = watchPage(ada);
      const parent = await post(ada, page, 'Soon gone.');
      await world.set(commentPath(parent.id), { status: 'hidden' });
      await untilGone(page, parent.id);
      const answer = newComment('Too late.', parent);
      await expect(ada.backend.comments.post(SLUG, answer, false)).rejects.toEqual(denied);
      const long = newComment('x'.repeat(5001));
      await expect(ada.backend.comments.post(SLUG, long, false)).rejects.toEqual(denied);
    });

    it('shows what was posted here, also where no page reaches', async () => {
      const { world, ada } = meet();
      await seed(world, ['1', '2', '3', '4', '5']);
      await ada.signIn('Ada Lund');
      const discussion = watchAll(ada, 'oldest', 3);
      const { comments } = await discussion.until(({ comments }) => comments.length === 3);
      const answer = newComment('An answer.', comments[2]);
      await ada.backend.comments.post(SLUG, answer, false);
      const stored = await discussion.until(({ comments }) =>
        comments.some(({ id, sending }) => id === answer.id && !sending),
      );
      expect(bodiesOf(stored)).toEqual(['1', '2', '3', 'An answer.']);
      await world.set(commentPath(answer.id), { status: 'hidden' });
      await discussion.until(({ comments }) => comments.length === 3);
    });
  });
}
