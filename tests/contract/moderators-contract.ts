// What both adapters do alike for moderators, and for those who report.
import { describe, expect, it } from 'vitest';
import type { QueuedComment } from '#backend/backend';
import type { Comment } from '#domain/comment';
import type { Report } from '#domain/report';
import type { OwnerSays } from '#domain/standing';
import {
  commentPath,
  denied,
  newComment,
  post,
  seed,
  shown,
  SLUG,
  untilGone,
  watchPage,
} from './discussing';
import type { Meeting } from './meeting';
import { Watched } from './watched';
import type { Browser, World } from './world';

/** Signs in whom the owner made a moderator. */
async function moderator(world: World, browser: Browser, name: string): Promise<string> {
  const { uid } = await browser.signIn(name);
  await world.set(`people/${uid}`, { moderator: ' True' });
  return uid;
}

const watchQueue = ({ backend }: Browser) =>
  new Watched<QueuedComment[]>((watcher) => backend.comments.watchQueue(SLUG, watcher));
const watchReports = ({ backend }: Browser) =>
  new Watched<Report[]>((watcher) => backend.reports.watchOpen(watcher));
const report = (commentId: string) =>
  ({ slug: SLUG, commentId, reason: 'spam', note: 'Buys followers.' }) as const;

export function describeModerators(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: moderators`, () => {
    it('hide a comment with a reason that its author sees, and show it again', async () => {
      const { world, ada, ben } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      await moderator(world, ben, 'Ben Okri');
      const page = watchPage(ben);
      const comment = await post(ada, page, 'One remark too many.');
      const withheld = new Watched<Comment[]>((watcher) =>
        ada.backend.comments.watchWithheld(SLUG, uid, watcher),
      );
      await ben.backend.comments.decide(SLUG, comment.id, {
        status: 'hidden',
        reason: 'Off topic.',
      });
      await untilGone(page, comment.id);
      const [hidden] = await withheld.until(([first]) => first?.status === 'hidden');
      expect(hidden).toMatchObject({ id: comment.id, reason: 'Off topic.' });
      await ben.backend.comments.decide(SLUG, comment.id, { status: 'visible', reason: null });
      expect(await shown(page, comment.id)).toMatchObject({ reason: null });
    });

    it('are the only ones who decide, inspect, and see what waits', async () => {
      const { world, ada } = meet();
      const [id = ''] = await seed(world, ['Seen by all.']);
      const { comments, settings, reports } = ada.backend;
      await ada.signIn('Ada Lund');
      await expect(comments.decide(SLUG, id, { status: 'hidden', reason: null })).rejects.toEqual(
        denied,
      );
      await world.set(commentPath(id), { status: 'hidden' });
      await expect(comments.inspect(SLUG, id)).rejects.toEqual(denied);
      await expect(settings.setStanding('somebody', 'blocked', null)).rejects.toEqual(denied);
      await expect(reports.settle('some-report')).rejects.toEqual(denied);
    });

    it('see what waits for approval, oldest first, with what is wrong with it', async () => {
      const { world, ada, ben } = meet();
      await world.set('settings/comments', { hold: 'everyone' });
      await ada.signIn('Ada Lund');
      await moderator(world, ben, 'Ben Okri');
      const [misspelt = '', broken = ''] = await seed(world, ['1', '2', '3']);
      await world.set(commentPath(misspelt), { status: 'hiden' });
      await world.set(commentPath(broken), { status: 'held', body: 42 });
      const queue = watchQueue(ben);
      const held = newComment('For approval.');
      await ada.backend.comments.post(SLUG, held, true);
      const waiting = await queue.until((items) => items.length === 3);
      expect(waiting.map(({ id }) => id)).toEqual([misspelt, broken, held.id]);
      expect(waiting.map(({ faults }) => faults)).toEqual([
        ['status “hiden” is not known: held.'],
        ['body cannot be read: not shown.'],
        [],
      ]);
      expect(waiting.map(({ comment }) => comment?.body)).toEqual([
        '1',
        undefined,
        'For approval.',
      ]);
      const approve = (readAt: number | null) =>
        ben.backend.comments.decide(SLUG, held.id, { status: 'visible', reason: null, readAt });
      const [read] = waiting.flatMap(({ comment }) => (comment?.id === held.id ? comment : []));
      if (read) await ada.backend.comments.edit(SLUG, read, 'Something else.', true);
      await expect(approve(null), 'other words than were read').rejects.toMatchObject({
        code: 'changed',
      });
      const [, , edited] = await queue.until(([, , last]) => last?.comment?.editedAt !== null);
      await approve(edited?.comment?.editedAt ?? null);
      await queue.until((items) => items.length === 2);
      expect((await shown(watchPage(ada), held.id)).status).toBe('visible');
    });

    it('inspect a document whatever its state, and are told when there is none', async () => {
      const { world, ben } = meet();
      await moderator(world, ben, 'Ben Okri');
      const [hidden = '', broken = ''] = await seed(world, ['1', '2']);
      await world.set(commentPath(hidden), { status: 'hidden' });
      await world.set(commentPath(broken), { author: 'me' });
      const { inspect } = ben.backend.comments;
      expect(await inspect(SLUG, hidden)).toMatchObject({
        id: hidden,
        comment: { body: '1', status: 'hidden' },
        faults: [],
      });
      expect(await inspect(SLUG, broken)).toEqual({
        id: broken,
        comment: null,
        faults: ['author cannot be read: not shown.'],
      });
      expect(await inspect(SLUG, newComment('').id)).toBeNull();
    });

    it('set the standing of others, but not of themselves or of moderators', async () => {
      const { world, ada, ben } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      const own = await moderator(world, ben, 'Ben Okri');
      const { settings } = ben.backend;
      const watch = (browser: Browser) =>
        new Watched<OwnerSays>((watcher) => browser.backend.settings.watchPerson(uid, watcher));
      const [theirs, seen] = [watch(ada), watch(ben)];
      const until = Date.now() + 3_600_000;
      await settings.setStanding(uid, 'blocked', until);
      expect(await theirs.until(({ standing }) => standing === 'blocked')).toMatchObject({ until });
      expect(await seen.until(({ standing }) => standing === 'blocked')).toMatchObject({ until });
      await expect(
        ada.backend.comments.post(SLUG, newComment('Still here.'), false),
      ).rejects.toEqual(denied);
      await settings.setStanding(uid, 'ordinary', null);
      await theirs.until(({ standing }) => standing === 'ordinary');
      await expect(settings.setStanding(own, 'trusted', null)).rejects.toEqual(denied);
      await world.set(`people/${uid}`, { moderator: true });
      await expect(settings.setStanding(uid, 'held', null)).rejects.toEqual(denied);
    });

    it('see reports until they are handled; one person reports a comment once', async () => {
      const { world, ada, ben } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      await moderator(world, ben, 'Ben Okri');
      const [id = ''] = await seed(world, ['Buy followers!']);
      const open = watchReports(ben);
      expect(await open.until(() => true)).toEqual([]);
      await ada.backend.reports.report(report(id));
      const [first] = await open.until((list) => list.length === 1);
      expect(first).toMatchObject({ ...report(id), reporter: uid });
      await expect(ada.backend.reports.report(report(id))).rejects.toEqual(denied);
      await expect(ada.backend.reports.settle(first?.id ?? '')).rejects.toEqual(denied);
      await ben.backend.reports.settle(first?.id ?? '');
      await open.until((list) => list.length === 0);
    });

    it('see reports on quotations beside them, whatever the post quotes', async () => {
      const { world, ada, ben } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      await moderator(world, ben, 'Ben Okri');
      const open = watchReports(ben);
      const told = { slug: SLUG, quotationId: 'no-such-words', reason: 'misquoted' } as const;
      await ada.backend.reports.report({ ...told, note: null });
      const [first] = await open.until((list) => list.length === 1);
      expect(first).toEqual({
        ...told,
        note: null,
        id: `${SLUG}_no-such-words_${uid}`,
        reporter: uid,
        createdAt: expect.any(Number) as number,
      });
      await expect(ada.backend.reports.report({ ...told, note: null })).rejects.toEqual(denied);
      const [id = ''] = await seed(world, ['Buy followers!']);
      await ada.backend.reports.report(report(id));
      await open.until((list) => list.length === 2);
      await ben.backend.reports.settle(first?.id ?? '');
      const [left] = await open.until((list) => list.length === 1);
      expect(left).toMatchObject({ commentId: id });
      const { next } = ada.backend.ownData;
      const own = await next(uid, { kind: 'reports' }, null);
      expect(own.map(({ fields }) => fields['quotationId'] ?? fields['commentId']).sort()).toEqual(
        [id, 'no-such-words'].sort(),
      );
      await world.set(`people/${uid}`, { standing: 'blocked' });
      const another = { ...told, quotationId: 'other-words', note: null };
      await expect(ada.backend.reports.report(another)).rejects.toEqual(denied);
      await ada.backend.ownData.remove(uid, [`reports/${first?.id ?? ''}`]);
      expect(await next(uid, { kind: 'reports' }, null)).toHaveLength(1);
    });
  });
}
