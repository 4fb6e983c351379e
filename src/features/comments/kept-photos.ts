// Whether the reader wants to see photos, kept in their browser: it tells others that they read here.
import { useCallback, useSyncExternalStore } from 'react';
import { keptText } from '#ui/kept-text';

const NAME = 'photos';

/** Whether they are shown, and the function that changes it; off until the reader asks. */
export function useKeptPhotos(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areOn, areOn);
  const keep = useCallback((wanted: boolean) => {
    keptText.write(NAME, wanted ? 'on' : null);
  }, []);
  return [on, keep];
}

function subscribe(changed: () => void): () => void {
  return keptText.subscribe(NAME, changed);
}

function areOn(): boolean {
  return keptText.read(NAME) === 'on';
}
