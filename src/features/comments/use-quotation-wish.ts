// Begins a comment about a quotation when the address asks for it: once, not at each reload.
import { useEffect } from 'react';
import type { Post } from '#domain/post';
import { drafts } from './draft-store';

/** A wish to write about a quotation of the post. */
export interface QuotationWish {
  id: string;
  /** Differs from one wish to the next, so that the same quotation can be wished for again. */
  key: string;
}

/**
 * @param wish null = nobody has asked to write about a quotation; one that the post lacks is none
 * @param onBegun called once the comment has been begun
 */
export function useQuotationWish(
  { slug, quotations }: Post,
  wish: QuotationWish | null,
  onBegun: () => void,
): void {
  // A wish comes from outside, by the address; the draft is kept outside React.
  useEffect(() => {
    if (!wish || !quotations.some(({ id }) => id === wish.id)) return;
    drafts.write({ slug, parentId: null }, { quotationId: wish.id });
    onBegun();
    // Past the router, which would scroll: the address is only kept from asking again.
    window.history.replaceState(window.history.state, '', '#discussion');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a wish is fulfilled once
  }, [slug, wish?.id, wish?.key]);
}
