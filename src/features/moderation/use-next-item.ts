// Moves the focus on from an item that was dealt with, once it has left its list.
import { useCallback, type RefObject } from 'react';
import { useFocusAfterRender } from '#ui/use-focus-after-render';

/** Marks the elements between which the focus moves on. */
export const ITEM_ATTRIBUTE = 'data-moderation-item';

export type FocusNextItem = (item: HTMLElement | null, done: Promise<boolean>) => void;

/** @param last where the focus goes after the last item */
export function useNextItem(last: RefObject<HTMLElement | null>): FocusNextItem {
  const focus = useFocusAfterRender();
  return useCallback(
    (item, done) => {
      if (item === null) return;
      const items = [...document.querySelectorAll<HTMLElement>(`[${ITEM_ATTRIBUTE}]`)];
      const following = items.slice(items.indexOf(item) + 1);
      focus(() => {
        if (item.isConnected) return null;
        return following.find((other) => other.isConnected) ?? last.current;
      });
      void done.then((isDone) => {
        // It stays where it was, and so does the focus.
        if (!isDone) focus(() => 'nowhere');
      });
    },
    [focus, last],
  );
}
