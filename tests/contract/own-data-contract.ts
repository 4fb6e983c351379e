// What both adapters do alike when somebody takes their data with them, or away.
import { describe, expect, it } from 'vitest';
import { MAX_LIST_LIMIT } from '#domain/limits';
import { recordsOf, type OwnList } from '#domain/own-data';
import { commentPath, denied, numbered, seed, SLUG } from './discussing';
import type { Meeting } from './meeting';
import type { World } from './world';

const COMMENTS: OwnList = { kind: 'comments', slug: SLUG };
const RESPECTS: OwnList = { kind: 'respects', slug: SLUG };
const REPORTS: OwnList = { kind: 'reports' };

const AT = new Date(Date.UTC(2026, 0, 1));

/** Makes somebody the author of stored comments; returns their paths. */
async function give(world: World, uid: string, bodies: string[]): Promise<string[]> {
  const paths = (await seed(world, bodies)).map(commentPath);
  const author = { uid, name: 'Ada Lund', photoURL: null, provider: 'google.com' };
  for (const path of paths) await world.set(path, { author });
  return paths;
}

export function describeOwnData(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: one’s own data`, () => {
    it('is given as it is stored, whatever its state, with times for machines', async () => {
      const { world, ada } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      const [hidden = '', broken = ''] = await give(world, uid, ['Hidden.', 'Broken.']);
      await give(world, 'other', ['Not hers.']);
      const quotation = { id: 'band-aid', words: 'won’t stop the bleeding' };
      await world.set(hidden, { status: 'hidden', reason: 'Off topic.', quotation, editedAt: AT });
      await world.set(broken, { body: 7, createdAt: null, tags: ['a', AT] });
      const mark = { commentId: 'x', uid, createdAt: AT };
      await world.set(`posts/${SLUG}/respects/x_${uid}`, mark);
      await world.set(`posts/${SLUG}/respects/x_other`, { ...mark, uid: 'other' });
      const report = { slug: SLUG, commentId: 'x', reporter: uid, reason: 'spam', note: null };
      await world.set(`reports/x_${uid}`, { ...report, createdAt: AT, handled: true });
      await world.set('reports/x_other', { ...report, reporter: 'other' });

      const { next, account } = ada.backend.ownData;
      const comments = await next(uid, COMMENTS, null);
      expect(comments.map(({ path }) => path)).toEqual([hidden, broken]);
      expect(comments[0]?.fields).toMatchObject({
        body: 'Hidden.',
        reason: 'Off topic.',
        quotation,
        editedAt: '2026-01-01T00:00:00.000Z',
        author: { uid },
      });
      expect(comments[1]?.fields).toMatchObject({
        body: 7,
        createdAt: null,
        tags: ['a', '2026-01-01T00:00:00.000Z'],
      });
      const iso = '2026-01-01T00:00:00.000Z';
      expect(await next(uid, RESPECTS, null)).toEqual([
        { path: `posts/${SLUG}/respects/x_${uid}`, fields: { ...mark, createdAt: iso } },
      ]);
      expect(await next(uid, REPORTS, null)).toEqual([
        { path: `reports/x_${uid}`, fields: { ...report, createdAt: iso, handled: true } },
      ]);
      expect(await account(uid)).toMatchObject({ uid, name: 'Ada Lund' });
    });

    it('is given a page at a time, however much there is', async () => {
      const { world, ada } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      const ids = Array.from({ length: MAX_LIST_LIMIT + 3 }, (_, index) => {
        const id = `${String(index).padStart(4, '0')}_${uid}`;
        return `posts/${SLUG}/respects/${id}`;
      });
      await Promise.all(ids.map((path) => world.set(path, { uid })));
      const { next } = ada.backend.ownData;
      const first = await next(uid, RESPECTS, null);
      expect(first).toHaveLength(MAX_LIST_LIMIT);
      const rest = await next(uid, RESPECTS, first.at(-1)?.path ?? '');
      expect([...first, ...rest].map(({ path }) => path)).toEqual(ids);
    });

    it('tells what the owner says of oneself, and of nobody else', async () => {
      const { world, ada } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      const { find } = ada.backend.ownData;
      const { ownerSays } = recordsOf(uid);
      expect(await find(uid, ownerSays)).toBeNull();
      await world.set(ownerSays, { standing: 'held', until: AT });
      expect(await find(uid, ownerSays)).toEqual({
        path: ownerSays,
        fields: { standing: 'held', until: '2026-01-01T00:00:00.000Z' },
      });
      await world.set('people/other', { standing: 'held' });
      expect(await find(uid, 'people/other')).toBeNull();
    });

    it('is deleted for good, all of what is asked or none', async () => {
      const { world, ada } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      const paths = await give(world, uid, numbered('Remark', 3));
      const [theirs = ''] = await give(world, 'other', ['Not hers.']);
      await world.set(`posts/${SLUG}/respects/x_${uid}`, { uid });
      await world.set(`reports/x_${uid}`, { reporter: uid, handled: true });
      await world.set(`people/${uid}`, { standing: 'blocked' });
      const { next, remove } = ada.backend.ownData;
      await expect(remove(uid, [...paths, theirs])).rejects.toEqual(denied);
      expect(await next(uid, COMMENTS, null)).toHaveLength(3);
      await remove(uid, [...paths, `posts/${SLUG}/respects/x_${uid}`, `reports/x_${uid}`]);
      for (const list of [COMMENTS, RESPECTS, REPORTS]) {
        expect(await next(uid, list, null)).toEqual([]);
      }
      await expect(remove(uid, paths), 'what is gone').rejects.toEqual(denied);
      await expect(remove(uid, [`people/${uid}`]), 'the owner’s word').rejects.toEqual(denied);
    });

    it('includes what is left of the allowance, deleted only when all of it is back', async () => {
      const { world, ada } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      const { find, remove } = ada.backend.ownData;
      const { limits } = recordsOf(uid);
      expect(await find(uid, limits)).toBeNull();
      await world.set(limits, { report: { left: 9, at: AT, for: 'x' } });
      expect(await find(uid, limits)).toMatchObject({
        fields: { report: { left: 9, at: AT.toISOString(), for: 'x' } },
      });
      const justNow = { comment: { left: 9, at: new Date(), for: 'x' } };
      await world.set(limits, justNow);
      await expect(remove(uid, [limits])).rejects.toEqual(denied);
      await world.set(limits, { comment: { ...justNow.comment, at: AT } });
      await remove(uid, [limits]);
      expect(await find(uid, limits)).toBeNull();
    });

    it('is for the person themselves, as long as they are signed in', async () => {
      const { world, ada, ben } = meet();
      const { uid } = await ada.signIn('Ada Lund');
      await ben.signIn('Ben Okri');
      const paths = await give(world, uid, ['Hers.']);
      for (const { backend } of [ben, world.open()]) {
        const { account, next, find, remove } = backend.ownData;
        await expect(account(uid)).rejects.toEqual(denied);
        await expect(next(uid, REPORTS, null)).rejects.toEqual(denied);
        await expect(find(uid, `people/${uid}`)).rejects.toEqual(denied);
        await expect(remove(uid, paths)).rejects.toEqual(denied);
      }
      await ada.backend.session.signOut();
      await expect(ada.backend.ownData.remove(uid, paths)).rejects.toEqual(denied);
    });
  });
}
