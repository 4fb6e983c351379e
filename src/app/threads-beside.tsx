// The threads about a quotation with the backend that they come from.
import type { Backend } from '#backend/backend';
import { BackendProvider } from '#backend/backend-context';
import { QuotationThreads } from '#features/comments/quotation-threads';

interface ThreadsBesideProps {
  backend: Backend;
  slug: string;
  quotationId: string;
}

export function ThreadsBeside({ backend, slug, quotationId }: ThreadsBesideProps) {
  return (
    <BackendProvider backend={backend}>
      <QuotationThreads slug={slug} quotationId={quotationId} />
    </BackendProvider>
  );
}
