// Short texts kept in this browser; where it keeps nothing, for as long as the page is open.

export interface KeptText {
  /** Null = nothing is kept under this name. */
  read: (name: string) => string | null;
  /** Null forgets it. */
  write: (name: string, text: string | null) => void;
  /** The names under which something is kept, in no order. */
  names: () => string[];
  /** Tells of changes, also those made in another tab. */
  subscribe: (changed: () => void) => () => void;
}

const PREFIX = 'today-in-review/';

/** `storage` is asked for each time: a browser may refuse it, and the person may allow it later. */
export function createKeptText(storage: () => Storage): KeptText {
  // What could not be stored (refused, or full); it wins over what is stored under its name.
  const unstored = new Map<string, string | null>();
  const listeners = new Set<() => void>();

  function storedNames(): string[] {
    try {
      const stored = storage();
      const keys = Array.from({ length: stored.length }, (_, index) => stored.key(index) ?? '');
      return keys.flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : []));
    } catch {
      return [];
    }
  }

  return {
    read(name) {
      const held = unstored.get(name);
      if (held !== undefined) return held;
      try {
        return storage().getItem(PREFIX + name);
      } catch {
        return null;
      }
    },
    write(name, text) {
      try {
        if (text === null) storage().removeItem(PREFIX + name);
        else storage().setItem(PREFIX + name, text);
        unstored.delete(name);
      } catch {
        unstored.set(name, text);
      }
      for (const changed of listeners) changed();
    },
    names() {
      const names = new Set(storedNames());
      for (const [name, text] of unstored) {
        if (text === null) names.delete(name);
        else names.add(name);
      }
      return [...names];
    },
    subscribe(changed) {
      listeners.add(changed);
      // The browser tells every tab but the one that wrote.
      window.addEventListener('storage', changed);
      return () => {
        listeners.delete(changed);
        window.removeEventListener('storage', changed);
      };
    },
  };
}

export const keptText = createKeptText(() => window.localStorage);
