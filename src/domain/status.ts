// Who sees a comment, as its `status` says: one word, which the owner may have typed by hand.
import { readWord } from './owner-word';

/** `visible` is read by all, `held` waits for approval, `hidden` was taken down. */
export type CommentStatus = 'visible' | 'held' | 'hidden';

/**
 * The spellings of `visible` that are shown, the same as in firestore.rules: a query can ask for a
 * list of words, not for any mixture of case and blanks.
 */
export const VISIBLE_WORDS: readonly string[] = [
  'visible',
  'Visible',
  'VISIBLE',
  'visible ',
  ' visible',
  'Visible ',
];

/** The stored status; whatever is not known counts as held. */
export function readStatus(value: unknown): CommentStatus {
  if (typeof value === 'string' && VISIBLE_WORDS.includes(value)) return 'visible';
  return readWord(value, ['hidden']) ?? 'held';
}
