// The query of a quotation's words, which may stand on another page than the one that is open.
import { queryOptions } from '@tanstack/react-query';
import type { Quotation } from '#domain/quotation';

/** Null = the post has no such quotation, or the site no such post. */
export type FindQuotation = (slug: string, id: string) => Promise<Quotation | null>;

export function quotationQuery(find: FindQuotation, slug: string, id: string) {
  return queryOptions({
    queryKey: ['posts', slug, 'quotation', id],
    queryFn: () => find(slug, id),
    // It is part of the site, and does not change while the page is open.
    staleTime: Infinity,
    retry: false,
  });
}
