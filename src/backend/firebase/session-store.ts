// The session on Firebase Authentication: signing in by window or redirect, linking, signing out.
import { FirebaseError } from 'firebase/app';
import {
  browserPopupRedirectResolver,
  deleteUser,
  getRedirectResult,
  linkWithCredential,
  onIdTokenChanged,
  reauthenticateWithPopup,
  signInWithPopup,
  signInWithRedirect,
  signOut,
  type Auth,
  type User,
} from 'firebase/auth';
import type { SessionSnapshot, SessionStore, Watcher } from '#backend/backend';
import type { Person, ProviderId } from '#domain/person';
import { Problem } from '#domain/problem';
import { personOf } from './person-of-token';
import { asFirebase, firebaseProblem } from './problems';
import { authProvider, credentialOf } from './sign-in-services';
import { keepInTab, readFromTab } from './tab-storage';
import { forgetWaitingLink, keepWaitingLink, readWaitingLink } from './waiting-link';

/** Set while a sign-in is away from the page: asking for its result loads Google's script. */
const REDIRECTED = 'redirected-to';

export function createSessionStore(auth: Auth): SessionStore {
  const watchers = new Set<Watcher<SessionSnapshot>>();
  let snapshot: SessionSnapshot = {
    session: { state: 'starting' },
    linking: readWaitingLink()?.provider ?? null,
    linked: null,
    problem: null,
  };
  let latestToken = 0;
  /** Why the latest token could not be read; null = it could, or there was none. */
  let tokenProblem: Problem | null = null;
  const returning = returnFromRedirect();

  function change(part: Partial<SessionSnapshot>): void {
    snapshot = { ...snapshot, ...part };
    for (const watcher of [...watchers]) watcher.next(snapshot);
  }

  onIdTokenChanged(auth, (user) => {
    latestToken += 1;
    void readSession(user, latestToken);
  });

  async function readSession(user: User | null, token: number): Promise<void> {
    let person: Person | null = null;
    let problem: Problem | null = null;
    try {
      if (user !== null) person = await personOf(user);
    } catch (thrown) {
      problem = firebaseProblem(thrown);
    }
    await returning;
    // A later token has overtaken this one.
    if (token !== latestToken) return;
    const other = snapshot.problem === tokenProblem ? null : snapshot.problem;
    tokenProblem = problem;
    change({
      session: person ? { state: 'signed-in', person } : { state: 'signed-out' },
      problem: problem ?? other,
    });
  }

  async function returnFromRedirect(): Promise<void> {
    const provider = readFromTab(REDIRECTED) as ProviderId | null; // Set below only.
    if (provider === null) return;
    keepInTab(REDIRECTED, null);
    try {
      const result = await getRedirectResult(auth, browserPopupRedirectResolver);
      if (result) await linkWaiting(result.user);
    } catch (thrown) {
      change({ problem: await problemOf(provider, thrown) });
    }
  }

  /** Links what waits to the account that was signed in, if it is the one with that e-mail. */
  async function linkWaiting(user: User): Promise<void> {
    const waiting = readWaitingLink();
    if (waiting === null) return;
    forgetWaitingLink();
    try {
      if (user.email !== waiting.email) throw new Error('Signed in with yet another account.');
      await linkWithCredential(user, waiting.credential);
      change({ linking: null, linked: waiting.provider });
    } catch {
      // The person is signed in all the same; the other service will ask again when it is used.
      change({ linking: null });
    }
  }

  /**
   * The problem of a refused sign-in. When the e-mail has an account already, what was proved is
   * linked at once to the person who is signed in with it, and there is no problem; else it waits.
   */
  async function problemOf(provider: ProviderId, thrown: unknown): Promise<Problem | null> {
    const problem = firebaseProblem(thrown);
    if (problem.code !== 'account-exists' || !(thrown instanceof FirebaseError)) return problem;
    const credential = credentialOf(provider, thrown);
    const email = thrown.customData?.['email'];
    if (credential === null || typeof email !== 'string') return problem;
    keepWaitingLink({ provider, credential, email });
    change({ linking: provider });
    if (auth.currentUser?.email !== email) return problem;
    await linkWaiting(auth.currentUser);
    return snapshot.linked === provider ? null : problem;
  }

  return {
    watch: (watcher) => {
      watchers.add(watcher);
      queueMicrotask(() => {
        if (watchers.has(watcher)) watcher.next(snapshot);
      });
      return () => {
        watchers.delete(watcher);
      };
    },

    signIn: async (provider, by) => {
      if (isOffline()) throw new Problem('offline');
      change({ linked: null, problem: null });
      try {
        if (by === 'redirect') {
          keepInTab(REDIRECTED, provider);
          return await signInWithRedirect(
            auth,
            authProvider(provider),
            browserPopupRedirectResolver,
          );
        }
        const service = authProvider(provider);
        const { user } = await signInWithPopup(auth, service, browserPopupRedirectResolver);
        await linkWaiting(user);
      } catch (thrown) {
        // The page was not left.
        keepInTab(REDIRECTED, null);
        const problem = await problemOf(provider, thrown);
        if (problem) throw problem;
      }
    },

    signOut: async () => {
      forgetWaitingLink();
      change({ linking: null, linked: null, problem: null });
      await signOut(auth);
    },

    deleteAccount: (uid) =>
      asFirebase(async () => {
        if (auth.currentUser?.uid !== uid) throw new Problem('denied');
        await deleteUser(auth.currentUser);
        forgetWaitingLink();
      }),

    signInAgain: () =>
      asFirebase(async () => {
        if (isOffline()) throw new Problem('offline');
        const { session } = snapshot;
        if (auth.currentUser === null || session.state !== 'signed-in') throw new Problem('denied');
        const service = authProvider(session.person.provider);
        await reauthenticateWithPopup(auth.currentUser, service, browserPopupRedirectResolver);
      }),
  };
}

function isOffline(): boolean {
  return typeof navigator !== 'undefined' && !navigator.onLine;
}
