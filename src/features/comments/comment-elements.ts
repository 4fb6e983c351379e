// The comments as they stand on the page: for what goes from one to the other.
import { commentDomId } from './dom-ids';

/** All that are shown, in reading order. */
export function commentElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#discussion article')].filter(isComment);
}

/** The one that holds the focus; null = none does. */
export function focusedComment(): HTMLElement | null {
  const article = document.activeElement?.closest('article') ?? null;
  return article && isComment(article) ? article : null;
}

export function idOfComment(element: HTMLElement): string {
  return element.id.slice(commentDomId('').length);
}

function isComment(element: HTMLElement): boolean {
  return element.id.startsWith(commentDomId(''));
}
