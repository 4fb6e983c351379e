// A discussion page after page, live: nothing lost and nothing doubled, whoever writes meanwhile.
import { isInThreadAbout } from '#domain/about';
import { isSameComment, type Comment } from '#domain/comment';
import type { Problem } from '#domain/problem';
import type { CommentStore, Unsubscribe, Watcher } from './backend';
import { isUpTo, type Reach } from './coverage';
import { DiscussionWindows, type DiscussionOptions, type SeenComment } from './discussion-windows';
import { comparePlaces, placeOf } from './reading-order';
import { steadyLiveness } from './steady-liveness';

export interface Discussion {
  /** What has been loaded, and what was posted here wherever it stands; in reading order. */
  comments: Comment[];
  /** Those that came live, after the page that holds their place had been loaded. */
  arrivedIds: ReadonlySet<string>;
  /** True when `loadMore` would load a further page. */
  hasMore: boolean;
  loadingMore: boolean;
  /** Why the last page could not be loaded; null = it could, or none was asked for. */
  loadMoreProblem: Problem | null;
  /** How many documents in what has been loaded could not be read as a comment. */
  unreadable: number;
  /** The ids of those documents. */
  unreadableIds: string[];
  /** False while the server cannot be reached: what is here may be out of date. */
  live: boolean;
  /**
   * Loads the next page; does nothing while one is being loaded, and after the last. The same
   * function for as long as the discussion is watched without a new beginning.
   */
  loadMore(): void;
}

/** Watches a discussion from its first page on; more pages by `loadMore`. */
export function watchDiscussion(
  store: CommentStore,
  options: DiscussionOptions,
  watcher: Watcher<Discussion>,
): Unsubscribe {
  const { slug, order, quotationId = null, start } = options;
  let shown = new Map<string, SeenComment>();
  let posted: Comment[] = [];
  /** What stands above the start, by id; null = it is not there. */
  const above = new Map<string, Comment | null>();
  let arrivedIds: ReadonlySet<string> = new Set();
  /** Of all that were ever shown: whether they were told as arrivals. */
  const toldAsArrival = new Map<string, boolean>();
  /** How far it had been loaded when it was last delivered; null = not at all. */
  let loadedBefore: Reach | null = null;
  let ended = false;

  const windows = new DiscussionWindows(store, options, {
    changed: () => {
      if (!ended) update();
    },
    furthestShown: () =>
      [...shown.values()]
        .filter(({ seen }) => seen !== Infinity)
        .map(({ comment }) => placeOf(comment))
        .sort((a, b) => comparePlaces(order, a, b))
        .at(-1) ?? null,
    failed: (problem) => {
      if (ended) return;
      end();
      watcher.error(problem);
    },
  });
  const loadMore = () => {
    if (!ended) windows.loadMore();
  };
  const liveness = steadyLiveness(() => {
    deliver();
  });
  const stopPosted = store.watchPosted(slug, {
    next: (comments) => {
      if (ended) return;
      posted = comments.filter((comment) => isInThreadAbout(comment, quotationId));
      update();
    },
    // What was posted is then shown as far as the windows hold it.
    error: () => undefined,
  });

  const stopAbove = (start?.above ?? []).map((id) =>
    store.watchComment(slug, id, {
      next: (comment) => {
        if (ended) return;
        above.set(id, comment?.status === 'visible' ? comment : null);
        update();
      },
      error: () => undefined,
    }),
  );

  function update(): void {
    // Without what it answers a comment would stand below a gap.
    if (!windows.begun || above.size < stopAbove.length) return;
    windows.tidy();
    const comments = windows.comments();
    const kept = [...shown.values()].filter((seen) => staysInGap(seen, comments));
    for (const seen of kept) comments.set(seen.comment.id, seen);
    for (const comment of [...posted, ...above.values()]) {
      if (!comment) continue;
      if (!comments.has(comment.id)) comments.set(comment.id, { comment, seen: Infinity });
    }
    for (const [id, seen] of comments) comments.set(id, asKnown(seen));
    arrivedIds = new Set([...comments.values()].filter(isArrival).map(({ comment }) => comment.id));
    for (const id of comments.keys()) toldAsArrival.set(id, arrivedIds.has(id));
    shown = comments;
    loadedBefore = windows.frontier;
    windows.bridge(kept.length);
    liveness.update(windows.live);
    deliver();
  }

  /** The same object while nothing of the comment changes, so that what is drawn of it can stay. */
  function asKnown(seen: SeenComment): SeenComment {
    const known = shown.get(seen.comment.id)?.comment;
    return known && isSameComment(known, seen.comment) ? { ...seen, comment: known } : seen;
  }

  /** What an arrival pushed out of its window stays until another window tells of its place. */
  function staysInGap(seen: SeenComment, comments: ReadonlyMap<string, unknown>): boolean {
    if (windows.frontier === null || seen.seen === Infinity) return false;
    const { comment } = seen;
    return !comments.has(comment.id) && windows.isLoaded(comment) && !windows.isGone(seen);
  }

  function isArrival({ comment }: SeenComment): boolean {
    if (above.has(comment.id)) return false;
    // What was taken down and is put back is what it was before: a moderator may have thought again.
    const before = toldAsArrival.get(comment.id);
    if (before !== undefined) return before;
    return loadedBefore !== null && isUpTo(order, placeOf(comment), loadedBefore);
  }

  function deliver(): void {
    const { frontier, hasMore, loadingMore, loadMoreProblem, unreadableIds } = windows;
    watcher.next({
      comments: [...shown.values()]
        .map(({ comment }) => comment)
        .sort((a, b) => comparePlaces(order, placeOf(a), placeOf(b)) || (a.id < b.id ? -1 : 1)),
      arrivedIds,
      hasMore,
      loadingMore,
      loadMoreProblem,
      unreadable: unreadableIds.length,
      unreadableIds,
      live: frontier !== null && liveness.live,
      loadMore,
    });
  }

  function end(): void {
    ended = true;
    windows.close();
    liveness.stop();
    stopPosted();
    for (const stop of stopAbove) stop();
  }

  return end;
}
