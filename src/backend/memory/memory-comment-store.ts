// The comment store of one browser on the database in memory.
import type {
  CommentStore,
  CommentWindow,
  Cursor,
  QueuedComment,
  WindowSnapshot,
} from '#backend/backend';
import { newCommentFields, statusAfterEdit } from '#backend/new-comment';
import { comparePlaces } from '#backend/reading-order';
import { commentFaults, readComment } from '#backend/stored-comment';
import { tidyBody, type Comment, type Instant, type NewComment } from '#domain/comment';
import { MAX_ANSWERS, MAX_LIST_LIMIT } from '#domain/limits';
import type { Person } from '#domain/person';
import { Problem } from '#domain/problem';
import { readStatus } from '#domain/status';
import type { MemoryBrowser, SeenDocument } from './memory-browser';
import { takeOne } from './memory-limits';
import { authorUid, isModerator, mayCreate, mayDelete, mayEdit } from './memory-rules';
import type { Fields, MemoryServer } from './memory-server';

/** Most comments of one's own that are watched though others cannot see them. */
const MAX_WITHHELD = 50;

/** @param whoami the person signed in; null = nobody is */
export function createMemoryCommentStore(
  server: MemoryServer,
  browser: MemoryBrowser,
  whoami: () => Person | null,
): CommentStore {
  /** Paths of the documents posted through this store. */
  const posted = new Set<string>();

  return {
    watchWindow: (window, watcher) =>
      browser.watch('watchWindow', () => readWindow(browser, window), watcher),

    watchPosted: (slug, watcher) =>
      browser.watch(
        'watchPosted',
        () =>
          readable(documentsOf(browser, slug))
            .filter((comment) => posted.has(pathOf(slug, comment.id)))
            .filter((comment) => comment.status === 'visible'),
        watcher,
      ),

    watchComment: (slug, id, watcher) =>
      browser.watch('watchComment', () => find(browser, slug, id, whoami()), watcher),

    watchWithheld: (slug, uid, watcher) =>
      browser.watch(
        'watchWithheld',
        () =>
          readable(documentsOf(browser, slug))
            .filter(({ author, status }) => author.uid === uid && status !== 'visible')
            .sort(byTime)
            .slice(0, MAX_WITHHELD),
        watcher,
      ),

    watchAnswers: (slug, answered, after, watcher) =>
      browser.watch(
        'watchAnswers',
        () =>
          // As Firestore's query does: in the plain spelling alone.
          readable(
            documentsOf(browser, slug).filter(([, { fields }]) => fields['status'] === 'visible'),
          )
            .filter(({ createdAt }) => createdAt > after)
            .filter(({ parentId }) => parentId !== null && answered.includes(parentId))
            .sort(byTime)
            .slice(0, MAX_ANSWERS),
        watcher,
      ),

    watchQueue: (slug, watcher) =>
      browser.watch(
        'watchQueue',
        () =>
          documentsOf(browser, slug)
            .filter(([, { fields }]) => readStatus(fields['status']) === 'held')
            .map(([id, document]) => queued(id, document))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        watcher,
      ),

    inspect: async (slug, id) => {
      await browser.arrive('inspect');
      if (!isModerator(server, whoami())) throw new Problem('denied');
      const document = browser.see().get(pathOf(slug, id));
      return document ? queued(id, document) : null;
    },

    post: async (slug, comment, hold) => {
      const person = whoami();
      if (person === null) throw new Problem('denied');
      const path = pathOf(slug, comment.id);
      if (browser.isOnline && authorUid(server.documents.get(path)) === person.uid) return;
      posted.add(path);
      const fields = storedFields(comment, person, hold);
      await browser.write('post', { path, fields }, () => {
        const already = server.documents.get(path);
        if (authorUid(already) === person.uid) return;
        if (already || !mayCreate(server, slug, fields, person)) throw new Problem('denied');
        takeOne(server, person, 'comment', `${slug}/${comment.id}`);
        const createdAt = server.now();
        const threadStartedAt = comment.parent ? fields['threadStartedAt'] : createdAt;
        server.set(path, { ...fields, createdAt, threadStartedAt });
      });
    },

    edit: async (slug, { id, status }, body, hold) => {
      const person = whoami();
      if (person === null) throw new Problem('denied');
      const path = pathOf(slug, id);
      const changed = {
        body: tidyBody(body),
        editedAt: new Date(),
        ...statusAfterEdit({ status }, hold),
      };
      const before = server.documents.get(path);
      await browser.write('edit', { path, fields: { ...before, ...changed } }, () => {
        const now = server.documents.get(path);
        if (!now || !mayEdit(server, now, { ...now, ...changed }, person)) {
          throw new Problem('denied');
        }
        takeOne(server, person, 'edit', `${slug}/${id}`);
        server.set(path, { ...changed, editedAt: server.now() });
      });
    },

    decide: async (slug, id, { status, reason, readAt }) => {
      const path = pathOf(slug, id);
      const changed = { status, reason };
      const before = server.documents.get(path);
      await browser.write('decide', { path, fields: { ...before, ...changed } }, () => {
        if (!server.documents.has(path) || !isModerator(server, whoami())) {
          throw new Problem('denied');
        }
        const editedAt = toInstant(server.documents.get(path)?.['editedAt']);
        if (status === 'visible' && readAt !== undefined && editedAt !== readAt) {
          throw new Problem('changed');
        }
        server.set(path, changed);
      });
    },

    remove: async (slug, id) => {
      const person = whoami();
      if (person === null) throw new Problem('denied');
      const path = pathOf(slug, id);
      await browser.write('remove', { path, fields: null }, () => {
        const stored = server.documents.get(path);
        if (stored && !mayDelete(stored, person)) throw new Problem('denied');
        server.delete(path);
      });
    },

    find: async (slug, id) => {
      await browser.arrive('find');
      return find(browser, slug, id, whoami());
    },

    own: async (slug, uid, limit) => {
      await browser.arrive('own');
      if (whoami()?.uid !== uid) throw new Problem('denied');
      return readable(documentsOf(browser, slug))
        .filter((comment) => comment.author.uid === uid)
        .sort((a, b) => byTime(b, a))
        .slice(0, limit);
    },

    countBefore: async (slug, order, place, limit) => {
      await browser.arrive('count');
      const isBefore = (other: Cursor) => comparePlaces(order, other, place) < 0;
      const before = placed(browser, slug).filter((one) => isBefore(one.place));
      return Math.min(before.length, limit);
    },

    count: async (slug, quotationId) => {
      await browser.arrive('count');
      const visible = documentsOf(browser, slug).filter(
        ([, { fields }]) => isVisible(fields) && isInThreadAbout(fields, quotationId),
      );
      return Math.min(visible.length, MAX_LIST_LIMIT);
    },

    countThreads: async (slug, quotationId) => {
      await browser.arrive('countThreads');
      return Math.min(threadsAbout(browser, slug, quotationId).length, MAX_LIST_LIMIT);
    },

    newestThreads: async (slug, quotationId, limit) => {
      await browser.arrive('newestThreads');
      return readable(threadsAbout(browser, slug, quotationId))
        .sort((a, b) => byTime(b, a))
        .slice(0, limit);
    },
  };
}

function readWindow(browser: MemoryBrowser, window: CommentWindow): WindowSnapshot {
  const { slug, order, quotationId, after, limit } = window;
  const places = placed(browser, slug)
    .filter(({ document }) => isInThreadAbout(document.fields, quotationId))
    .filter(({ place }) => after === null || comparePlaces(order, place, after) > 0)
    .sort((a, b) => comparePlaces(order, a.place, b.place))
    .slice(0, limit);
  const read = places.map(({ id, document }) => ({ id, comment: readSeen(id, document) }));
  return {
    comments: read.flatMap(({ comment }) => comment ?? []),
    unreadable: read.filter(({ comment }) => comment === null).map(({ id }) => id),
    end: places.at(-1)?.place ?? null,
    full: places.length === limit,
    live: browser.isOnline,
  };
}

/** The visible documents that have a place. */
function placed(browser: MemoryBrowser, slug: string) {
  return documentsOf(browser, slug)
    .filter(([, { fields }]) => isVisible(fields))
    .flatMap(([id, document]) => {
      const { threadStartedAt, path } = document.fields;
      if (!(threadStartedAt instanceof Date) || typeof path !== 'string') return [];
      return [{ id, document, place: { threadStartedAt: threadStartedAt.getTime(), path } }];
    });
}

/** The first comments of the visible threads about a quotation. */
function threadsAbout(browser: MemoryBrowser, slug: string, quotationId: string) {
  return documentsOf(browser, slug).filter(
    ([, { fields }]) =>
      isVisible(fields) && fields['parentId'] === null && isInThreadAbout(fields, quotationId),
  );
}

/** @param quotationId null = in any thread */
function isInThreadAbout(fields: Fields, quotationId: string | null): boolean {
  return quotationId === null || fields['threadQuotation'] === quotationId;
}

/** Null = it is not there, or this person may not read it. */
function find(browser: MemoryBrowser, slug: string, id: string, me: Person | null): Comment | null {
  const document = browser.see().get(pathOf(slug, id));
  const comment = document && readSeen(id, document);
  const mayRead = comment?.status === 'visible' || (me && comment?.author.uid === me.uid);
  return mayRead ? comment : null;
}

function documentsOf(browser: MemoryBrowser, slug: string): [string, SeenDocument][] {
  const collection = pathOf(slug, '');
  return [...browser.see()].flatMap(([path, document]) =>
    path.startsWith(collection) ? [[path.slice(collection.length), document]] : [],
  );
}

function readable(documents: [string, SeenDocument][]): Comment[] {
  return documents.flatMap(([id, document]) => readSeen(id, document) ?? []);
}

function readSeen(id: string, seen: SeenDocument): Comment | null {
  return readComment({ id, ...seen, toInstant });
}

function queued(id: string, document: SeenDocument): QueuedComment {
  const faults = commentFaults({ fields: document.fields, toInstant });
  return { id, comment: readSeen(id, document), faults };
}

function toInstant(value: unknown): Instant | null {
  return value instanceof Date ? value.getTime() : null;
}

function isVisible(fields: Fields): boolean {
  return readStatus(fields['status']) === 'visible';
}

function byTime(a: Comment, b: Comment): number {
  return a.createdAt - b.createdAt;
}

/** With this browser's guess at the times that the server will set. */
function storedFields(comment: NewComment, person: Person, hold: boolean): Fields {
  const createdAt = new Date();
  return {
    ...newCommentFields(comment, person, hold),
    createdAt,
    threadStartedAt: comment.parent ? new Date(comment.parent.threadStartedAt) : createdAt,
  };
}

function pathOf(slug: string, id: string): string {
  return `posts/${slug}/comments/${id}`;
}
