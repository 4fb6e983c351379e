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

export const discussionCodeQuery = codeQuery('discussion-code', async () => {
  const [{ Discussion }, { ThreadsBeside }] = await Promise.all([
    import('./discussion'),
    import('./threads-beside'),
  ]);
  return { Discussion, ThreadsBeside };
});

export const ownDataCodeQuery = codeQuery('own-data-code', async () => {
  const { OwnData } = await import('./own-data');
  return { OwnData };
});

export const answersCodeQuery = codeQuery('answers-code', async () => {
  const { Answers } = await import('./answers');
  return { Answers };
});

export const quotationReportCodeQuery = codeQuery('quotation-report-code', async () => {
  const { QuotationReportPanel } = await import('./quotation-report-panel');
  return { QuotationReportPanel };
});

/** Code, with the backend that it is to be drawn with; both are fetched at the same time. */
function codeQuery<Code extends object>(name: string, load: () => Promise<Code>) {
  return queryOptions({
    ...ONCE,
    queryKey: [name],
    queryFn: async ({ client }) => {
      const [code, backend] = await Promise.all([
        load(),
        client.query({ ...backendQuery, staleTime: 'static' }),
      ]);
      return { ...code, backend };
    },
  });
}
