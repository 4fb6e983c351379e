// A sign-in that was refused because the e-mail has an account already: kept until it can be linked.
import { OAuthCredential } from 'firebase/auth';
import { isProviderId, type ProviderId } from '#domain/person';
import { keepInTab, readFromTab } from './tab-storage';

const KEY = 'waiting-link';

export interface WaitingLink {
  provider: ProviderId;
  credential: OAuthCredential;
  /** The e-mail address of the account that it will be linked to. */
  email: string;
}

/** Keeps it for this tab: signing in with the other account may leave the page. */
export function keepWaitingLink({ provider, credential, email }: WaitingLink): void {
  keepInTab(KEY, JSON.stringify({ provider, credential: credential.toJSON(), email }));
}

/** Null = nothing waits, or what was kept cannot be read. */
export function readWaitingLink(): WaitingLink | null {
  try {
    const kept = JSON.parse(readFromTab(KEY) ?? 'null') as {
      provider?: unknown;
      credential?: object;
      email?: unknown;
    } | null;
    if (typeof kept?.provider !== 'string' || !isProviderId(kept.provider)) return null;
    if (typeof kept.email !== 'string') return null;
    const credential = OAuthCredential.fromJSON(kept.credential ?? {});
    if (credential === null) return null;
    return { provider: kept.provider, credential, email: kept.email };
  } catch {
    return null;
  }
}

export function forgetWaitingLink(): void {
  keepInTab(KEY, null);
}
