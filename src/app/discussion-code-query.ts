// The backend, and the code of what needs it: fetched once, and only when somebody wants them.
import { queryOptions } from '@tanstack/react-query';
import type { Backend } from '#backend/backend';
import { readFirebaseConfig } from '#backend/firebase/firebase-config';
import { loadAppCheck } from '#backend/firebase/load-app-check';

const IN_MEMORY = import.meta.env.VITE_BACKEND === 'memory';

/** False = this build was given no Firebase project: the site reads, and says so. */
export const commentsAreConfigured = IN_MEMORY || readFirebaseConfig(import.meta.env) !== null;

/** Resolves to how the backend is made, once all its code is here. */
async function loadBackend(): Promise<() => Backend> {
  if (IN_MEMORY) {
    const { createMemoryBackend } = await import('#backend/memory/memory-backend');
    return createMemoryBackend;
  }
  const config = readFirebaseConfig(import.meta.env);
  if (config === null) throw new Error('The discussion was asked for without a configuration.');
  const [{ createFirebaseBackend }, startAppCheck] = await Promise.all([
    import('#backend/firebase/firebase-backend'),
    loadAppCheck(),
  ]);
  return () => createFirebaseBackend(config, { startAppCheck });
}

/** What all that is fetched with code has in common. */
const ONCE = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always', // Offline is an answer of its own, not a reason to wait in silence.
  retry: 1,
  structuralSharing: false,
} as const;

/** Firebase cannot be made twice: what needs it shares it, and whatever may fail comes before. */
export const backendQuery = queryOptions({
  ...ONCE,
  queryKey: ['backend'],
  queryFn: async () => (await loadBackend())(),
});

export const discussionCodeQuery = queryOptions({
  ...ONCE,
  queryKey: ['discussion-code'],
  queryFn: async ({ client }) => {
    const [{ Discussion }, backend] = await Promise.all([
      import('./discussion'),
      client.query({ ...backendQuery, staleTime: 'static' }),
    ]);
    return { Discussion, backend };
  },
});

export const ownDataCodeQuery = queryOptions({
  ...ONCE,
  queryKey: ['own-data-code'],
  queryFn: async ({ client }) => {
    const [{ OwnData }, backend] = await Promise.all([
      import('./own-data'),
      client.query({ ...backendQuery, staleTime: 'static' }),
    ]);
    return { OwnData, backend };
  },
});

export const answersCodeQuery = queryOptions({
  ...ONCE,
  queryKey: ['answers-code'],
  queryFn: async ({ client }) => {
    const [{ Answers }, backend] = await Promise.all([
      import('./answers'),
      client.query({ ...backendQuery, staleTime: 'static' }),
    ]);
    return { Answers, backend };
  },
});
