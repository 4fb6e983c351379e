// The query of all that is stored of a person: the only place that makes its key.
import { queryOptions } from '@tanstack/react-query';
import type { Backend } from '#backend/backend';
import { collectOwnData } from './collect-own-data';

/** @param onFound called with the number of documents found so far */
export function ownDataQuery(
  { ownData }: Backend,
  uid: string,
  slugs: readonly string[],
  onFound: (found: number) => void,
) {
  const collect = ({ signal }: { signal: AbortSignal }) =>
    collectOwnData(ownData, uid, slugs, { signal, onFound });
  return queryOptions({
    queryKey: ['own-data', uid],
    queryFn: collect,
    // It is looked up when somebody asks, costs a read for each document, and is not kept.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  });
}
