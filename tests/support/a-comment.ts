// Comments for tests: believable where a test does not care.
import { quotationIdOf } from '#domain/about';
import type { Comment } from '#domain/comment';

/** Minutes are enough of a clock for tests: `at: 3` = three minutes after the first comment. */
interface Told extends Partial<Omit<Comment, 'createdAt' | 'threadStartedAt' | 'author'>> {
  at?: number;
  /** The comment answered; absent = starts a thread. */
  answers?: Comment;
  /** Name of the author, and their uid in lower case; absent = Ada. */
  by?: string;
}

/** In the past of every clock that runs the tests. */
export const START = Date.UTC(2024, 10, 23, 9);
const MINUTE = 60_000;

/** A visible comment, in its right place below the one that it answers. */
export function aComment(id: string, told: Told = {}): Comment {
  const { at = 0, answers, by = 'Ada', ...given } = told;
  const createdAt = START + at * MINUTE;
  return {
    id,
    parentId: answers?.id ?? null,
    path: answers ? `${answers.path}/${id}` : id,
    threadStartedAt: answers?.threadStartedAt ?? createdAt,
    createdAt,
    editedAt: null,
    author: { uid: by.toLowerCase(), name: by, photoURL: null, provider: 'google.com' },
    body: `Words of ${id}`,
    quotation: null,
    threadQuotation: answers?.threadQuotation ?? quotationIdOf(given.quotation ?? null),
    status: 'visible',
    reason: null,
    sending: false,
    changing: false,
    ...given,
  };
}

/** Random numbers from 0 to below 1 that are the same at every run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
