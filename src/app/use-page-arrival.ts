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
    const asked = hash === '' ? null : document.getElementById(hash.slice(1));
    // Going back, and at a plain link within the page, the browser itself finds the place.
    if (type !== NavigationType.Pop) {
      if (asked) asked.scrollIntoView();
      else window.scrollTo({ top: 0, behavior: 'instant' });
    }
    if (shown.current === pathname) return;
    shown.current = pathname;
    // A heading that receives focus is read out: the new page announces itself.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname, hash, key, type]);
}
