// After a move within the site: to the top or to the place asked for; a new page announces itself.
import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/** Call it once, in what stands around all pages. The first page is the browser's own affair. */
export function usePageArrival(): void {
  const { pathname, hash, key } = useLocation();
  const type = useNavigationType();
  const shown = useRef(pathname);

  // An effect, because the place to go to exists only once the new page is drawn; `key`, because a
  // link can be followed twice.
  useEffect(() => {
    const isNewPage = shown.current !== pathname;
    shown.current = pathname;
    const asked = hash === '' ? null : document.getElementById(hash.slice(1));
    // Going back, and at a plain link within the page, the browser itself finds the place.
    const isOurs = type !== NavigationType.Pop;
    if (asked?.id.startsWith('q-')) {
      // For the browser a new page's address has not led there yet: it marks the quotation, and
      // gives it the focus, only then. Going back within the page it does all but the latter.
      if (isNewPage || isOurs) window.location.replace(hash);
      else asked.focus({ preventScroll: true });
      return;
    }
    if (isOurs) {
      if (asked) asked.scrollIntoView();
      else window.scrollTo({ top: 0, behavior: 'instant' });
    }
    if (!isNewPage) return;
    // A heading that receives focus is read out: the new page announces itself.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname, hash, key, type]);
}
