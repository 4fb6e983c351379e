// The ids of the elements that the focus or an address can go to.

/** A comment's element; with `#` before it, the comment's address on the page. */
export function commentDomId(id: string): string {
  return `comment-${id}`;
}

/** The field for an answer to a comment; null = for a new thread. */
export function fieldDomId(parentId: string | null): string {
  return `words-${parentId ?? 'new'}`;
}

/** The field in which one's own comment is changed. */
export function editFieldDomId(id: string): string {
  return `edit-words-${id}`;
}

/** The button that opens that field. */
export function editButtonDomId(id: string): string {
  return `edit-${id}`;
}

/** The button that opens the answer to a comment. */
export function replyButtonDomId(id: string): string {
  return `reply-to-${id}`;
}

/** The button that folds what is below a comment. */
export function foldButtonDomId(id: string): string {
  return `fold-${id}`;
}

/** The button that undoes a comment's deletion. */
export function undoButtonDomId(id: string): string {
  return `undo-${id}`;
}

/** The heading above the comments. */
export const COMMENTS_HEADING_ID = 'comments-heading';

/** The comment that an address asks for by what follows its `#`; null = it asks for none. */
export function soughtId(hash: string): string | null {
  return /^#comment-([^/]+)$/.exec(hash)?.[1] ?? null;
}
