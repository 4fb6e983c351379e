// Counts the links of a comment as firestore.rules do: by their beginnings, in every form that is drawn.

/** More links than this, and the comment of somebody whom the owner does not trust waits for approval. */
export const MAX_LINKS_AT_ONCE = 3;

/**
 * The beginning of a link: `](` of one with words of its own, together with what is linked;
 * `http://`, `https://`, `www.` and the `@` of a mail address, which are linked as they stand. A
 * backslash before a mark is not seen on the page, so it does not hide a link either. An address
 * that is also the words of its link counts twice.
 */
export const LINK = String.raw`\]\(\s*<?(?:https?\\?:\\?/\\?/)?(?:www\\?\.)?|https?\\?:\\?/\\?/(?:www\\?\.)?|www\\?\.|[^\s@]@[^\s@]`;

/** At least as many as the links that the body is drawn with. */
export function countLinks(body: string): number {
  return body.replaceAll('|', ' ').match(new RegExp(LINK, 'gi'))?.length ?? 0;
}
