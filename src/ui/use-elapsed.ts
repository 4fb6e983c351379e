// Tells when something has taken longer than people like to wait.
import { useEffect, useState } from 'react';

/** False until the component has been on the page for this many milliseconds. */
export function useElapsed(milliseconds: number): boolean {
  const [elapsed, setElapsed] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => {
      setElapsed(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [milliseconds]);

  return elapsed;
}
