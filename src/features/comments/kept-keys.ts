// Whether the reader wants to go from comment to comment by single keys, kept in their browser.
import { useCallback, useSyncExternalStore } from 'react';
import { keptText } from '#ui/kept-text';

const NAME = 'keys';

/** Whether they are on, and the function that changes it; on until the reader says otherwise. */
export function useKeptKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areOn, areOn);
  const keep = useCallback((wanted: boolean) => {
    keptText.write(NAME, wanted ? null : 'off');
  }, []);
  return [on, keep];
}

function subscribe(changed: () => void): () => void {
  return keptText.subscribe(NAME, changed);
}

function areOn(): boolean {
  return keptText.read(NAME) !== 'off';
}
