// What the address asks to write about: a quotation by its name, or a passage that comes with it.
import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { aboutQuotation, readAbout, type About } from '#domain/about';
import type { Passage } from '#domain/passage';
import type { Quotation } from '#domain/quotation';

const QUOTATION = /^#discuss-(.+)/;
const PASSAGE = '#discuss';

/** What a place on the page is asked by. */
interface AskedPlace {
  hash: string;
  /** Kept with the entry of the browser's history. */
  state: unknown;
}

/** What brings the reader to the discussion, to write about a passage. */
export function useQuotePassage(): (passage: Passage) => void {
  const navigate = useNavigate();
  return useCallback(
    (passage) => {
      void navigate(PASSAGE, { state: { passage } });
    },
    [navigate],
  );
}

/** Null = it asks to write about nothing that the post has. */
export function askedAbout(
  { hash, state }: AskedPlace,
  quotations: readonly Quotation[],
): About | null {
  if (hash === PASSAGE) return passageIn(state);
  const id = QUOTATION.exec(hash)?.[1];
  const quotation = quotations.find((one) => one.id === id);
  return quotation ? aboutQuotation(quotation) : null;
}

/** The state may be from an older version of the site. */
function passageIn(state: unknown): About | null {
  if (typeof state !== 'object' || state === null || !('passage' in state)) return null;
  return readAbout(state.passage);
}
