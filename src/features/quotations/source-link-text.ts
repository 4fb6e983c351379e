// How the link from a quotation to its source says what it does.
import type { QuotationLink } from '#domain/quotation';

/** The visible text of the link. */
export function sourceLinkText(kind: QuotationLink['kind']): string {
  return kind === 'direct' ? 'Open the source at these words' : 'Find this passage by web search';
}
