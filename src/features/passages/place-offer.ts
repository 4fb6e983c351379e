// Where an offer stands beside selected words: it covers none of them, nor what a phone draws around them.

/** What is read of the selection and of the screen, in pixels from its top left corner. */
export interface Surroundings {
  /** The box around all lines of the selection. */
  selection: { top: number; bottom: number };
  /** Its last line. */
  lastLine: { left: number; right: number };
  screen: { width: number; height: number };
  offer: { width: number; height: number };
  /** A phone's handles hang below the selection, its menu stands above. */
  isTouch: boolean;
}

const GAP = 8;
const BELOW_HANDLES = 36;
const EDGE = 8;

export function offerPlace(surroundings: Surroundings): { left: number; top: number } {
  const { selection, lastLine, screen, offer, isTouch } = surroundings;
  const gap = isTouch ? BELOW_HANDLES : GAP;
  const below = selection.bottom + gap;
  const above = selection.top - GAP - offer.height;
  const lowest = screen.height - EDGE - offer.height;
  // Only where there is no room at all beside the words does it stand on them.
  const top = below <= lowest ? below : !isTouch && above >= EDGE ? above : lowest;
  // It ends with the words, or begins with them where they are shorter.
  const left = Math.max(lastLine.left, lastLine.right - offer.width);
  const rightmost = screen.width - EDGE - offer.width;
  return { left: Math.max(EDGE, Math.min(left, rightmost)), top: Math.max(EDGE, top) };
}

/** Places the element on the page, so that it moves with the words. */
export function placeOffer(element: HTMLElement, range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const lastLine = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const place = offerPlace({
    selection: { top, bottom },
    lastLine,
    screen: { width: clientWidth, height: clientHeight },
    offer: { width, height },
    isTouch: window.matchMedia('(pointer: coarse)').matches,
  });
  const origin = element.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
  element.style.left = `${String(Math.round(place.left - origin.left))}px`;
  element.style.top = `${String(Math.round(place.top - origin.top))}px`;
}
