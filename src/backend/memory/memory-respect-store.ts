// Marks of respect of one browser on the database in memory.
import type { RespectStore } from '#backend/backend';
import { MAX_RESPECT_LIMIT } from '#domain/limits';
import type { Person } from '#domain/person';
import { Problem } from '#domain/problem';
import type { MemoryBrowser } from './memory-browser';
import { takeOne } from './memory-limits';
import { mayRespect } from './memory-rules';
import type { Fields, MemoryServer } from './memory-server';

/** @param whoami the person signed in; null = nobody is */
export function createMemoryRespectStore(
  server: MemoryServer,
  browser: MemoryBrowser,
  whoami: () => Person | null,
): RespectStore {
  function marksOf(slug: string) {
    const collection = `posts/${slug}/respects/`;
    return [...browser.see()].flatMap(([path, document]) =>
      path.startsWith(collection) ? [document] : [],
    );
  }

  function ownMark(slug: string, commentId: string) {
    const person = whoami();
    if (person === null) throw new Problem('denied');
    return { person, path: `posts/${slug}/respects/${commentId}_${person.uid}` };
  }

  return {
    watchOwn: (slug, uid, watcher) =>
      browser.watch(
        'watchRespects',
        () =>
          marksOf(slug)
            .filter(({ fields }) => fields['uid'] === uid)
            .map(({ fields, sending }) => ({
              commentId: String(fields['commentId']),
              createdAt: sending ? Infinity : timeOf(fields),
            })),
        watcher,
      ),

    count: async (slug, { id, createdAt }) => {
      await browser.arrive('countRespects');
      const marks = marksOf(slug).filter(
        ({ fields }) => fields['commentId'] === id && timeOf(fields) > createdAt,
      );
      return Math.min(marks.length, MAX_RESPECT_LIMIT);
    },

    give: async (slug, commentId) => {
      const { person, path } = ownMark(slug, commentId);
      const fields = { commentId, uid: person.uid, createdAt: new Date() };
      await browser.write('respect', { path, fields }, () => {
        if (server.documents.has(path) || !mayRespect(server, slug, commentId, person))
          throw new Problem('denied');
        takeOne(server, person, 'respect', `${slug}/${commentId}_${person.uid}`);
        server.set(path, { ...fields, createdAt: server.now() });
      });
    },

    takeBack: async (slug, commentId) => {
      const { path } = ownMark(slug, commentId);
      await browser.write('respect', { path, fields: null }, () => {
        server.delete(path);
      });
    },
  };
}

/** A time that was spoilt by hand is counted by nobody. */
function timeOf({ createdAt }: Fields): number {
  return createdAt instanceof Date ? createdAt.getTime() : 0;
}
