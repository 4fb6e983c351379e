// Firebase's error codes as the page's problems.
import { FirebaseError } from 'firebase/app';
import { Problem, type ProblemCode } from '#domain/problem';

const CODES: Record<string, ProblemCode> = {
  'permission-denied': 'denied',
  unauthenticated: 'denied',
  unavailable: 'offline',
  'deadline-exceeded': 'offline',
  'resource-exhausted': 'quota',
  'auth/popup-closed-by-user': 'popup-closed',
  'auth/user-cancelled': 'popup-closed',
  'auth/cancelled-popup-request': 'popup-replaced',
  'auth/popup-blocked': 'popup-blocked',
  'auth/operation-not-supported-in-this-environment': 'popup-blocked',
  'auth/network-request-failed': 'offline',
  'auth/timeout': 'offline',
  // Google's script, which opens the sign-in window, could not be loaded.
  'auth/internal-error': 'offline',
  'auth/unauthorized-domain': 'unauthorised-domain',
  'auth/account-exists-with-different-credential': 'account-exists',
  'auth/operation-not-allowed': 'provider-disabled',
  'auth/invalid-credential': 'provider-disabled',
  'auth/user-disabled': 'account-disabled',
  'auth/too-many-requests': 'quota',
  'auth/requires-recent-login': 'sign-in-again',
  'auth/user-mismatch': 'other-account',
};

/** What Firebase threw as a `Problem`; codes that are not known become `failed`. */
export function firebaseProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const code = thrown instanceof FirebaseError ? CODES[thrown.code] : undefined;
  if (code === undefined) console.warn('Firebase reported what the page has no name for.', thrown);
  return new Problem(code ?? 'failed', { cause: thrown });
}

/** Does something with Firebase. @throws Problem whatever Firebase throws */
export async function asFirebase<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    throw firebaseProblem(thrown);
  }
}
