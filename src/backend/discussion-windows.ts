// The open windows of one discussion: pages as they are asked for, and bridges where arrivals pushed
// documents out of a full window. No window is ever restarted, so that an arrival costs few reads.
import type { Comment } from '#domain/comment';
import { Problem } from '#domain/problem';
import type { CommentStore, Cursor, DiscussionOrder, Unsubscribe, WindowSnapshot } from './backend';
import {
  covers,
  findRedundant,
  firstGap,
  isUpTo,
  longer,
  shorter,
  type Reach,
  type Start,
  type Stretch,
} from './coverage';
import type { DiscussionStart } from './discussion-start';
import { planBridge, type WindowKind } from './plan-bridge';
import { comparePlaces, placeOf } from './reading-order';

export interface DiscussionOptions {
  slug: string;
  order: DiscussionOrder;
  /** Of the threads about this quotation alone; null or absent = of all. */
  quotationId?: string | null;
  /** Comments in a page, more than stand `above` the start, and at most `MAX_LIST_LIMIT`. */
  pageSize: number;
  /** Null or absent = the discussion begins at its very beginning. */
  start?: DiscussionStart | null;
}

/** A comment, and the number of the delivery that brought it. */
export interface SeenComment {
  comment: Comment;
  seen: number;
}

export interface WindowsWatcher {
  /** Something has changed in what the windows hold. */
  changed(): void;
  /** Place of the last comment that is shown now; null = none is. */
  furthestShown(): Cursor | null;
  /** A window that was there ended: the discussion cannot be kept up to date. */
  failed(problem: Problem): void;
}

interface OpenWindow extends Stretch {
  kind: WindowKind;
  /** Null = nothing has been delivered yet. */
  snapshot: WindowSnapshot | null;
  /** When it last delivered, counted in deliveries. */
  delivery: number;
  closed: boolean;
  stop: Unsubscribe;
}

export class DiscussionWindows {
  readonly #store: CommentStore;
  readonly #options: DiscussionOptions;
  readonly #watcher: WindowsWatcher;
  #windows: OpenWindow[] = [];
  #deliveries = 0;
  /** The page that was asked for last, until it is answered; null = none is. */
  #loading: OpenWindow | null = null;
  /** The gap that was bridged last; undefined = none was. */
  #bridged: Start | undefined;
  /** How far the discussion has been loaded; null = the first page has no live answer yet. */
  frontier: Reach | null = null;
  /** Why the last page could not be loaded; null = it could. */
  loadMoreProblem: Problem | null = null;

  constructor(store: CommentStore, options: DiscussionOptions, watcher: WindowsWatcher) {
    this.#store = store;
    this.#options = options;
    this.#watcher = watcher;
    // What is shown above the first comment belongs to the page.
    const above = options.start?.above.length ?? 0;
    this.#open('page', this.#start, options.pageSize - above);
  }

  get #start(): Start {
    return this.#options.start?.after ?? null;
  }

  get loadingMore(): boolean {
    return this.#loading !== null;
  }

  /** False until the first page has delivered something. */
  get begun(): boolean {
    return this.#windows.some(({ snapshot }) => snapshot !== null);
  }

  get hasMore(): boolean {
    if (this.frontier !== null) return this.frontier !== 'end';
    return this.#windows.some(({ snapshot }) => snapshot?.full);
  }

  get live(): boolean {
    return this.#windows.every(({ snapshot }) => snapshot === null || snapshot.live);
  }

  get unreadableIds(): string[] {
    return [...new Set(this.#windows.flatMap(({ snapshot }) => snapshot?.unreadable ?? []))];
  }

  /** What the windows hold up to the frontier, by id; the latest delivery of each. */
  comments(): Map<string, SeenComment> {
    const byId = new Map<string, SeenComment>();
    for (const { snapshot, delivery } of [...this.#windows].sort(
      (a, b) => a.delivery - b.delivery,
    )) {
      for (const comment of snapshot?.comments ?? []) {
        if (this.isLoaded(comment)) byId.set(comment.id, { comment, seen: delivery });
        else byId.delete(comment.id);
      }
    }
    return byId;
  }

  /** True when the place of a comment lies in what has been loaded. */
  isLoaded(comment: Comment): boolean {
    return this.frontier === null || isUpTo(this.#options.order, placeOf(comment), this.frontier);
  }

  /** True when a window that would hold the comment has delivered since it was seen, without it. */
  isGone({ comment, seen }: SeenComment): boolean {
    const place = placeOf(comment);
    return this.#windows.some(
      (window) => window.delivery > seen && covers(this.#options.order, window, place),
    );
  }

  loadMore(): void {
    if (this.#loading || this.frontier === null || this.frontier === 'end') return;
    this.loadMoreProblem = null;
    this.#loading = this.#open('page', this.frontier, this.#options.pageSize);
    this.#watcher.changed();
  }

  close(): void {
    for (const window of [...this.#windows]) this.#close(window);
  }

  /** Closes what other windows cover by now. */
  tidy(): void {
    if (this.frontier === null) return;
    const redundant = findRedundant(this.#options.order, this.#windows, this.frontier, this.#start);
    if (redundant) this.#close(redundant);
  }

  /** Opens a window over the first gap, if there is one. @param missing comments known to lie in it */
  bridge(missing: number): void {
    if (this.frontier === null) return;
    const { order, pageSize } = this.#options;
    const gap = firstGap(order, this.#windows, this.frontier, this.#start);
    if (gap === undefined) return;
    const { kind, after, limit } = planBridge(order, gap, {
      windows: this.#windows,
      places: [...this.comments().values()].map(({ comment }) => placeOf(comment)),
      frontier: this.frontier,
      pageSize,
      start: this.#start,
      missing,
      // A bridge that did not reach beyond the gap, for all its overlap, is not tried twice.
      stuck: this.#bridged !== undefined && isSame(gap, this.#bridged),
    });
    this.#bridged = gap;
    this.#open(kind, after, limit);
  }

  #open(kind: WindowKind, after: Start, limit: number): OpenWindow {
    const { slug, order, quotationId = null } = this.#options;
    const window: OpenWindow = {
      kind,
      after,
      reach: null,
      snapshot: null,
      delivery: 0,
      closed: false,
      stop: () => undefined,
    };
    this.#windows.push(window);
    const stop = this.#store.watchWindow(
      { slug, order, quotationId, after, limit },
      {
        next: (snapshot) => {
          if (!window.closed) this.#take(window, snapshot);
        },
        error: (problem) => {
          if (!window.closed) this.#fail(window, problem);
        },
      },
    );
    window.stop = stop;
    if (window.closed) stop();
    return window;
  }

  #take(window: OpenWindow, snapshot: WindowSnapshot): void {
    // A page is not begun with what happens to be known offline.
    if (window === this.#loading && !snapshot.live) {
      this.#fail(window, new Problem('offline'));
      return;
    }
    const isFirstAnswer = window.reach === null && snapshot.live;
    window.snapshot = snapshot;
    window.delivery = this.#deliveries += 1;
    window.reach = this.#reachOf(window, snapshot);
    if (isFirstAnswer && window.kind === 'page') this.#moveFrontier(window.reach);
    if (window === this.#loading) this.#loading = null;
    this.#watcher.changed();
  }

  /** Never back behind what is shown: arrivals may have filled the page before it was answered. */
  #moveFrontier(reach: Reach | null): void {
    const shown = this.frontier === null ? null : this.#watcher.furthestShown();
    this.frontier = reach && shown ? longer(this.#options.order, reach, shown) : reach;
  }

  #reachOf({ after, reach }: OpenWindow, { full, end, live }: WindowSnapshot): Reach | null {
    const { order } = this.#options;
    const moves = end !== null && (after === null || comparePlaces(order, end, after) > 0);
    const told = full && moves ? end : 'end';
    if (reach === null) return live ? told : null;
    // What takes the place of a document that went away may be known here with holes before it, or
    // not known yet, so that a full window seems to be the last.
    return !live || (told === 'end' && reach !== 'end') ? shorter(order, told, reach) : told;
  }

  #fail(window: OpenWindow, problem: Problem): void {
    this.#close(window);
    if (window !== this.#loading) {
      this.#watcher.failed(problem);
      return;
    }
    this.#loading = null;
    this.loadMoreProblem = problem;
    this.#watcher.changed();
  }

  #close(window: OpenWindow): void {
    window.closed = true;
    window.stop();
    this.#windows = this.#windows.filter((other) => other !== window);
  }
}

function isSame(a: Start, b: Start): boolean {
  return a?.threadStartedAt === b?.threadStartedAt && a?.path === b?.path;
}
