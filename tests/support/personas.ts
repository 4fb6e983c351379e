// People who appear in tests, one for each sign-in service, and the tokens that prove who they are.
import type { TokenOptions } from '@firebase/rules-unit-testing';
import type { Person } from '#domain/person';

export const ada: Person = {
  uid: 'ada-uid',
  name: 'Ada Okafor',
  photoURL: 'https://lh3.googleusercontent.com/ada.png',
  provider: 'google.com',
};

export const ben: Person = {
  uid: 'ben-uid',
  name: 'Ben Lindqvist',
  photoURL: null,
  provider: 'twitter.com',
};

export const cleo: Person = {
  uid: 'cleo-uid',
  name: 'كليو منصور',
  photoURL: 'https://graph.facebook.com/1234/picture',
  provider: 'facebook.com',
};

/** Claims of somebody who is signed in without an account. */
export const NAMELESS = {
  firebase: { sign_in_provider: 'anonymous' as const, identities: {} },
};

/** What Firebase says of a person in their token, beside the uid. */
export function tokenOf({ name, photoURL, provider }: Person): TokenOptions {
  return {
    name,
    ...(photoURL === null ? {} : { picture: photoURL }),
    firebase: { sign_in_provider: provider, identities: {} },
  };
}
