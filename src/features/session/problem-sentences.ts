// What signing in tells people when it does not work, and what they can do.
import { PROVIDER_NAMES, type ProviderId } from '#domain/person';
import type { Problem } from '#domain/problem';

/**
 * The sentence for a problem of signing in with a service.
 * @param provider null = it is not known which service was tried (the page was left and came back)
 * @param host the address of this page, as the owner has to add it
 */
export function signInSentence(
  problem: Problem,
  provider: ProviderId | null,
  host: string,
): string {
  const service = provider ? PROVIDER_NAMES[provider].short : 'the service';
  const account = provider ? `your ${service} account` : 'that account';
  switch (problem.code) {
    case 'popup-closed':
      return `The window of ${service} was closed before you were signed in. You can try again, or take another service.`;
    case 'popup-blocked':
      return `Your browser did not let the window of ${service} open. You can sign in in this tab instead; what you have written is kept.`;
    case 'offline':
      return `${capital(service)} cannot be reached: there is no connection. Look whether you are online, and try again.`;
    case 'unauthorised-domain':
      return `Nobody can sign in at this address yet. The owner of the site has to add “${host}” in the Firebase console: Authentication, Settings, Authorised domains.`;
    case 'account-exists':
      return `This e-mail address already has an account here, made with another service. Sign in with it once, and ${account} will be linked to it.`;
    case 'provider-disabled':
      return `Signing in with ${service} is not switched on for this site. Take another service; the owner can switch it on in the Firebase console.`;
    case 'account-disabled':
      return 'This account was disabled by the owner of the site. You can still read everything.';
    case 'quota':
      return 'Too many people have signed in for now. Try again in a while.';
    default:
      return `Signing in with ${service} did not work, for a reason that this page does not know. Try again, or take another service.`;
  }
}

/** What to say when a service was linked to the account that a person had. */
export function linkedSentence(provider: ProviderId): string {
  return `Your ${PROVIDER_NAMES[provider].short} account is linked now: from here on, either service signs you in.`;
}

/** What to say while a service waits to be linked. */
export function linkingSentence(provider: ProviderId): string {
  return `Your ${PROVIDER_NAMES[provider].short} account will be linked when you sign in with the service that you used here before.`;
}

/** Said when a comment is ready and only its author's name is missing. */
export const ASKED =
  'One step is left: choose an account, then post. Your words stay where they are.';

export const LOG_OUT_FAILED = 'You could not be logged out. Try again.';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
