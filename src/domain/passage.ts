// A passage: words of a post that a reader chose, kept so that they can be found again (a W3C text quote selector).

export interface Passage {
  /**
   * The words themselves, `exact` in the selector: 1 to `MAX_QUOTED_WORDS_LENGTH` UTF-16 units in one
   * line, one blank between words and none at the edges.
   */
  words: string;
  /**
   * What stands before them, up to `MAX_CONTEXT_LENGTH` UTF-16 units in one line without blanks at
   * the edges; empty = the post begins with the words.
   */
  prefix: string;
  /** What stands after them, likewise; empty = the post ends with the words. */
  suffix: string;
}
