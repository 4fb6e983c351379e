// Puts the focus where some words stand, so that a screen reader and the Tab key go on from there.

const BLOCK = 'p, li, h1, h2, h3, h4, pre, blockquote';

/** Gives the focus to the paragraph, or the like, in which the range begins or ends. */
export function focusBlockOf(range: Range, side: 'start' | 'end'): void {
  const node = side === 'start' ? range.startContainer : range.endContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>(BLOCK) ?? null;
  if (!block) return;
  // It is a place to begin from, no stop on the way by Tab: only for as long as it has the focus.
  if (!block.hasAttribute('tabindex')) {
    block.tabIndex = -1;
    block.addEventListener(
      'blur',
      () => {
        block.removeAttribute('tabindex');
      },
      { once: true },
    );
  }
  block.focus({ preventScroll: true });
}
