// The order of the comments that a reader chose, kept in their browser.
import { useCallback, useSyncExternalStore } from 'react';
import type { DiscussionOrder } from '#backend/backend';
import { keptText } from '#ui/kept-text';

const NAME = 'order';

/** The order, and the function that changes it; newest first until the reader chooses. */
export function useKeptOrder(): [DiscussionOrder, (order: DiscussionOrder) => void] {
  const kept = useSyncExternalStore(subscribe, readOrder, readOrder);
  const keep = useCallback((order: DiscussionOrder) => {
    keptText.write(NAME, order);
  }, []);
  return [kept, keep];
}

function subscribe(changed: () => void): () => void {
  return keptText.subscribe(NAME, changed);
}

function readOrder(): DiscussionOrder {
  return keptText.read(NAME) === 'oldest' ? 'oldest' : 'newest';
}
