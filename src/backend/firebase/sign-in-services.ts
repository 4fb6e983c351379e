// The sign-in services as the Auth SDK knows them.
import {
  FacebookAuthProvider,
  GoogleAuthProvider,
  TwitterAuthProvider,
  type AuthProvider,
  type OAuthCredential,
} from 'firebase/auth';
import type { FirebaseError } from 'firebase/app';
import type { ProviderId } from '#domain/person';

/** The service to sign in with; Google always asks which account, so that one can change it. */
export function authProvider(id: ProviderId): AuthProvider {
  if (id === 'twitter.com') return new TwitterAuthProvider();
  if (id === 'facebook.com') return new FacebookAuthProvider();
  return new GoogleAuthProvider().setCustomParameters({ prompt: 'select_account' });
}

/** What a refused sign-in proved all the same, to be linked later; null = nothing. */
export function credentialOf(id: ProviderId, error: FirebaseError): OAuthCredential | null {
  if (id === 'twitter.com') return TwitterAuthProvider.credentialFromError(error);
  if (id === 'facebook.com') return FacebookAuthProvider.credentialFromError(error);
  return GoogleAuthProvider.credentialFromError(error);
}
