// Gives the focus to what has just been opened.

/** A ref: focuses the element when it appears. */
export function focusOnArrival(element: HTMLElement | null): void {
  element?.focus();
}
