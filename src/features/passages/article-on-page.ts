// Where the page shows the post that is read.
import { ARTICLE_ID } from '#domain/article-marks';

/** Null = the page shows none. */
export function articleOnPage(): HTMLElement | null {
  return document.getElementById(ARTICLE_ID);
}
