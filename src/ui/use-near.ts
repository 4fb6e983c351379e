// Tells when an element comes near the viewport, once.
import { useEffect, useState, type RefObject } from 'react';

/** How far below the screen counts as near: about a screen, so that what loads is there in time. */
const MARGIN = '800px';

/** False until the element has once been near the viewport, or somebody walks the page by Tab. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);

  useEffect(() => {
    if (near || element.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element.current);
    // A keyboard comes in leaps: what it is to reach must be there before it has passed by.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Tab') setNear(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      observer.disconnect();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [element, near]);

  return near;
}
