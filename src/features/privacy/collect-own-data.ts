// Gathers all that is stored of a person on the server, however much it is.
import type { OwnDataStore } from '#backend/own-data-store';
import { MAX_LIST_LIMIT } from '#domain/limits';
import {
  ownLists,
  recordsOf,
  type OwnData,
  type OwnList,
  type StoredDocument,
} from '#domain/own-data';

/**
 * Reads every list to its end, and the documents that speak of the person.
 * @param onFound called with the number of documents found so far
 * @throws Problem; the signal's reason when it was aborted
 */
export async function collectOwnData(
  store: OwnDataStore,
  uid: string,
  slugs: readonly string[],
  { signal, onFound }: { signal: AbortSignal; onFound: (found: number) => void },
): Promise<OwnData> {
  let found = 0;

  async function all(list: OwnList): Promise<StoredDocument[]> {
    const documents: StoredDocument[] = [];
    let last: number;
    do {
      signal.throwIfAborted();
      const more = await store.next(uid, list, documents.at(-1)?.path ?? null);
      documents.push(...more);
      last = more.length;
      found += last;
      onFound(found);
    } while (last === MAX_LIST_LIMIT);
    return documents;
  }

  const records = recordsOf(uid);
  const lists = ownLists(slugs);
  const [account, ownerSays, limits, ...documents] = await Promise.all([
    store.account(uid),
    store.find(uid, records.ownerSays),
    store.find(uid, records.limits),
    ...lists.map(all),
  ]);
  const of = (kind: OwnList['kind']) =>
    documents.flatMap((those, index) => (lists[index]?.kind === kind ? those : []));
  return {
    account,
    comments: of('comments'),
    respects: of('respects'),
    reports: of('reports'),
    ownerSays,
    limits,
  };
}
