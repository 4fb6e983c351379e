// The hint that somebody was signed in, for components. By itself: who only reads fetches no React.
import { useSyncExternalStore } from 'react';
import { readSignedInHint, subscribeToSignedInHint } from './signed-in-hint';

/** The hint as it changes; false while the static page is taken over. */
export function useSignedInHint(): boolean {
  return useSyncExternalStore(subscribeToSignedInHint, readSignedInHint, () => false);
}
