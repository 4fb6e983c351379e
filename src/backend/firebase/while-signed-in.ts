// Waits for a write only as long as its author is signed in.
import { onAuthStateChanged, type Auth } from 'firebase/auth';
import { Problem } from '#domain/problem';

/**
 * Settles as the write does. The SDK keeps a write for its author and, once somebody else is
 * signed in, leaves it unsettled for good: then this fails.
 * @throws Problem `failed` when the author was signed out meanwhile
 */
export async function whileSignedIn(auth: Auth, uid: string, write: Promise<void>): Promise<void> {
  let stop: () => void = () => undefined;
  const signedOut = new Promise<never>((_, reject) => {
    stop = onAuthStateChanged(auth, (user) => {
      if (user?.uid !== uid) reject(new Problem('failed'));
    });
  });
  await Promise.race([write, signedOut]).finally(() => {
    stop();
  });
}
