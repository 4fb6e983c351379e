// Whether the reader wants to go from comment to comment by single keys.
import { useSyncExternalStore } from 'react';
import { keepSingleKeys, singleKeysAreOn, subscribeToSingleKeys } from '#ui/single-keys';

/** Whether they are on, and the function that changes it. */
export function useKeptKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribeToSingleKeys, singleKeysAreOn, singleKeysAreOn);
  return [on, keepSingleKeys];
}
