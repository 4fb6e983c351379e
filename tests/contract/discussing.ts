// What people and the owner do in the contract's tests.
import { monotonicFactory, ulid } from 'ulid';
import { expect } from 'vitest';
import type { DiscussionOrder, WindowSnapshot } from '#backend/backend';
import { watchDiscussion, type Discussion } from '#backend/watch-discussion';
import type { Comment, NewComment } from '#domain/comment';
import { Watched } from './watched';
import type { Browser, World } from './world';

/** A post that firestore.rules know. */
export const SLUG = 'lets-focus-on-what-matters';

/** The problem of a call that the rules refuse. */
export const denied = expect.objectContaining({ code: 'denied' }) as unknown;

export function commentPath(id: string): string {
  return `posts/${SLUG}/comments/${id}`;
}

/** Ids of one moment sort in the order in which they are made, so that tests can tell it. */
const nextId = monotonicFactory();

export function newComment(body: string, parent: Comment | null = null): NewComment {
  return { id: nextId(), parent, body, quotation: null };
}

export function watchPage(
  { backend }: Browser,
  order: DiscussionOrder = 'oldest',
  limit = 50,
): Watched<WindowSnapshot> {
  const window = { slug: SLUG, order, quotationId: null, after: null, limit };
  return new Watched((watcher) => backend.comments.watchWindow(window, watcher));
}

export function watchAll(
  { backend }: Browser,
  order: DiscussionOrder,
  pageSize: number,
  quotationId: string | null = null,
): Watched<Discussion> {
  return new Watched((watcher) =>
    watchDiscussion(backend.comments, { slug: SLUG, order, quotationId, pageSize }, watcher),
  );
}

/** Posts, and waits until a page shows the comment as the server has it. */
export async function post(
  browser: Browser,
  page: Watched<WindowSnapshot>,
  body: string,
  parent: Comment | null = null,
): Promise<Comment> {
  const comment = newComment(body, parent);
  await browser.backend.comments.post(SLUG, comment, false);
  return shown(page, comment.id);
}

/** The comment, once a page shows it as the server has it. */
export async function shown(page: Watched<WindowSnapshot>, id: string): Promise<Comment> {
  const isIt = (comment: Comment) => comment.id === id && !comment.sending;
  const { comments } = await page.until((snapshot) => snapshot.comments.some(isIt));
  const found = comments.find(isIt);
  if (!found) throw new Error('It was there a moment ago.');
  return found;
}

export async function untilGone(page: Watched<WindowSnapshot>, id: string): Promise<void> {
  await page.until(({ comments }) => comments.every((comment) => comment.id !== id));
}

/**
 * Writes sound documents by hand, one after the other, each a second younger than the one before;
 * returns their ids.
 */
export async function seed(
  world: World,
  bodies: string[],
  parents: readonly Comment[] = [],
): Promise<string[]> {
  seeded += 1000;
  const begin = Date.UTC(2026, 0, 1) + seeded * 1000;
  const ids: string[] = [];
  for (const [index, body] of bodies.entries()) {
    const createdAt = new Date(begin + index * 1000);
    const id = ulid(createdAt.getTime());
    const parent = parents[index % parents.length];
    ids.push(id);
    await world.set(commentPath(id), {
      parentId: parent?.id ?? null,
      path: parent ? `${parent.path}/${id}` : id,
      threadStartedAt: parent ? new Date(parent.threadStartedAt) : createdAt,
      createdAt,
      editedAt: null,
      author: { uid: 'seeded', name: 'Seeded Person', photoURL: null, provider: 'google.com' },
      body,
      quotation: null,
      status: 'visible',
    });
  }
  return ids;
}

/** Seconds by which one seeding is younger than the one before. */
let seeded = 0;

/** Bodies that tell which one it is. */
export function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${word} ${String(index + 1)}`);
}

export function bodiesOf({ comments }: Pick<WindowSnapshot, 'comments'>): string[] {
  return comments.map((comment) => comment.body);
}
