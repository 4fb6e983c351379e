// The discussion's code and its backend: fetched once, and only when somebody wants them.
import { queryOptions } from '@tanstack/react-query';
import type { Backend } from '#backend/backend';
import { readFirebaseConfig } from '#backend/firebase/firebase-config';

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
  const { createFirebaseBackend } = await import('#backend/firebase/firebase-backend');
  return () => createFirebaseBackend(config);
}

async function loadDiscussion() {
  const [{ Discussion }, makeBackend] = await Promise.all([import('./discussion'), loadBackend()]);
  // Last, because Firebase cannot be made twice: whatever may fail has to be tried again.
  return { Discussion, backend: makeBackend() };
}

export const discussionCodeQuery = queryOptions({
  queryKey: ['discussion-code'],
  queryFn: loadDiscussion,
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always', // Offline is an answer of its own, not a reason to wait in silence.
  retry: 1,
  structuralSharing: false,
});
