// The person that a sign-in token speaks of, under a name that the rules accept.
import { updateProfile, type User } from 'firebase/auth';
import { isProviderId, tidyName, type Person } from '#domain/person';
import { safePhoto } from '#domain/photo';

/**
 * Reads the person from the user's token. A name that the rules would refuse (missing, too long,
 * with invisible characters) is mended in the account first, for the rules compare with the token.
 * Null = signed in by a way that this site does not offer.
 */
export async function personOf(user: User): Promise<Person | null> {
  let token = await user.getIdTokenResult();
  const name = tidyName(token.claims['name']);
  if (token.claims['name'] !== name) {
    await updateProfile(user, { displayName: name });
    token = await user.getIdTokenResult(true);
  }
  const provider = token.signInProvider ?? '';
  if (!isProviderId(provider)) return null;
  return { uid: user.uid, name, photoURL: safePhoto(token.claims['picture']), provider };
}
