// The sources of all posts, once they were loaded; their page reads them while it renders.
import { use } from 'react';
import { loadSources } from 'virtual:posts';
import type { WriterSources } from '#domain/source-list';

type Sources = readonly WriterSources[];

let loading: Promise<Sources> | null = null;
let loaded: Sources | null = null;
let failed = false;

/** Starts loading them, once, and again after it failed. */
export function preloadSources(): Promise<Sources> {
  return loading && !failed ? loading : load();
}

function load(): Promise<Sources> {
  failed = false;
  loading = loadSources();
  loading.then(
    (sources) => {
      loaded = sources;
    },
    () => {
      failed = true; // The page that uses them tells of the failure.
    },
  );
  return loading;
}

/** The sources, suspending while they load. Throws when loading failed. */
export function useSources(): Sources {
  // A failure is not tried again here: rendering would never come to an end. What is loaded is
  // read without suspending, so that hydration meets the page as it stands.
  return loaded ?? use(loading ?? load());
}
