// Whether somebody was signed in when this browser was last here: then the page looks for answers.
import { useSyncExternalStore } from 'react';
import { keptText } from '#ui/kept-text';

const NAME = 'signed-in';

/** A hint and no more: who is signed in, and what they may, is for the backend to say. */
export function readSignedInHint(): boolean {
  return keptText.read(NAME) !== null;
}

export function keepSignedInHint(signedIn: boolean): void {
  if (readSignedInHint() !== signedIn) keptText.write(NAME, signedIn ? 'yes' : null);
}

/** The hint as it changes, also in another tab; false while the static page is taken over. */
export function useSignedInHint(): boolean {
  return useSyncExternalStore(subscribe, readSignedInHint, () => false);
}

function subscribe(changed: () => void): () => void {
  return keptText.subscribe(NAME, changed);
}
