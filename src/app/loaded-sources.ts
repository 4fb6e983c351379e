// The sources of all posts, once they were loaded; their page reads them while it renders.
import { use } from 'react';
import { loadSources } from 'virtual:posts';
import type { WriterSources } from '#domain/source-list';
import { watched, type Loading } from './loading';

type Sources = readonly WriterSources[];

let loading: Loading<Sources> | null = null;

/** Starts loading them, once, and again after it failed. */
export function preloadSources(): Promise<Sources> {
  return loading && !loading.failed ? loading : load();
}

function load(): Loading<Sources> {
  loading = watched(loadSources());
  return loading;
}

/** The sources, suspending while they load. Throws when loading failed. */
export function useSources(): Sources {
  // A failure is not tried again here: rendering would never come to an end.
  const promise = loading ?? load();
  return promise.loaded ?? use(promise);
}
