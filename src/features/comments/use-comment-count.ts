// How many comments there are, for the heading: known when all are loaded, else asked for once.
import { useCallback } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { countQuery, countsKey, threadsAboutKey } from '#backend/comments-query';
import { MAX_LIST_LIMIT } from '#domain/limits';
import { countOf } from './discussion-toolbar';
import type { ShownDiscussion } from './use-shown-discussion';

export interface CommentCount {
  /** E.g. "12 comments"; "Comments" while nobody knows, and when there are none. */
  heading: string;
  /** To be called when comments were added or taken away. */
  recount: () => void;
}

/** @param quotationId of the threads about this quotation alone; null = of all */
export function useCommentCount(
  slug: string,
  view: ShownDiscussion,
  quotationId: string | null,
): CommentCount {
  const queries = useQueryClient();
  const options = countQuery(useBackend(), slug, quotationId);
  const isAsked = view.discussion !== null && !view.isAll && !view.changing;
  const counted = useQuery({ ...options, enabled: isAsked }).data ?? null;
  const shown = view.shown.length;
  return {
    heading: view.isAll && !view.changing ? exactly(shown) : atLeast(shown, counted),
    recount: useCallback(() => {
      for (const queryKey of [countsKey(slug), threadsAboutKey(slug)]) {
        void queries.invalidateQueries({ queryKey });
      }
    }, [queries, slug]),
  };
}

function exactly(count: number): string {
  return count === 0 ? 'Comments' : countOf(count, 'comment');
}

/** @param counted up to `MAX_LIST_LIMIT`, which means that many or more; null = not known yet */
function atLeast(shown: number, counted: number | null): string {
  if (counted === null) return 'Comments';
  if (counted < MAX_LIST_LIMIT) return exactly(Math.max(counted, shown));
  return shown < MAX_LIST_LIMIT
    ? `${countOf(MAX_LIST_LIMIT, 'comment')} or more`
    : `More than ${countOf(shown, 'comment')}`;
}
