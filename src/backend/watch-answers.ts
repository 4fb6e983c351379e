// What others answered to a person's comments on one post, also to those posted on this page.
import type { Comment, Instant } from '#domain/comment';
import { MAX_ANSWERED, MAX_ANSWERS } from '#domain/limits';
import type { CommentStore, Unsubscribe, Watcher } from './backend';

export interface Answer {
  /** The post that it stands on. */
  slug: string;
  comment: Comment;
  /** The person's comment that it answers. */
  to: Comment;
}

export interface Answers {
  /** Oldest first. */
  answers: Answer[];
  /** There are more, younger than this; null = these are all. */
  moreAfter: Instant | null;
}

export interface WatchedAnswers {
  slug: string;
  uid: string;
  /** The person's comments that are known; those posted on this page join them. */
  own: readonly Comment[];
  after: Instant;
}

type Answered = Map<string, Comment>;

/** Watches what others answered after an instant. One's own answers do not count. */
export function watchOthersAnswers(
  comments: CommentStore,
  { slug, uid, own, after }: WatchedAnswers,
  watcher: Watcher<Answers>,
): Unsubscribe {
  let answered: Answered | null = null;
  let stopAnswers: Unsubscribe = () => undefined;
  let stopPosted: Unsubscribe = () => undefined;

  function watch(these: Answered, since: Instant): void {
    stopAnswers();
    stopAnswers = comments.watchAnswers(slug, [...these.keys()], since, {
      next: (found) => {
        const others = found.filter(({ author }) => author.uid !== uid);
        const last = found.length < MAX_ANSWERS ? undefined : found.at(-1);
        // One's own took all the room: what others wrote may come behind them.
        if (last && others.length === 0) watch(these, last.createdAt);
        else watcher.next({ answers: readAll(others, these), moreAfter: last?.createdAt ?? null });
      },
      error,
    });
  }

  function readAll(found: readonly Comment[], these: Answered): Answer[] {
    return found.flatMap((comment) => {
      const to = these.get(comment.parentId ?? '');
      return to ? [{ slug, comment, to }] : [];
    });
  }

  function error(...[problem]: Parameters<Watcher<Answers>['error']>): void {
    stop();
    watcher.error(problem);
  }

  stopPosted = comments.watchPosted(slug, {
    next: (posted) => {
      const stored = posted.filter(({ author, sending }) => author.uid === uid && !sending);
      const these = newest([...own, ...stored, ...(answered?.values() ?? [])]);
      if (answered && sameIds(answered, these)) return;
      answered = these;
      if (these.size > 0) watch(these, after);
      else watcher.next({ answers: [], moreAfter: null });
    },
    error,
  });

  function stop(): void {
    stopPosted();
    stopAnswers();
  }
  return stop;
}

/** As many of the newest comments as a query can ask for. */
function newest(comments: readonly Comment[]): Answered {
  const each = new Map(comments.map((comment) => [comment.id, comment]));
  const sorted = [...each.entries()].sort(([, a], [, b]) => b.createdAt - a.createdAt);
  return new Map(sorted.slice(0, MAX_ANSWERED));
}

function sameIds(some: Answered, others: Answered): boolean {
  return some.size === others.size && [...some.keys()].every((id) => others.has(id));
}
