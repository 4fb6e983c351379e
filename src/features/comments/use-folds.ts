// Which comments have the replies below them folded away: kept for the visit, per post.
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Comment } from '#domain/comment';
import { visitText } from '#ui/kept-text';

type Placed = Pick<Comment, 'id' | 'path'>;

export interface Folds {
  /** Whether what is below a comment is folded away. */
  isFolded: (id: string) => boolean;
  /** The comment under whose fold this one is hidden; null = it can be seen. */
  foldAbove: (comment: Placed) => string | null;
  setFolded: (id: string, folded: boolean) => void;
  /** Unfolds whatever hides this comment. */
  unfoldAbove: (comment: Placed) => void;
}

export function useFolds(slug: string): Folds {
  const name = `folds/${slug}`;
  const subscribe = useCallback(
    (changed: () => void) => visitText.subscribe(name, changed),
    [name],
  );
  const read = useCallback(() => visitText.read(name) ?? '', [name]);
  const kept = useSyncExternalStore(subscribe, read, read);
  const folded = useMemo(() => idsIn(kept), [kept]);
  // The same functions as long as the post is: every comment on the page is given them.
  const changes = useMemo(() => foldChanges(name), [name]);
  return {
    ...changes,
    isFolded: (id) => folded.has(id),
    foldAbove: (comment) => above(comment).find((id) => folded.has(id)) ?? null,
  };
}

function foldChanges(name: string): Pick<Folds, 'setFolded' | 'unfoldAbove'> {
  const change = (without: readonly string[], plus: readonly string[]) => {
    const others = [...idsIn(visitText.read(name) ?? '')].filter((id) => !without.includes(id));
    const ids = [...others, ...plus];
    visitText.write(name, ids.length === 0 ? null : ids.join('/'));
  };
  return {
    setFolded: (id, folded) => {
      change([id], folded ? [id] : []);
    },
    unfoldAbove: (comment) => {
      change(above(comment), []);
    },
  };
}

/** Ids as they are kept: with slashes between, for no id holds one. */
function idsIn(kept: string): ReadonlySet<string> {
  return new Set(kept.split('/').filter((id) => id !== ''));
}

function above({ id, path }: Placed): string[] {
  return path.split('/').filter((one) => one !== id);
}
