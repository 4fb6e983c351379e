// The comment that the address asks for, anew each time that it is asked for.
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { soughtId } from '#features/comments/dom-ids';
import type { CommentWish } from '#features/comments/use-sought-comment';

/** Null = the address asks for none. */
export function useCommentWish(): CommentWish | null {
  const { hash, key } = useLocation();
  const [times, setTimes] = useState(0);

  // The router does not tell when the same link within the page is followed twice; the browser does.
  useEffect(() => {
    const again = () => {
      setTimes((before) => before + 1);
    };
    window.addEventListener('popstate', again);
    return () => {
      window.removeEventListener('popstate', again);
    };
  }, []);

  const id = soughtId(hash);
  return useMemo(
    () => (id === null ? null : { id, key: `${key} ${id} ${String(times)}` }),
    [id, key, times],
  );
}
