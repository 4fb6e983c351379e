// What people are told when their data could not be looked up or deleted, and what they can do.
import type { Problem, ProblemCode } from '#domain/problem';

type Sentences = Partial<Record<ProblemCode, string>> & { failed: string };

const LOOKING: Sentences = {
  offline:
    'Your data could not be looked up: the server cannot be reached. Look whether you are online.',
  quota: 'The day’s allowance of the database is used up. Try again tomorrow.',
  denied:
    'Your data could not be looked up: the server does not know you any more. Log out, and sign in again.',
  failed: 'Your data could not be looked up, for a reason that this page does not know.',
};

const DELETING: Sentences = {
  offline: 'The server cannot be reached. Look whether you are online, then go on.',
  quota:
    'The day’s allowance of the database is used up. Go on tomorrow: what is deleted stays deleted.',
  denied: 'The server refused. Log out, sign in again and look anew.',
  failed: 'Something went wrong that this page does not know. Going on may help.',
  'sign-in-again':
    'To delete an account you must have signed in a moment ago. Sign in once more with the same account; then it goes on by itself.',
  'other-account':
    'That was another account. Sign in once more with the account that you want to delete.',
  'popup-closed':
    'The sign-in window was closed before you were signed in. Your account is still there.',
  'popup-blocked':
    'Your browser did not let the sign-in window open. Allow it for this site, and try again.',
  'popup-replaced':
    'Another sign-in window took the place of this one. Your account is still there.',
};

export function lookingSentence({ code }: Problem): string {
  return LOOKING[code] ?? LOOKING.failed;
}

export function deletingSentence({ code }: Problem): string {
  return DELETING[code] ?? DELETING.failed;
}

/** Problems after which the person has to sign in once more. */
const NEEDS_SIGN_IN: readonly ProblemCode[] = [
  'sign-in-again',
  'other-account',
  'popup-closed',
  'popup-blocked',
  'popup-replaced',
];

export function needsSignIn({ code }: Problem): boolean {
  return NEEDS_SIGN_IN.includes(code);
}
