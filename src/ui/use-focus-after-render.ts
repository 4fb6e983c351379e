// Moves the focus to something that is not on the page yet, so that it is never lost on the way.
import { useCallback, useEffect, useReducer, useRef } from 'react';

/** What to focus: null = it is not there yet; `nowhere` = leave the focus alone after all. */
export type FindFocus = () => HTMLElement | null | 'nowhere';

/**
 * Gives a function that asks for the focus. The element is looked for after this and each later
 * render of the component that uses it, until it is found or another one is asked for.
 */
export function useFocusAfterRender(): (find: FindFocus) => void {
  const wanted = useRef<FindFocus>(null);
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);

  useEffect(() => {
    const found = wanted.current?.() ?? null;
    if (found === null) return;
    wanted.current = null;
    if (found !== 'nowhere') found.focus();
  });

  return useCallback((find: FindFocus) => {
    wanted.current = find;
    renderAgain();
  }, []);
}
