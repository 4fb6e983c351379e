// Everything that can go wrong between the page and its backend, by name; the page has a sentence for each.
import type { Instant } from './comment';

export type ProblemCode =
  /** The network or the server cannot be reached. */
  | 'offline'
  /** The rules said no. */
  | 'denied'
  /** The day's free allowance of Firestore is used up. */
  | 'quota'
  /** This person has done as much as may be done at once; `until` tells when they may go on. */
  | 'too-fast'
  /** Its author has changed it since it was read. */
  | 'changed'
  /** Something else; the console has the details. */
  | 'failed'
  /** The person closed the sign-in window, or refused there. */
  | 'popup-closed'
  /** Another sign-in was begun before this one ended. */
  | 'popup-replaced'
  /** The browser did not let the sign-in window open. */
  | 'popup-blocked'
  /** This address is not among Firebase Authentication's authorised domains. */
  | 'unauthorised-domain'
  /** The e-mail address already has an account here, made with another service. */
  | 'account-exists'
  /** The service is not switched on in Firebase Authentication, or its keys are wrong. */
  | 'provider-disabled'
  /** The account was disabled by the owner. */
  | 'account-disabled'
  /** The sign-in is too long ago for what is asked: it has to be proved anew who it is. */
  | 'sign-in-again'
  /** Somebody else signed in where it had to be proved anew who it is. */
  | 'other-account';

/** An error that the page knows how to tell a person about. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  /** When it will be over, where that is known; null = it is not. */
  readonly until: Instant | null;

  constructor(code: ProblemCode, options: ErrorOptions & { until?: Instant } = {}) {
    super(code, options);
    this.code = code;
    this.until = options.until ?? null;
  }
}

/** Any thrown value as a `Problem`; what is not one already becomes `failed`. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem('failed', { cause: thrown });
}
