// Where the page names the writer of a quotation: what else belongs to it points there.

/** The element's id; a screen reader says the writer there, and on request at what points to it. */
export function writerId(quotationId: string): string {
  return `writer-of-${quotationId}`;
}
