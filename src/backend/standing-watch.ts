// What the owner says of a person, told again when its end passes while the page is open.
import { readInstant } from '#domain/owner-word';
import { readOwnerSays, type OwnerSays } from '#domain/standing';
import type { Unsubscribe, Watcher } from './backend';

/** Longest delay that a timer of the browser takes, in milliseconds. */
const LONGEST_DELAY = 2 ** 31 - 1;

export interface StandingWatch {
  /** Takes what `people/{uid}` holds now, timestamps as `Date`; null = there is no document. */
  update(raw: Record<string, unknown> | null): void;
  stop(): void;
}

export function standingWatch(watcher: Watcher<OwnerSays>): StandingWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function update(raw: Record<string, unknown> | null): void {
    clearTimeout(timer);
    const now = Date.now();
    watcher.next(readOwnerSays(raw, now));
    const until = readInstant(raw?.['until']);
    if (until === null || until <= now) return;
    const delay = Math.min(until - now, LONGEST_DELAY);
    timer = setTimeout(() => {
      update(raw);
    }, delay);
  }

  return {
    update,
    stop: () => {
      clearTimeout(timer);
    },
  };
}

/** Watches a standing by a database's own watch of `people/{uid}`; both end together. */
export function followStanding(
  watchPerson: (watcher: Watcher<Record<string, unknown> | null>) => Unsubscribe,
  watcher: Watcher<OwnerSays>,
): Unsubscribe {
  const standing = standingWatch(watcher);
  const unsubscribe = watchPerson({
    next: standing.update,
    error: (problem) => {
      standing.stop();
      watcher.error(problem);
    },
  });
  return () => {
    standing.stop();
    unsubscribe();
  };
}
