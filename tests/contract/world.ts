// What the contract needs of an adapter: browsers that meet at one server, and the owner's hand.
import type { Backend, Session } from '#backend/backend';
import type { Person, ProviderId } from '#domain/person';

/** One browser with the backend of its page. */
export interface Browser {
  backend: Backend;
  /** Signs in as a service would answer; resolves when the session says so. */
  signIn(name: string, provider?: ProviderId): Promise<Person>;
}

export interface World {
  /** Opens a browser in which nobody is signed in. */
  open(): Browser;
  /** Sets some fields of a document by hand, past the rules; dates stand for timestamps. */
  set(path: string, fields: Record<string, unknown>): Promise<void>;
  /** Deletes a document by hand, past the rules. */
  delete(path: string): Promise<void>;
  /** Closes the browsers and empties the server. */
  end(): Promise<void>;
}

/** The person of a session; undefined = nobody is signed in. */
export function personIn(session: Session): Person | undefined {
  return session.state === 'signed-in' ? session.person : undefined;
}
