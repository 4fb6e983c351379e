// The numbers that the page, the rules and their tests agree on.

/** Longest body of a comment, in characters as people count them (see `countCharacters`). */
export const MAX_BODY_LENGTH = 5000;

/**
 * Longest body in UTF-16 units, as `String.length` and the rules' `size()` count: eight for each
 * character, a family of three. Without it one character could hold a thousand accents.
 */
export const MAX_BODY_SIZE = 40_000;

/** Levels of replies that are stored; an answer to the deepest level joins that level. */
export const MAX_DEPTH = 8;

/** Longest name of a comment's author, in UTF-16 units. */
export const MAX_NAME_LENGTH = 60;

/** Longest run of quoted words that a comment may carry, in UTF-16 units. */
export const MAX_QUOTED_WORDS_LENGTH = 1000;

/** Longest text kept from before, or after, a passage of a post, in UTF-16 units. */
export const MAX_CONTEXT_LENGTH = 32;

/** Longest reason that a moderator gives for taking a comment down, in UTF-16 units. */
export const MAX_REASON_LENGTH = 500;

/** Longest note that goes with a report, in UTF-16 units. */
export const MAX_NOTE_LENGTH = 500;

/** Most marks of respect that one list query may ask for; the rules refuse more. */
export const MAX_RESPECT_LIMIT = 500;

/** Most comments whose answers one query can ask for: Firestore's limit for `in`. */
export const MAX_ANSWERED = 30;

/** Most answers to somebody's comments on a post that one query gives. */
export const MAX_ANSWERS = 20;

/** Comments in one page of the discussion: the documents that a first look costs. */
export const PAGE_SIZE = 50;

/** Most documents of one's own that are deleted at once: all of them are, or none. */
export const MAX_DELETED = 20;

/** Most documents that one list query may ask for; the rules refuse more. */
export const MAX_LIST_LIMIT = 100;
