// What time it is, told anew when a certain moment has come.
import { useEffect, useState } from 'react';

/** Longest delay that a timer of the browser takes, in milliseconds. */
const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * Milliseconds since 1970, as of the last look at the clock: when the component appeared, and when
 * the instant came. Null = there is no such instant.
 */
export function useTimeAt(instant: number | null): number {
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    if (instant === null || instant <= now) return;
    const delay = Math.min(Math.max(instant - Date.now(), 0), LONGEST_DELAY);
    const timer = setTimeout(() => {
      setNow(Date.now());
    }, delay);
    return () => {
      clearTimeout(timer);
    };
  }, [instant, now]);

  return now;
}
