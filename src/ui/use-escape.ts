// Lets Escape close what is open, wherever in it the focus is.
import { useEffect, type RefObject } from 'react';

/** Calls back when Escape is pressed within the element; others do not hear of that key then. */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const within = element.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onEscape();
    };
    within?.addEventListener('keydown', onKeyDown);
    return () => within?.removeEventListener('keydown', onKeyDown);
  }, [element, onEscape]);
}
