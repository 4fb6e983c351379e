// Decides when the page needs its code, and loses no click that was made before it came.
import { readSignedInHint } from './signed-in-hint';

/** How far below the screen the discussion counts as near. */
const NEAR = '800px';
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'focusin', 'touchstart'] as const;
/** The address asks for a comment, to write one, or for one's own data. */
const ASKS = /^#(comment-|discuss|yours$)/;

/** How long the browser may be busy before a page that looks for answers wakes all the same, in ms. */
const IDLE_PATIENCE = 3000;

/**
 * Calls `hydrate` once: when the reader acts, comes near the discussion, was sent to a comment, or
 * was signed in here before, so that there may be answers to tell of.
 */
export function wakeWhenNeeded(hydrate: (root: Element) => Promise<unknown>): void {
  const root = document.getElementById('root');
  if (!root) return;
  const presses: HTMLElement[] = [];
  let waking = false;

  const keep = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    // It is passed on later, once: a page that is just waking would otherwise hear it twice.
    event.stopPropagation();
    event.preventDefault();
    presses.push(button);
  };

  const wake = (event?: Event) => {
    if (waking) return;
    // The browser gives the focus to the quotation that the address names: no act of the reader.
    if (event?.type === 'focusin' && (event.target as Element).matches(':target')) return;
    waking = true;
    observer?.disconnect();
    for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, wake, true);
    hydrate(root)
      .then(() => {
        document.removeEventListener('click', keep, true);
        for (const button of presses) button.click();
      })
      .catch((error: unknown) => {
        // The page stays as it was read; the next sign of life tries again.
        console.error('The page could not be made live.', error);
        waking = false;
        listen();
      });
  };

  const listen = () => {
    for (const sign of SIGNS_OF_LIFE) {
      document.addEventListener(sign, wake, { capture: true, passive: true });
    }
  };

  const discussion = document.getElementById('discussion');
  const observer =
    discussion && 'IntersectionObserver' in window
      ? new IntersectionObserver(
          (entries) => {
            if (entries.some((entry) => entry.isIntersecting)) wake();
          },
          { rootMargin: NEAR },
        )
      : null;

  document.addEventListener('click', keep, true);
  listen();
  if (discussion) observer?.observe(discussion);
  if (ASKS.test(location.hash)) wake();
  if (readSignedInHint()) whenIdle(wake);
}

/** Safari does not tell when it is idle: a moment after the page is drawn stands in. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(act, { timeout: IDLE_PATIENCE });
  } else setTimeout(act, IDLE_PATIENCE / 10);
}
