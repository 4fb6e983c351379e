// Keeps what a person is writing, per post and place of reply, until the comment is stored.
import { useCallback, useSyncExternalStore } from 'react';
import { ulid } from 'ulid';
import { tidyBody } from '#domain/comment';
import { readDraft, type Draft } from '#domain/draft';
import { keptText, type KeptText } from '#ui/kept-text';

/** Where a comment is being written. */
export interface DraftPlace {
  slug: string;
  /** The comment answered; null = a new thread. */
  parentId: string | null;
}

export interface DraftStore {
  /** Null = nothing is written there. The same object is given until something changes. */
  read(place: DraftPlace): Draft | null;
  /** Ids of the comments of a post to which an answer is begun, oldest first. */
  repliesBegun(slug: string): string[];
  write(place: DraftPlace, change: Partial<Pick<Draft, 'body' | 'quotationId'>>): void;
  /**
   * Notes that the draft is being sent, and gives it as it has to be sent: under a new id when it
   * was sent before with other words, because the earlier ones may have arrived all the same.
   */
  send(place: DraftPlace): Draft | null;
  /** Forgets a draft that is stored; words typed since then stay, under a new id. */
  settle(place: DraftPlace, sent: Pick<Draft, 'id' | 'body'>): void;
  discard(place: DraftPlace): void;
}

/** Stands where the id of the comment answered would stand. */
const NEW_THREAD = 'new';

export function createDraftStore(kept: KeptText): DraftStore {
  const cache = new Map<string, { text: string | null; draft: Draft | null }>();

  function read(place: DraftPlace): Draft | null {
    const text = kept.read(nameOf(place));
    const known = cache.get(nameOf(place));
    if (known?.text === text) return known.draft;
    const draft = readDraft(text);
    cache.set(nameOf(place), { text, draft });
    return draft;
  }

  function keep(place: DraftPlace, draft: Draft): void {
    const isEmpty = draft.body === '' && draft.quotationId === null;
    kept.write(nameOf(place), isEmpty ? null : JSON.stringify(draft));
  }

  return {
    read,
    repliesBegun(slug) {
      const begin = nameOf({ slug, parentId: '' });
      return kept
        .names()
        .flatMap((name) => (name.startsWith(begin) ? name.slice(begin.length) : []))
        .filter((parentId) => parentId !== NEW_THREAD)
        .filter((parentId) => tidyBody(read({ slug, parentId })?.body ?? '') !== '')
        .sort();
    },
    write(place, change) {
      keep(place, { ...(read(place) ?? emptyDraft()), ...change });
    },
    send(place) {
      const draft = read(place);
      if (draft === null) return null;
      const changed = draft.triedBody !== null && !sameWords(draft.triedBody, draft.body);
      keep(place, { ...draft, id: changed ? ulid() : draft.id, triedBody: draft.body });
      return read(place);
    },
    settle(place, sent) {
      const draft = read(place);
      if (draft?.id !== sent.id) return;
      if (sameWords(draft.body, sent.body)) kept.write(nameOf(place), null);
      else keep(place, { ...draft, id: ulid(), triedBody: null });
    },
    discard(place) {
      kept.write(nameOf(place), null);
    },
  };
}

/** Whether both are stored as the same body. */
function sameWords(one: string, other: string): boolean {
  return tidyBody(one) === tidyBody(other);
}

function nameOf({ slug, parentId }: DraftPlace): string {
  return `draft/${slug}/${parentId ?? NEW_THREAD}`;
}

function emptyDraft(): Draft {
  return { id: ulid(), body: '', quotationId: null, triedBody: null };
}

export const drafts = createDraftStore(keptText);

/** The draft at a place, as it changes here or in another tab; null = nothing is written. */
export function useDraft({ slug, parentId }: DraftPlace): Draft | null {
  const read = useCallback(() => drafts.read({ slug, parentId }), [slug, parentId]);
  const subscribe = useCallback(
    (changed: () => void) => keptText.subscribe(nameOf({ slug, parentId }), changed),
    [slug, parentId],
  );
  return useSyncExternalStore(subscribe, read, read);
}

/** Ids of the comments to which an answer is begun, here or in another tab, oldest first. */
export function useRepliesBegun(slug: string): readonly string[] {
  // As one text, so that it is the same one until something changes; no id holds a slash.
  const read = useCallback(() => drafts.repliesBegun(slug).join('/'), [slug]);
  const ids = useSyncExternalStore(keptText.subscribeToNames, read, read);
  return ids === '' ? [] : ids.split('/');
}
