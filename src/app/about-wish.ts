// What the address asks to write about: a quotation by its name, or a passage that comes with it.
import { aboutQuotation, type About } from '#domain/about';
import type { Passage } from '#domain/passage';
import type { Quotation } from '#domain/quotation';

const QUOTATION = /^#discuss-(.+)/;
const PASSAGE = '#discuss';

/** What a place on the page is asked by, for the router. */
export interface AskedPlace {
  hash: string;
  /** Kept with the entry of the browser's history. */
  state: unknown;
}

/** The place that asks to write about a passage. */
export function passageWish(passage: Passage): AskedPlace {
  return { hash: PASSAGE, state: { passage } };
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

function passageIn(state: unknown): Passage | null {
  if (typeof state !== 'object' || state === null || !('passage' in state)) return null;
  return state.passage as Passage;
}
