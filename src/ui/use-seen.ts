// Tells when an element has come into view, once; one observer for all.
import { useEffect, useState, type RefObject } from 'react';

const onSeen = new WeakMap<Element, () => void>();
/** Elements far from the screen, whose surroundings the browser skips (`content-visibility`). */
const skipped = new Set<Element>();
/** Made when it is first needed: there is none where pages are prerendered. */
let observer: IntersectionObserver | undefined;

/** The browser looks at all that is observed for each frame, so what it skips is not. */
function startObserving(): IntersectionObserver {
  document.addEventListener('contentvisibilityautostatechange', ({ target }) => {
    for (const element of skipped) {
      if (!(target as Node).contains(element) || isSkipped(element)) continue;
      skipped.delete(element);
      observer?.observe(element);
    }
  });
  return new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) onSeen.get(target)?.();
  });
}

/** False where the browser does not skip, or cannot tell. */
function isSkipped(element: Element): boolean {
  return 'checkVisibility' in element && !element.checkVisibility({ contentVisibilityAuto: true });
}

function observe(element: Element, seen: () => void): () => void {
  observer ??= startObserving();
  const watching = observer;
  onSeen.set(element, seen);
  if (isSkipped(element)) skipped.add(element);
  else watching.observe(element);
  return () => {
    skipped.delete(element);
    watching.unobserve(element);
  };
}

/** False until the element has once been on the screen. */
export function useSeen(element: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false);

  useEffect(() => {
    if (seen || element.current === null) return;
    return observe(element.current, () => {
      setSeen(true);
    });
  }, [element, seen]);

  return seen;
}
