// A session without any service behind it: whoever signs in becomes a demo person.
import type { SessionSnapshot, SessionStore, Watcher } from '#backend/backend';
import type { Person, ProviderId } from '#domain/person';
import { asProblem, Problem } from '#domain/problem';
import type { MemoryBrowser } from './memory-browser';

export interface MemorySessionStore extends SessionStore {
  /** The person signed in; null = nobody is. */
  readonly person: Person | null;
  /** Changes who is signed in without asking; null = nobody. */
  become(person: Person | null): void;
}

/** @param people who signs in by which service; absent = a demo person of that service */
export function createMemorySessionStore(
  browser: MemoryBrowser,
  start: Person | null,
  people: Partial<Record<ProviderId, Person>>,
): MemorySessionStore {
  let snapshot = snapshotOf(start);
  let attempt = 0;
  const watchers = new Set<Watcher<SessionSnapshot>>();

  function change(next: SessionSnapshot): void {
    snapshot = next;
    queueMicrotask(() => {
      for (const watcher of [...watchers]) if (watchers.has(watcher)) watcher.next(snapshot);
    });
  }

  function signedIn(person: Person): void {
    const linked = snapshot.linking === person.provider ? null : snapshot.linking;
    change({ ...snapshotOf(person), linked });
  }

  return {
    get person() {
      return snapshot.session.state === 'signed-in' ? snapshot.session.person : null;
    },

    become: (person) => {
      change(snapshotOf(person));
    },

    watch: (watcher) => {
      watchers.add(watcher);
      queueMicrotask(() => {
        if (watchers.has(watcher)) watcher.next(snapshot);
      });
      return () => {
        watchers.delete(watcher);
      };
    },

    signIn: async (provider) => {
      attempt += 1;
      const mine = attempt;
      try {
        if (!browser.isOnline) throw new Problem('offline');
        await browser.arrive('signIn');
        if (mine !== attempt) throw new Problem('popup-replaced');
      } catch (thrown) {
        const problem = asProblem(thrown);
        if (problem.code === 'account-exists') change({ ...snapshot, linking: provider });
        throw problem;
      }
      signedIn(people[provider] ?? demoPerson(provider));
    },

    signOut: async () => {
      await browser.arrive('signOut');
      change(snapshotOf(null));
    },

    deleteAccount: async (uid) => {
      await browser.arrive('deleteAccount');
      const { session } = snapshot;
      if (session.state !== 'signed-in' || session.person.uid !== uid) throw new Problem('denied');
      change(snapshotOf(null));
    },

    signInAgain: async () => {
      if (!browser.isOnline) throw new Problem('offline');
      await browser.arrive('signInAgain');
    },
  };
}

function snapshotOf(person: Person | null): SessionSnapshot {
  return {
    session: person ? { state: 'signed-in', person } : { state: 'signed-out' },
    linking: null,
    linked: null,
    problem: null,
  };
}

function demoPerson(provider: ProviderId): Person {
  return { uid: `demo-${provider}`, name: 'Demo Person', photoURL: null, provider };
}
