// Two keys that lead from quotation to quotation, before the page has woken up too.
import { isSingleKey, singleKeysAreOn } from '#ui/single-keys';

/** Call it once: it listens as long as the page is open, whatever post is shown. */
export function listenForQuotationKeys(): void {
  document.addEventListener('keydown', (event) => {
    // With Shift the other way round; the letter may be large or small by Caps Lock.
    if (event.key.toLowerCase() !== 'q' || !isSingleKey(event) || !singleKeysAreOn()) return;
    const quotation = neighbour(event.shiftKey ? -1 : 1);
    if (!quotation) return;
    event.preventDefault();
    // The browser itself shows the place, marks it and gives it the focus; “back” leaves the post.
    window.location.replace(`#${quotation.id}`);
  });
}

/** The quotation before or after the one in focus; from elsewhere, the nearest below or above. */
function neighbour(step: 1 | -1): Element | undefined {
  const all = [...document.querySelectorAll('article [id^="q-"]')];
  const focused = all.findIndex((one) => one.contains(document.activeElement));
  if (focused >= 0) return all[focused + step];
  const isBelow = (one: Element) => one.getBoundingClientRect().top >= 0;
  return step === 1 ? all.find(isBelow) : all.findLast((one) => !isBelow(one));
}
