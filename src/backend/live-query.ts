// A store's watch() as a TanStack query: the watch is the only writer of its cache entry.
import { queryOptions, type Query, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { Unsubscribe, Watcher } from './backend';

/** How long a watch outlives the last component that uses it: a change of page and back, in ms. */
const LINGER = 5000;

type Watch<T> = (watcher: Watcher<T>) => Unsubscribe;

/** The watch that each query has open now. */
const open = new WeakMap<Query, Unsubscribe>();

/**
 * Options of a query that is fed by a watch. The first value resolves it, later ones replace it.
 * A problem ends the watch: before the first value the query fails with it; later the query keeps
 * what it has and watches anew, and fails when that fails too. `refetch` watches anew as well.
 */
export function liveQuery<T>(queryKey: QueryKey, watch: Watch<T>) {
  // eslint-disable-next-line @tanstack/query/exhaustive-deps -- the key names what is watched
  return queryOptions<T>({
    queryKey,
    queryFn: ({ client, signal }) => follow(client, queryKey, watch, signal),
    staleTime: Infinity,
    gcTime: LINGER,
    retry: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    // The store itself tells when it cannot reach the server.
    networkMode: 'always',
    structuralSharing: false,
  });
}

function follow<T>(
  client: QueryClient,
  queryKey: QueryKey,
  watch: Watch<T>,
  signal: AbortSignal,
): Promise<T> {
  const cache = client.getQueryCache();
  const query = cache.find({ queryKey, exact: true });
  if (!query) return Promise.reject(new Error('A live query outlived its cache entry.'));
  open.get(query)?.();

  return new Promise<T>((resolve, reject) => {
    let ended = false;
    let delivered = false;
    /** The query takes the first value a moment after it resolved; what follows waits for that. */
    let loading = true;
    let afterLoading: (() => void) | null = null;
    let unsubscribe: Unsubscribe | null = null;

    const end = () => {
      ended = true;
      unsubscribe?.();
      stopListening();
      if (open.get(query) === end) open.delete(query);
    };
    const stopListening = cache.subscribe((event) => {
      if (event.query !== query) return;
      if (event.type === 'removed') end();
      if (event.type !== 'updated' || event.action.type !== 'success' || !loading) return;
      loading = false;
      afterLoading?.();
    });
    const later = (act: () => void) => {
      if (loading) afterLoading = act;
      else act();
    };
    open.set(query, end);
    signal.addEventListener('abort', () => {
      if (loading) end();
    });

    unsubscribe = watch({
      next: (value) => {
        if (ended) return;
        if (delivered) later(() => client.setQueryData(queryKey, value));
        delivered = true;
        resolve(value);
      },
      error: (problem) => {
        if (ended) return;
        if (!delivered) {
          end();
          reject(problem);
          return;
        }
        later(() => {
          end();
          void client.invalidateQueries({ queryKey, exact: true });
        });
      },
    });
    // A watch may fail before it has handed over how to end it.
    if (ended as boolean) unsubscribe();
  });
}
