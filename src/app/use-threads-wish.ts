// The quotation whose threads alone the address asks for, anew each time that it is asked for.
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import type { Quotation } from '#domain/quotation';
import type { FilterWish } from '#features/comments/comments-section';

/** Null = all threads are asked for, or those about a quotation that the post does not have. */
export function useThreadsWish(quotations: readonly Quotation[]): FilterWish | null {
  const { search, hash, key } = useLocation();
  const id = new URLSearchParams(search).get('quotation');
  // A place on the page may be asked for at the same address.
  const arrival = hash === '#discussion' ? key : null;
  return useMemo(() => {
    const quotation = quotations.find((one) => one.id === id);
    return quotation ? { quotation, arrival } : null;
  }, [quotations, id, arrival]);
}
