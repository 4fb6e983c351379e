// Remembers in this browser what a person has reported: the server tells it to moderators alone.
import { useCallback, useSyncExternalStore } from 'react';
import { keptText } from '#ui/kept-text';

function nameOf(uid: string, slug: string, commentId: string): string {
  return `reported/${uid}/${slug}/${commentId}`;
}

/** True when this person reported the comment in this browser; `uid` null = nobody is signed in. */
export function useReported(uid: string | null, slug: string, commentId: string): boolean {
  const name = nameOf(uid ?? '', slug, commentId);
  const subscribe = useCallback((changed: () => void) => keptText.subscribe(name, changed), [name]);
  const kept = useSyncExternalStore(subscribe, () => keptText.read(name));
  return uid !== null && kept !== null;
}

export function keepReported(uid: string, slug: string, commentId: string): void {
  keptText.write(nameOf(uid, slug, commentId), 'yes');
}
