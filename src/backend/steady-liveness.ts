// Whether the server can be reached, without the moments in which it is merely asked something.

/** How long the server may take before it counts as out of reach, in milliseconds. */
const PATIENCE = 500;

export interface SteadyLiveness {
  readonly live: boolean;
  /** Takes what the windows say at this moment. */
  update(live: boolean): void;
  stop(): void;
}

/** @param changed called when it becomes false by waiting; `update` itself does not call it */
export function steadyLiveness(changed: () => void): SteadyLiveness {
  let steady = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(): void {
    timer = setTimeout(() => {
      timer = undefined;
      // A hidden tab's connection is closed on purpose; when it is seen again it may take as long.
      if (isHidden()) document.addEventListener('visibilitychange', wait, { once: true });
      else {
        steady = false;
        changed();
      }
    }, PATIENCE);
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', wait);
  }

  let last = true;
  return {
    get live() {
      return steady;
    },
    update: (live) => {
      if (live === last) return;
      last = live;
      stop();
      if (live) steady = true;
      else wait();
    },
    stop,
  };
}

function isHidden(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'hidden';
}
