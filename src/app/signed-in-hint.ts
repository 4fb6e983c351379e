// Whether somebody was signed in when this browser was last here: then the page looks for answers.
import { keptText } from '#ui/kept-text';

const NAME = 'signed-in';

/** A hint and no more: who is signed in, and what they may, is for the backend to say. */
export function readSignedInHint(): boolean {
  return keptText.read(NAME) !== null;
}

export function keepSignedInHint(signedIn: boolean): void {
  if (readSignedInHint() !== signedIn) keptText.write(NAME, signedIn ? 'yes' : null);
}

/** Tells when the hint changes, also in another tab. */
export function subscribeToSignedInHint(changed: () => void): () => void {
  return keptText.subscribe(NAME, changed);
}
