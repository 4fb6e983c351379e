// Tells whether React has taken over the static page.
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * False while the static page is rendered and taken over, true from then on. What only the browser
 * knows (the part of an address behind `#`) may not differ from the static page before that.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
