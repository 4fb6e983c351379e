// The comments that were posted on this page, each watched by itself: they may lie beyond every window.
import { doc, onSnapshot, type Firestore } from 'firebase/firestore';
import type { Unsubscribe, Watcher } from '#backend/backend';
import type { Comment } from '#domain/comment';
import { toComment } from './comment-converter';
import { commentsOf } from './comment-queries';

export class PostedComments {
  readonly #database: Firestore;
  /** Visible posted comments by slug and id. */
  readonly #posted = new Map<string, Map<string, Comment>>();
  readonly #watchers = new Map<string, Set<Watcher<Comment[]>>>();

  constructor(database: Firestore) {
    this.#database = database;
  }

  watch(slug: string, watcher: Watcher<Comment[]>): Unsubscribe {
    const watchers = this.#watchers.get(slug) ?? new Set();
    this.#watchers.set(slug, watchers.add(watcher));
    queueMicrotask(() => {
      if (watchers.has(watcher)) watcher.next(this.#visible(slug));
    });
    return () => {
      watchers.delete(watcher);
    };
  }

  /**
   * Shows a comment that is being sent. It is watched at the server once `stored` resolves, not
   * before: the rules let nobody watch what does not exist. When `stored` rejects it is gone.
   */
  add(slug: string, comment: Comment, stored: Promise<void>): void {
    if (this.#posted.get(slug)?.has(comment.id)) return;
    this.#change(slug, comment.id, comment);
    stored.then(
      () => {
        this.#follow(slug, comment.id);
      },
      () => {
        this.#change(slug, comment.id, null);
      },
    );
  }

  /** For as long as the page lives: one read, and one for each change. */
  #follow(slug: string, id: string): void {
    onSnapshot(
      doc(commentsOf(this.#database, slug), id),
      { includeMetadataChanges: true },
      (snapshot) => {
        this.#change(slug, id, toComment(snapshot));
      },
      // The owner took it away, and nobody is signed in any more who may see it.
      () => {
        this.#change(slug, id, null);
      },
    );
  }

  /** @param comment null = it is not there any more */
  #change(slug: string, id: string, comment: Comment | null): void {
    const posted = this.#posted.get(slug) ?? new Map<string, Comment>();
    this.#posted.set(slug, posted);
    if (comment?.status === 'visible') posted.set(id, comment);
    else posted.delete(id);
    for (const watcher of this.#watchers.get(slug) ?? []) watcher.next(this.#visible(slug));
  }

  #visible(slug: string): Comment[] {
    return [...(this.#posted.get(slug)?.values() ?? [])];
  }
}
