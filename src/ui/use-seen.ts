// Tells when an element has come into view, once; one observer for all.
import { useEffect, useState, type RefObject } from 'react';

const onSeen = new WeakMap<Element, () => void>();
/** Made when it is first needed: there is none where pages are prerendered. */
let observer: IntersectionObserver | undefined;

function observe(element: Element, seen: () => void): () => void {
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) onSeen.get(target)?.();
  });
  const watching = observer;
  onSeen.set(element, seen);
  watching.observe(element);
  return () => {
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
