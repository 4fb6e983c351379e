// The port: what a comment store, a settings store and a session store must do. Two adapters do it.
import type { Comment, Instant, NewComment } from '#domain/comment';
import type { Person, ProviderId, Standing } from '#domain/person';
import type { Problem } from '#domain/problem';
import type { NewReport, Report } from '#domain/report';
import type { DiscussionSettings } from '#domain/settings';
import type { OwnerSays } from '#domain/standing';
import type { CommentStatus } from '#domain/status';
import type { OwnDataStore } from './own-data-store';

/** Ends a watch; nothing is delivered after the call. Calling it twice is harmless. */
export type Unsubscribe = () => void;

/** Receives values until it is unsubscribed or told of a problem, which ends the watch. */
export interface Watcher<T> {
  next(value: T): void;
  error(problem: Problem): void;
}

/** `newest` = the thread started last comes first; within a thread, always oldest first. */
export type DiscussionOrder = 'newest' | 'oldest';

/** A place in the reading order of a discussion. */
export interface Cursor {
  threadStartedAt: Instant;
  path: string;
}

/** One bounded live query: at most `limit` visible comments that come after a place. */
export interface CommentWindow {
  slug: string;
  order: DiscussionOrder;
  /** Of the threads about this quotation alone; null = of all. */
  quotationId: string | null;
  /** Null = from the beginning. */
  after: Cursor | null;
  /** 1 to `MAX_LIST_LIMIT`. */
  limit: number;
}

export interface WindowSnapshot {
  /** In reading order; documents that cannot be read as a comment are left out. */
  comments: Comment[];
  /** Ids of the documents that were left out because they could not be read. */
  unreadable: string[];
  /** Place of the last document, readable or not; null = the window is empty. */
  end: Cursor | null;
  /** True when `limit` documents came back, so that more may follow. */
  full: boolean;
  /**
   * False while the server has not confirmed that this is what lies there: it cannot be reached,
   * or is being asked for what takes the place of a document that went away.
   */
  live: boolean;
}

export interface CommentStore {
  /**
   * Watches the visible comments in a window, replies of one's own that are still being sent
   * among them. Nothing is delivered before the server answered or could not be reached; while it
   * cannot be reached a snapshot comes with `live: false`.
   */
  watchWindow(window: CommentWindow, watcher: Watcher<WindowSnapshot>): Unsubscribe;
  /**
   * Watches the visible comments that were posted through this store, from the call of `post` on:
   * their place may lie beyond every window that is watched.
   */
  watchPosted(slug: string, watcher: Watcher<Comment[]>): Unsubscribe;
  /** Watches the signed-in person's own comments on a post that others cannot see: held or hidden. */
  watchWithheld(slug: string, uid: string, watcher: Watcher<Comment[]>): Unsubscribe;
  /**
   * Watches the comments that answer the given ones, at most `MAX_ANSWERED` of them, and were
   * written after an instant; the oldest `MAX_ANSWERS` of them, oldest first.
   */
  watchAnswers(
    slug: string,
    answered: readonly string[],
    after: Instant,
    watcher: Watcher<Comment[]>,
  ): Unsubscribe;
  /** Watches all comments on a post that wait for approval: for moderators. Oldest first. */
  watchQueue(slug: string, watcher: Watcher<QueuedComment[]>): Unsubscribe;
  /** Watches one comment; null = it is not there, or this person may not read it. */
  watchComment(slug: string, id: string, watcher: Watcher<Comment | null>): Unsubscribe;
  /**
   * Reads one document whatever its status, for moderators; null = it does not exist.
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  inspect(slug: string, id: string): Promise<QueuedComment | null>;
  /**
   * Stores a comment by the signed-in person; resolves when the server has it.
   * `hold` tells which status the owner's settings ask for; the rules check it.
   * Sending the same id again after it was stored resolves as well.
   * While the server cannot be reached the promise stays pending, and the comment is sent when it
   * can be again: whoever calls keeps the words until then, for a closed page sends nothing.
   * @throws Problem `too-fast`, `denied`, `offline`, `quota` or `failed`
   */
  post(slug: string, comment: NewComment, hold: boolean): Promise<void>;
  /**
   * Gives one's own comment another body; resolves when the server has it. `hold` as for `post`:
   * what was visible then waits for approval again.
   * @throws Problem `too-fast`, `denied`, `offline`, `quota` or `failed`
   */
  edit(slug: string, comment: Comment, body: string, hold: boolean): Promise<void>;
  /**
   * Decides what is seen, as a moderator; resolves when the server has it.
   * @throws Problem `changed` (its author has changed it since it was read), `denied`, `offline`,
   *   `quota` or `failed`
   */
  decide(slug: string, id: string, decision: Decision): Promise<void>;
  /**
   * Deletes one's own comment for good; resolves when the server has done it.
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  remove(slug: string, id: string): Promise<void>;
  /**
   * One comment as the server has it now, visible or not; null = it is not there, or this person
   * may not read it.
   * @throws Problem `offline`, `quota` or `failed`
   */
  find(slug: string, id: string): Promise<Comment | null>;
  /**
   * The signed-in person's own comments on a post, whatever their status, the newest first; as the
   * server has them now.
   * @param limit 1 to `MAX_LIST_LIMIT`
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  own(slug: string, uid: string, limit: number): Promise<Comment[]>;
  /**
   * Number of visible comments before a place, counted by the server up to `limit`, which means
   * that many or more; 1 to `MAX_LIST_LIMIT`.
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  countBefore(slug: string, order: DiscussionOrder, place: Cursor, limit: number): Promise<number>;
  /**
   * Number of visible comments on a post, counted by the server up to `MAX_LIST_LIMIT`, which
   * means that many or more.
   * @param quotationId in the threads about this quotation alone; null = in all
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  count(slug: string, quotationId: string | null): Promise<number>;
  /**
   * Number of visible threads about a quotation, counted as `count` does.
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  countThreads(slug: string, quotationId: string): Promise<number>;
  /**
   * The first comments of the newest visible threads about a quotation, the newest first.
   * @param limit 1 to `MAX_LIST_LIMIT`
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  newestThreads(slug: string, quotationId: string, limit: number): Promise<Comment[]>;
}

/** What a moderator decides of a comment. */
interface Decision {
  status: CommentStatus;
  /** What its author is told; null = nothing. */
  reason: string | null;
  /**
   * When the words that were read had been edited, null = never: what is made visible must be
   * those words. Absent = whatever they are by now.
   */
  readAt?: Instant | null;
}

/** A stored document as a moderator sees it: a comment, or what cannot be read as one. */
export interface QueuedComment {
  id: string;
  /** Null = it cannot be read. */
  comment: Comment | null;
  /** What is wrong with the document, in sentences for a moderator; empty = nothing. */
  faults: string[];
}

export interface SettingsStore {
  /** Watches the owner's settings; a missing document gives the defaults. */
  watchSettings(watcher: Watcher<OwnerSettings>): Unsubscribe;
  /** Watches what the owner says of oneself or, for a moderator, of anybody; missing = nothing. */
  watchPerson(uid: string, watcher: Watcher<OwnerSays>): Unsubscribe;
  /**
   * Sets somebody's standing, as a moderator.
   * @param until when held or blocked ends; null = never
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  setStanding(uid: string, standing: Standing, until: Instant | null): Promise<void>;
}

export interface OwnerSettings extends DiscussionSettings {
  /** What the owner typed and cannot be read, in sentences for a moderator; empty = nothing. */
  faults: string[];
}

/** A person's own mark of respect. */
export interface OwnMark {
  commentId: string;
  /** Server time; infinite while it is on its way. Not after the comment's = it is not for that one. */
  createdAt: Instant;
}

/** One mark of respect for each person and comment: nobody stores a sum. */
export interface RespectStore {
  /** Watches a person's marks on a post, those that are on their way among them. */
  watchOwn(slug: string, uid: string, watcher: Watcher<OwnMark[]>): Unsubscribe;
  /**
   * How many people respect a comment, counted by the server up to `MAX_RESPECT_LIMIT`, which
   * means that many or more. Marks older than the comment are not its own. Costs one read.
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  count(slug: string, comment: Pick<Comment, 'id' | 'createdAt'>): Promise<number>;
  /**
   * Resolves when the server has it. A mark that is there must be taken back before.
   * @throws Problem `too-fast`, `denied`, `offline`, `quota` or `failed`
   */
  give(slug: string, commentId: string): Promise<void>;
  /** Resolves when the server has it. @throws Problem `denied`, `offline`, `quota` or `failed` */
  takeBack(slug: string, commentId: string): Promise<void>;
}

/** What people tell the moderators. */
export interface ReportStore {
  /**
   * Resolves when the server has it.
   * @throws Problem `too-fast`, `denied` (also when the person has reported the same before),
   *   `offline`, `quota` or `failed`
   */
  report(report: NewReport): Promise<void>;
  /** Watches the newest reports that nobody has handled, of all posts: for moderators. Oldest first. */
  watchOpen(watcher: Watcher<Report[]>): Unsubscribe;
  /** As a moderator. @throws Problem `denied`, `offline`, `quota` or `failed` */
  settle(id: string): Promise<void>;
}

export type Session =
  /** Not known yet whether somebody is signed in. */
  { state: 'starting' } | { state: 'signed-out' } | { state: 'signed-in'; person: Person };

export interface SessionSnapshot {
  session: Session;
  /**
   * A service that the person tried and that will be linked once they sign in with the service
   * they used before; null = nothing waits to be linked.
   */
  linking: ProviderId | null;
  /** The service that the last sign-in linked; null = it linked none. */
  linked: ProviderId | null;
  /** What came of a sign-in that left the page and came back (redirect); null = nothing to say. */
  problem: Problem | null;
}

export interface SessionStore {
  watch(watcher: Watcher<SessionSnapshot>): Unsubscribe;
  /**
   * Signs in, and links a service that waits to be linked. Call it straight from the click, or the
   * browser blocks the window. By `redirect` the page is left and the promise does not settle.
   * @throws Problem `popup-closed`, `popup-replaced`, `popup-blocked`, `offline`,
   *   `unauthorised-domain`, `account-exists`, `provider-disabled`, `account-disabled` or `failed`
   */
  signIn(provider: ProviderId, by: 'popup' | 'redirect'): Promise<void>;
  signOut(): Promise<void>;
  /**
   * Deletes the account of whoever is signed in, and so signs out. Their documents stay.
   * @throws Problem `sign-in-again`, `denied` (somebody else is signed in), `offline` or `failed`
   */
  deleteAccount(uid: string): Promise<void>;
  /**
   * Proves anew who is signed in, with the service that they used. Call it straight from the
   * click, as `signIn`.
   * @throws Problem as `signIn`, or `other-account`
   */
  signInAgain(): Promise<void>;
}

export interface Backend {
  /** `memory` keeps nothing: the page says so. */
  kind: 'firebase' | 'memory';
  comments: CommentStore;
  settings: SettingsStore;
  respects: RespectStore;
  reports: ReportStore;
  ownData: OwnDataStore;
  session: SessionStore;
  /** The services that this site offers, in the order of their buttons. */
  providers: ProviderId[];
}
