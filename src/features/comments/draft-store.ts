// Keeps what a person is writing, per post and place of reply, until the comment is stored.
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { ulid } from 'ulid';
import { tidyBody } from '#domain/comment';
import { readDraft, type Draft } from '#domain/draft';
import { keptText, type KeptText } from '#ui/kept-text';

/** Where a comment is being written. */
export type DraftPlace = NewCommentPlace | EditPlace;

interface NewCommentPlace {
  slug: string;
  /** The comment answered; null = a new thread. */
  parentId: string | null;
  editing?: undefined;
}

interface EditPlace {
  slug: string;
  /** One's own comment that is being changed. */
  editing: string;
  parentId?: undefined;
}

export interface DraftStore {
  /** Null = nothing is written there. The same object is given until something changes. */
  read(place: DraftPlace): Draft | null;
  /** Ids of the comments of a post to which an answer is begun, oldest first. */
  repliesBegun(slug: string): string[];
  /** Ids of the comments of a post of which an edit is begun, oldest first. */
  editsBegun(slug: string): string[];
  write(place: DraftPlace, change: Partial<Pick<Draft, 'body' | 'about' | 'original'>>): void;
  /**
   * Notes that the draft is being sent, and gives it as it has to be sent: under a new id when it
   * was sent before with other words, because the earlier ones may have arrived all the same.
   */
  send(place: DraftPlace): Draft | null;
  /** Forgets a draft that is stored; words typed since then stay, under a new id. */
  settle(place: DraftPlace, sent: Pick<Draft, 'id' | 'body'>): void;
  /** The same for an edit that is found stored, and was sent before. */
  settleEdit(place: DraftPlace, storedBody: string): void;
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
    kept.write(nameOf(place), isNothing(draft) ? null : JSON.stringify(draft));
  }

  /** Last parts of the names that begin so. */
  function idsAfter(begin: string): string[] {
    return kept
      .names()
      .flatMap((name) => (name.startsWith(begin) ? name.slice(begin.length) : []))
      .sort();
  }

  function settle(place: DraftPlace, sent: Pick<Draft, 'id' | 'body'>): void {
    const draft = read(place);
    if (draft?.id !== sent.id) return;
    const original = draft.original && { ...draft.original, body: tidyBody(sent.body) };
    if (sameWords(draft.body, sent.body)) kept.write(nameOf(place), null);
    else keep(place, { ...draft, id: ulid(), triedBody: null, original });
  }

  return {
    read,
    repliesBegun(slug) {
      return idsAfter(nameOf({ slug, parentId: '' }))
        .filter((parentId) => parentId !== NEW_THREAD)
        .filter((parentId) => tidyBody(read({ slug, parentId })?.body ?? '') !== '');
    },
    editsBegun(slug) {
      return idsAfter(nameOf({ slug, editing: '' })).filter(
        (editing) => (read({ slug, editing })?.original ?? null) !== null,
      );
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
    settle,
    settleEdit(place, storedBody) {
      const draft = read(place);
      const tried = draft?.triedBody ?? null;
      if (draft === null || tried === null || !sameWords(tried, storedBody)) return;
      settle(place, { id: draft.id, body: storedBody });
    },
    discard(place) {
      kept.write(nameOf(place), null);
    },
  };
}

/** True = nothing is written, or nothing is changed. */
function isNothing({ body, about, original }: Draft): boolean {
  return original === null ? body === '' && about === null : body === original.body;
}

/** Whether both are stored as the same body. */
export function sameWords(one: string, other: string): boolean {
  return tidyBody(one) === tidyBody(other);
}

function nameOf({ slug, parentId, editing }: DraftPlace): string {
  if (editing !== undefined) return `edit/${slug}/${editing}`;
  return `draft/${slug}/${parentId ?? NEW_THREAD}`;
}

function emptyDraft(): Draft {
  return { id: ulid(), body: '', about: null, triedBody: null, original: null };
}

export const drafts = createDraftStore(keptText);

/** The draft at a place, as it changes here or in another tab; null = nothing is written. */
export function useDraft({ slug, parentId, editing }: DraftPlace): Draft | null {
  const place = useMemo(
    () => (editing === undefined ? { slug, parentId: parentId ?? null } : { slug, editing }),
    [slug, parentId, editing],
  );
  const read = useCallback(() => drafts.read(place), [place]);
  const subscribe = useCallback(
    (changed: () => void) => keptText.subscribe(nameOf(place), changed),
    [place],
  );
  return useSyncExternalStore(subscribe, read, read);
}

/** Ids of the comments to which an answer is begun, here or in another tab, oldest first. */
export function useRepliesBegun(slug: string): readonly string[] {
  return useBegun(drafts.repliesBegun, slug);
}

/** Ids of the comments of which an edit is begun, here or in another tab, oldest first. */
export function useEditsBegun(slug: string): readonly string[] {
  return useBegun(drafts.editsBegun, slug);
}

function useBegun(begun: (slug: string) => string[], slug: string): readonly string[] {
  // As one text, so that it is the same one until something changes; no id holds a slash.
  const read = useCallback(() => begun(slug).join('/'), [begun, slug]);
  const ids = useSyncExternalStore(keptText.subscribeToNames, read, read);
  return ids === '' ? [] : ids.split('/');
}
