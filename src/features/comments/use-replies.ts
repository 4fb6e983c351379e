// Which answers are being written: the places that are open, and those whose comment is not shown.
import { useCallback, useState } from 'react';
import { drafts, useRepliesBegun } from './draft-store';
import type { ShownDiscussion } from './use-shown-discussion';

export interface Replies {
  /** Whether the place to answer a comment is open. */
  isOpened: (id: string) => boolean;
  setOpened: (id: string, opened: boolean) => void;
  /** Ids of comments that an answer was begun to, and that are not among those loaded. */
  strandedIds: readonly string[];
  /** True = everything is loaded, so that what is not there is gone. */
  allLoaded: boolean;
}

/** @param isFiltered true = some threads are left out on purpose */
export function useReplies(slug: string, view: ShownDiscussion, isFiltered: boolean): Replies {
  const begun = useRepliesBegun(slug);
  // What an earlier visit left is open again, so that nothing typed is out of sight.
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(drafts.repliesBegun(slug)),
  );
  const { discussion, changing, shown } = view;
  // One that waits to be shown is not missed.
  const loaded = [...(discussion?.comments ?? []), ...shown];
  const loadedIds = new Set(loaded.map((comment) => comment.id));
  return {
    isOpened: (id) => opened.has(id),
    setOpened: useCallback((id, open) => {
      setOpened((before) => {
        const others = [...before].filter((other) => other !== id);
        return new Set(open ? [...others, id] : others);
      });
    }, []),
    strandedIds: discussion ? begun.filter((id) => !loadedIds.has(id)) : [],
    allLoaded: !isFiltered && view.isAll && discussion?.live === true && !changing,
  };
}
