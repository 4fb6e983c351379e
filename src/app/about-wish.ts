// The passage that the reader wants to write about: it goes with the step to the discussion, also back and forth.
import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Passage } from '#domain/passage';

export interface AboutWish {
  passage: Passage;
  /** The quotation that all its words are from; null = they are from several, or the post's own. */
  quotationId: string | null;
}

/** What brings the reader to the discussion, to write about a passage. */
export function useQuotePassage(): (passage: Passage, quotationId: string | null) => void {
  const navigate = useNavigate();
  return useCallback(
    (passage, quotationId) => {
      const state: { about: AboutWish } = { about: { passage, quotationId } };
      void navigate('#discussion', { state });
    },
    [navigate],
  );
}

/**
 * The wish in the state of a location, which may be from an older version of the site; null = there is
 * none.
 */
export function readAboutWish(state: unknown): AboutWish | null {
  const about = fieldsOf(fieldsOf(state)['about']);
  const { words, prefix, suffix } = fieldsOf(about['passage']);
  if (typeof words !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') {
    return null;
  }
  const id = about['quotationId'];
  return { passage: { words, prefix, suffix }, quotationId: typeof id === 'string' ? id : null };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
