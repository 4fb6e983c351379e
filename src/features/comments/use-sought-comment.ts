// Brings the comment that the address asks for to the screen, however deep and far down it stands.
import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import type { CommentStore, DiscussionOrder } from '#backend/backend';
import { useBackend } from '#backend/backend-context';
import { startAt, type DiscussionStart } from '#backend/discussion-start';
import { placeOf } from '#backend/reading-order';
import { PAGE_SIZE } from '#domain/limits';
import type { Comment } from '#domain/comment';
import { asProblem, type Problem } from '#domain/problem';
import type { ShownDiscussion } from './use-shown-discussion';

/** A wish to see a comment. */
export interface CommentWish {
  id: string;
  /** Differs from one wish to the next, so that the same comment can be wished for again. */
  key: string;
}

/** Null = the very beginning; `unknown` = a comment is looked for, and nothing is loaded yet. */
export type KnownStart = DiscussionStart | null | 'unknown';

/** Why a comment that was wished for cannot be shown. */
export type Missing = 'gone' | Problem;

interface SoughtCommentOptions {
  /** Null = none is wished for. */
  sought: CommentWish | null;
  slug: string;
  order: DiscussionOrder;
  view: ShownDiscussion;
  /** Lets the discussion begin somewhere else. */
  setStart: Dispatch<SetStateAction<KnownStart>>;
  /** Called once for each wish, when the comment is shown. */
  reveal: (comment: Comment) => void;
}

export interface SoughtComment {
  /** Null = none is wished for. */
  id: string | null;
  /** Null = it is on the page, or on its way. */
  missing: Missing | null;
  /** Looks once more for a comment that could not be looked for. */
  retry: () => void;
  /** Speaks no more of it. */
  close: () => void;
}

export function useSoughtComment(options: SoughtCommentOptions): SoughtComment {
  const { sought, slug, order, view, setStart, reveal } = options;
  const { comments } = useBackend();
  const id = sought?.id ?? null;
  const key = sought?.key ?? null;
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ key: string; missing: Missing | null } | null>(null);
  const revealed = useRef<string>(null);
  const shown = view.shown.find((comment) => comment.id === id);
  const isShown = shown !== undefined;
  const waits = view.waiting.some((comment) => comment.id === id);

  // A wish comes from outside, by the address, and the server is asked about it.
  useEffect(() => {
    const beginSomewhere = () => {
      setStart((start) => (start === 'unknown' ? null : start));
    };
    if (id === null || key === null || isShown || waits) {
      beginSomewhere();
      return;
    }
    let left = false;
    lookFor(comments, slug, order, id).then(
      (found) => {
        if (left) return;
        setAnswer({ key, missing: found === 'gone' ? found : null });
        if (found === 'gone') beginSomewhere();
        else setStart(found);
      },
      (thrown: unknown) => {
        if (left) return;
        setAnswer({ key, missing: asProblem(thrown) });
        beginSomewhere();
      },
    );
    return () => {
      left = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a wish is looked for once
  }, [id, key, attempt]);

  // It may come with the discussion, with the person's own comments, or later.
  useEffect(() => {
    if (id === null || revealed.current === key) return;
    if (waits) view.showWaiting();
    if (!shown) return;
    revealed.current = key;
    reveal(shown);
  });

  return {
    id,
    missing: isShown || answer?.key !== key ? null : answer.missing,
    retry: () => {
      setAnswer(null);
      setAttempt((before) => before + 1);
    },
    close: () => {
      setAnswer(null);
    },
  };
}

/**
 * Where the discussion has to begin, so that its first page holds the comment; null = at its very
 * beginning. Costs two reads.
 */
async function lookFor(
  comments: CommentStore,
  slug: string,
  order: DiscussionOrder,
  id: string,
): Promise<DiscussionStart | null | 'gone'> {
  const comment = await comments.find(slug, id);
  if (comment === null || comment.status === 'hidden') return 'gone';
  // One's own that waits for approval is shown wherever the discussion begins.
  if (comment.status === 'held') return null;
  const before = await comments.countBefore(slug, order, placeOf(comment), PAGE_SIZE);
  return before < PAGE_SIZE ? null : startAt(comment);
}
