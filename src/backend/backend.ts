// The port: what a comment store, a settings store and a session store must do. Two adapters do it.
import type { Comment, Instant, NewComment } from '#domain/comment';
import type { Person, ProviderId, Standing } from '#domain/person';
import type { Problem } from '#domain/problem';
import type { DiscussionSettings } from '#domain/settings';

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
  /** Watches one comment; null = it is not there, or this person may not read it. */
  watchComment(slug: string, id: string, watcher: Watcher<Comment | null>): Unsubscribe;
  /** Watches the signed-in person's own comments on a post that wait for approval. */
  watchHeld(slug: string, uid: string, watcher: Watcher<Comment[]>): Unsubscribe;
  /**
   * Stores a comment by the signed-in person; resolves when the server has it.
   * `hold` tells which status the owner's settings ask for; the rules check it.
   * Sending the same id again after it was stored resolves as well.
   * While the server cannot be reached the promise stays pending, and the comment is sent when it
   * can be again: whoever calls keeps the words until then, for a closed page sends nothing.
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  post(slug: string, comment: NewComment, hold: boolean): Promise<void>;
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
   * The signed-in person's own comments on a post, whatever their status, the newest first and at
   * most `MAX_LIST_LIMIT`; as the server has them now.
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  own(slug: string, uid: string): Promise<Comment[]>;
  /**
   * Number of visible comments before a place, counted by the server up to `limit`, which means
   * that many or more; 1 to `MAX_LIST_LIMIT`.
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  countBefore(slug: string, order: DiscussionOrder, place: Cursor, limit: number): Promise<number>;
  /**
   * Number of visible comments on a post, counted by the server up to `MAX_LIST_LIMIT`, which
   * means that many or more.
   * @throws Problem `denied`, `offline`, `quota` or `failed`
   */
  count(slug: string): Promise<number>;
}

export interface SettingsStore {
  /** Watches the owner's settings; a missing document gives the defaults. */
  watchSettings(watcher: Watcher<DiscussionSettings>): Unsubscribe;
  /** Watches what the owner says of the signed-in person; a missing document gives `ordinary`. */
  watchStanding(uid: string, watcher: Watcher<Standing>): Unsubscribe;
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
}

export interface Backend {
  /** `memory` keeps nothing: the page says so. */
  kind: 'firebase' | 'memory';
  comments: CommentStore;
  settings: SettingsStore;
  session: SessionStore;
  /** The services that this site offers, in the order of their buttons. */
  providers: ProviderId[];
}
