// What a page is drawn from, while it loads and once it is there.

/**
 * A promise that knows what came of it: what is there is read without suspending, so that
 * hydration meets the page as it stands.
 */
export type Loading<T> = Promise<T> & { loaded?: T; failed?: true };

/** Notes on the promise what comes of it. */
export function watched<T>(promise: Loading<T>): Loading<T> {
  promise.then(
    (loaded) => {
      promise.loaded = loaded;
    },
    () => {
      promise.failed = true; // The page that uses it tells of the failure.
    },
  );
  return promise;
}
