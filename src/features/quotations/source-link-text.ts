// How the link from a quotation to its source says what it does.
import type { QuotationLink } from '#domain/quotation';

const TEXTS: Record<QuotationLink['kind'], string> = {
  direct: 'Open the source at these words',
  archived: 'Open the archived copy at these words',
  search: 'Find this passage by web search',
};

/** The visible text of the link. */
export function sourceLinkText(kind: QuotationLink['kind']): string {
  return TEXTS[kind];
}
