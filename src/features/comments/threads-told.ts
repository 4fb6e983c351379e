// How the threads about a quotation are told of and led to.
import { MAX_LIST_LIMIT } from '#domain/limits';
import { countOf } from './discussion-toolbar';

/** @param count up to `MAX_LIST_LIMIT`, which means that many or more */
export function threadsTold(count: number): string {
  return `${countOf(count, 'thread')}${count === MAX_LIST_LIMIT ? ' or more' : ''}`;
}

/** Their place on the same page. */
export function threadsHref(quotationId: string) {
  return { search: `?quotation=${quotationId}`, hash: '#discussion' };
}
