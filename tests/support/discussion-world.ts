// A discussion in memory whose deliveries come as late, and in as odd an order, as the test likes.
import type { Comment } from '#domain/comment';
import type { CommentStore, DiscussionOrder, WindowSnapshot } from '#backend/backend';
import { createMemoryBackend, type MemoryBackend } from '#backend/memory/memory-backend';
import { MemoryServer } from '#backend/memory/memory-server';
import { startAt } from '#backend/discussion-start';
import { comparePlaces, placeOf } from '#backend/reading-order';
import { readComment } from '#backend/stored-comment';
import { watchDiscussion, type Discussion } from '#backend/watch-discussion';
import { START } from './a-comment';

const SLUG = 'a-post';

export class DiscussionWorld {
  readonly order: DiscussionOrder;
  readonly server = new MemoryServer();
  readonly backend: MemoryBackend;
  /** The last delivery; null = there was none. */
  discussion: Discussion | null = null;
  /** Everything delivered, oldest first. */
  readonly deliveries: Discussion[] = [];
  problem: string | null = null;
  /** Documents that Firestore would have billed, and windows that are open. */
  documentsRead = 0;
  openWindows = 0;
  stop: () => void = () => undefined;
  /** In the order in which they happened, as Firestore keeps it. */
  #late: (() => void)[] = [];
  #minutes = 0;
  #count = 0;

  constructor(order: DiscussionOrder) {
    this.order = order;
    this.backend = createMemoryBackend({ server: this.server });
  }

  /** @param at id of the comment that it begins at; absent = it begins at its very beginning */
  open(pageSize: number, at?: string): void {
    const comment = this.#readable().find(({ id }) => id === at);
    const start = comment ? startAt(comment) : null;
    const options = { slug: SLUG, order: this.order, pageSize, start };
    this.stop = watchDiscussion(this.#lateStore(), options, {
      next: (discussion) => {
        this.discussion = discussion;
        this.deliveries.push(discussion);
      },
      error: ({ code }) => {
        this.problem = code;
      },
    });
  }

  get shownIds(): string[] {
    return this.discussion?.comments.map(({ id }) => id) ?? [];
  }

  /** Stores a visible comment, a minute after the one before; returns its id. */
  write(parentId: string | null = null): string {
    this.#minutes += 1;
    this.#count += 1;
    const id = `c${String(this.#count).padStart(4, '0')}`;
    const createdAt = new Date(START + this.#minutes * 60_000);
    const parent = parentId === null ? null : this.server.documents.get(this.#path(parentId));
    this.server.set(this.#path(id), {
      parentId,
      path: parent ? `${String(parent['path'])}/${id}` : id,
      threadStartedAt: parent ? parent['threadStartedAt'] : createdAt,
      createdAt,
      editedAt: null,
      author: { uid: 'ada', name: 'Ada', photoURL: null, provider: 'google.com' },
      body: `Words of ${id}`,
      quotation: null,
      status: 'visible',
    });
    return id;
  }

  set(id: string, fields: Record<string, unknown>): void {
    this.server.set(this.#path(id), fields);
  }

  delete(id: string): void {
    this.server.delete(this.#path(id));
  }

  /** Ids of all comments that can be read, in reading order. */
  get readableIds(): string[] {
    return this.#readable().map(({ id }) => id);
  }

  #readable(): Comment[] {
    const comments: Comment[] = [];
    for (const [path, fields] of this.server.documents) {
      const id = path.split('/').at(-1) ?? '';
      const toInstant = (value: unknown) => (value instanceof Date ? value.getTime() : null);
      const comment = readComment({ id, fields, sending: false, toInstant });
      if (comment?.status === 'visible') comments.push(comment);
    }
    return comments.sort((a, b) => comparePlaces(this.order, placeOf(a), placeOf(b)));
  }

  /** Hands over the delivery that has waited longest. */
  async deliverOne(): Promise<void> {
    await turn();
    this.#late.shift()?.();
  }

  /** Hands over everything, and what follows from it. */
  async settle(): Promise<void> {
    for (;;) {
      await turn();
      const next = this.#late.shift();
      if (!next) return;
      next();
    }
  }

  #lateStore(): CommentStore {
    const { comments } = this.backend;
    return {
      ...comments,
      watchWindow: (window, watcher) => {
        let open = true;
        const later = (act: () => void) =>
          this.#late.push(() => {
            if (open) act();
          });
        const known = new Set<string>();
        this.openWindows += 1;
        const unsubscribe = comments.watchWindow(window, {
          next: (snapshot) => {
            this.#bill(snapshot, known);
            later(() => {
              watcher.next(snapshot);
            });
          },
          error: (problem) => {
            later(() => {
              watcher.error(problem);
            });
          },
        });
        return () => {
          this.openWindows -= 1;
          open = false;
          unsubscribe();
        };
      },
    };
  }

  #bill({ comments, unreadable }: WindowSnapshot, known: Set<string>): void {
    const ids = [...comments.map(({ id }) => id), ...unreadable];
    this.documentsRead += ids.filter((id) => !known.has(id)).length;
    for (const id of known) if (!ids.includes(id)) known.delete(id);
    for (const id of ids) known.add(id);
  }

  #path(id: string): string {
    return `posts/${SLUG}/comments/${id}`;
  }
}

/** Lets everything that has been promised happen. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
