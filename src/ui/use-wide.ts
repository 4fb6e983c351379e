// Whether the window is wide enough for notes in the margin, as the style sheets have it.
import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 62rem)';

/** False while the page is drawn without a window. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => false);
}

function isWide(): boolean {
  return window.matchMedia(WIDE).matches;
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}
