// Which of one's own comments are being changed, and the changes whose comment cannot be changed.
import { useCallback, useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { withheldQuery } from '#backend/comments-query';
import type { Comment } from '#domain/comment';
import { drafts, sameWords, useEditsBegun } from './draft-store';
import type { Participation } from './use-participation';
import type { ShownDiscussion } from './use-shown-discussion';

/** An edit that was begun, and cannot go on where it stood. */
export interface StrandedEdit {
  id: string;
  /** `elsewhere` = the comment may be among those that are not loaded. */
  why: 'gone' | 'taken-down' | 'elsewhere';
}

export interface Edits {
  /** Whether the field to change a comment is open. */
  isOpened: (id: string) => boolean;
  setOpened: (id: string, opened: boolean) => void;
  /** Resolves when the server has it. @throws Problem */
  save: (comment: Comment, body: string) => Promise<void>;
  stranded: readonly StrandedEdit[];
}

const NOTHING: ReadonlySet<string> = new Set();

export function useEdits(slug: string, view: ShownDiscussion, participation: Participation): Edits {
  const { edit, me } = participation;
  const myUid = me?.uid ?? null;
  // What an earlier visit left is open again, so that nothing typed is out of sight.
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(drafts.editsBegun(slug)));
  const [saving, setSaving] = useState(NOTHING);

  // A change may have been stored though its answer was lost. One on its way only looks stored.
  useEffect(() => {
    for (const { id, author, body, changing } of view.shown) {
      const isStored = !changing && !saving.has(id);
      if (author.uid === myUid && isStored) drafts.settleEdit({ slug, editing: id }, body);
    }
  }, [slug, view.shown, myUid, saving]);

  return {
    isOpened: (id) => opened.has(id),
    setOpened: useCallback((id, open) => {
      setOpened((before) => withOrWithout(before, id, open));
    }, []),
    save: useCallback(
      async (comment, body) => {
        // Only blanks at the ends are different: nothing of that would be stored.
        if (sameWords(comment.body, body)) return;
        setSaving((before) => withOrWithout(before, comment.id, true));
        try {
          await edit(comment, body);
        } finally {
          setSaving((before) => withOrWithout(before, comment.id, false));
        }
      },
      [edit],
    ),
    stranded: useStrandedEdits(slug, view, myUid).filter(({ id }) => !saving.has(id)),
  };
}

function useStrandedEdits(
  slug: string,
  { discussion, changing, shown, isAll }: ShownDiscussion,
  myUid: string | null,
): StrandedEdit[] {
  const backend = useBackend();
  const begun = useEditsBegun(slug);
  // One's own that others cannot see come by themselves, and are not missed before.
  const withheld = useQuery({
    ...withheldQuery(backend, slug, myUid ?? ''),
    enabled: myUid !== null,
  });
  if (discussion === null || changing || (!withheld.isSuccess && !withheld.isError)) return [];
  const loaded = new Map(
    [...discussion.comments, ...shown].map((comment) => [comment.id, comment]),
  );
  const why = isAll && discussion.live && withheld.isSuccess ? 'gone' : 'elsewhere';
  return begun.flatMap((id): StrandedEdit[] => {
    if (drafts.read({ slug, editing: id })?.original?.author !== myUid) return [];
    const comment = loaded.get(id);
    if (comment === undefined) return [{ id, why }];
    return comment.status === 'hidden' ? [{ id, why: 'taken-down' }] : [];
  });
}

function withOrWithout(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const others = [...ids].filter((other) => other !== id);
  return new Set(isIn ? [...others, id] : others);
}
