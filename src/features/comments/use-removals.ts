// Deleting one's own comments: which are on their way, and which could not be deleted.
import { useCallback, useState } from 'react';
import { useBackend } from '#backend/backend-context';
import { asProblem, type Problem } from '#domain/problem';

/** How far the deletion of a comment is; null = nothing is being done. */
export type Removal = 'removing' | Problem | null;

export interface Removals {
  of: (id: string) => Removal;
  /** Resolves to whether it was deleted. */
  remove: (id: string) => Promise<boolean>;
  /** Speaks no more of a deletion that failed. */
  forget: (id: string) => void;
}

export function useRemovals(slug: string): Removals {
  const { comments } = useBackend();
  const [removals, setRemovals] = useState<ReadonlyMap<string, Removal>>(new Map());
  const note = useCallback((id: string, removal: Removal) => {
    setRemovals((before) => new Map([...before, [id, removal]]));
  }, []);

  return {
    of: (id) => removals.get(id) ?? null,
    forget: useCallback(
      (id) => {
        note(id, null);
      },
      [note],
    ),
    remove: useCallback(
      async (id) => {
        note(id, 'removing');
        try {
          await comments.remove(slug, id);
          note(id, null);
          return true;
        } catch (thrown) {
          note(id, asProblem(thrown));
          return false;
        }
      },
      [note, comments, slug],
    ),
  };
}
