// Short texts kept in this browser; where it keeps nothing, for as long as the page is open.

export interface KeptText {
  /** Null = nothing is kept under this name. */
  read: (name: string) => string | null;
  /** Null forgets it. */
  write: (name: string, text: string | null) => void;
  /** The names under which something is kept, in no order. */
  names: () => string[];
  /** Tells when what is kept under a name changes, also in another tab. */
  subscribe: (name: string, changed: () => void) => () => void;
  /** Tells when something begins or ceases to be kept, whatever its name, also in another tab. */
  subscribeToNames: (changed: () => void) => () => void;
}

type Listener = () => void;

/** Begins each of its keys in the browser's storage. */
export const KEPT_PREFIX = 'today-in-review/';
/** Stands where a name would stand, for those who want to hear of all names. */
const NAMES = '';

/** `storage` is asked for each time: a browser may refuse it, and the person may allow it later. */
export function createKeptText(storage: () => Storage): KeptText {
  // What could not be stored (refused, or full); it wins over what is stored under its name.
  const unstored = new Map<string, string | null>();
  // By name, so that a key pressed in one field is no work for all the others.
  const listeners = new Map<string, Set<Listener>>();

  function storedNames(): string[] {
    try {
      const stored = storage();
      const keys = Array.from({ length: stored.length }, (_, index) => stored.key(index) ?? '');
      return keys.flatMap((key) =>
        key.startsWith(KEPT_PREFIX) ? key.slice(KEPT_PREFIX.length) : [],
      );
    } catch {
      return [];
    }
  }

  function read(name: string): string | null {
    const held = unstored.get(name);
    if (held !== undefined) return held;
    try {
      return storage().getItem(KEPT_PREFIX + name);
    } catch {
      return null;
    }
  }

  function tell(name: string): void {
    for (const changed of [...(listeners.get(name) ?? [])]) changed();
  }

  /** The browser tells every tab but the one that wrote. */
  function onStorage({ key, oldValue, newValue }: StorageEvent): void {
    // Without a key, all was thrown away.
    if (key === null) for (const name of [...listeners.keys()]) tell(name);
    if (!key?.startsWith(KEPT_PREFIX)) return;
    tell(key.slice(KEPT_PREFIX.length));
    if ((oldValue === null) !== (newValue === null)) tell(NAMES);
  }

  function subscribe(name: string, changed: Listener): () => void {
    if (listeners.size === 0) window.addEventListener('storage', onStorage);
    const those = listeners.get(name) ?? new Set();
    listeners.set(name, those.add(changed));
    return () => {
      those.delete(changed);
      if (those.size === 0 && listeners.get(name) === those) listeners.delete(name);
      if (listeners.size === 0) window.removeEventListener('storage', onStorage);
    };
  }

  return {
    read,
    write(name, text) {
      const wasKept = read(name) !== null;
      try {
        if (text === null) storage().removeItem(KEPT_PREFIX + name);
        else storage().setItem(KEPT_PREFIX + name, text);
        unstored.delete(name);
      } catch {
        unstored.set(name, text);
      }
      tell(name);
      if (wasKept !== (text !== null)) tell(NAMES);
    },
    names() {
      const names = new Set(storedNames());
      for (const [name, text] of unstored) {
        if (text === null) names.delete(name);
        else names.add(name);
      }
      return [...names];
    },
    subscribe,
    subscribeToNames: (changed) => subscribe(NAMES, changed),
  };
}

/** Kept from visit to visit. */
export const keptText = createKeptText(() => window.localStorage);

/** As above, for one visit: until the tab is closed. */
export const visitText = createKeptText(() => window.sessionStorage);
