// The threads about a quotation, or their number, with the backend that they come from.
import type { Backend } from '#backend/backend';
import { BackendProvider } from '#backend/backend-context';
import { QuotationThreads } from '#features/comments/quotation-threads';
import { ThreadCount } from '#features/comments/thread-count';

interface ThreadsBesideProps {
  backend: Backend;
  /** True = no more than their number. */
  counted: boolean;
  slug: string;
  quotationId: string;
}

export function ThreadsBeside({ backend, counted, ...about }: ThreadsBesideProps) {
  return (
    <BackendProvider backend={backend}>
      {counted ? <ThreadCount {...about} /> : <QuotationThreads {...about} />}
    </BackendProvider>
  );
}
