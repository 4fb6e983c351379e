// Closes the connection while nobody looks: a listener costs a read per change in every open tab.
import {
  disableNetwork,
  enableNetwork,
  waitForPendingWrites,
  type Firestore,
} from 'firebase/firestore';

/** How long a tab may be out of sight before its connection is closed, in ms. */
const PATIENCE = 60_000;

/**
 * The listeners stay, and catch up when the tab is seen again: Firestore then sends what changed,
 * not everything anew. What is being sent is sent first.
 */
export function pauseWhenHidden(database: Firestore): void {
  if (typeof document === 'undefined') return;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function pause(): Promise<void> {
    await waitForPendingWrites(database);
    if (document.visibilityState === 'hidden') await disableNetwork(database);
  }

  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') timer = setTimeout(() => void pause(), PATIENCE);
    else void enableNetwork(database);
  });
}
