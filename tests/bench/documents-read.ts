// Counts what a page reads: the documents that Firestore's live connection delivers to it.
import type { Page } from '@playwright/test';

/**
 * Call before the page is opened. The count is of documents as they come over the wire, those of
 * `collection` only, each delivery counted: what Firestore would bill as reads.
 */
export async function countDocumentsRead(page: Page, collection: string): Promise<() => number> {
  const devTools = await page.context().newCDPSession(page);
  // What came before a request was followed is handed over late: it belongs in front.
  const early = new Map<string, string>();
  const late = new Map<string, string>();
  const append = (texts: Map<string, string>, requestId: string, base64: string) => {
    const text = Buffer.from(base64, 'base64').toString('utf8');
    texts.set(requestId, (texts.get(requestId) ?? '') + text);
  };
  await devTools.send('Network.enable');
  devTools.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.url.includes('/google.firestore.v1.Firestore/Listen/')) return;
    devTools
      .send('Network.streamResourceContent', { requestId })
      .then(({ bufferedData }) => {
        append(early, requestId, bufferedData);
      })
      .catch(() => undefined); // The request ended before it could be followed.
  });
  devTools.on('Network.dataReceived', ({ requestId, data }) => {
    if (data !== undefined) append(late, requestId, data);
  });
  const mark = new RegExp(`"documentChange"[^]*?/${collection}/`, 'g');
  return () =>
    [...new Set([...early.keys(), ...late.keys()])]
      .map((requestId) => (early.get(requestId) ?? '') + (late.get(requestId) ?? ''))
      .reduce((sum, text) => sum + (text.match(mark)?.length ?? 0), 0);
}
