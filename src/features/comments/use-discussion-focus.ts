// Where the focus goes when comments come and go, so that it is never lost.
import { useMemo } from 'react';
import { useFocusAfterRender, type FindFocus } from '#ui/use-focus-after-render';
import { commentElements } from './comment-elements';
import {
  COMMENTS_HEADING_ID,
  commentDomId,
  fieldDomId,
  foldButtonDomId,
  replyButtonDomId,
} from './dom-ids';
import { MORE_BUTTON_ID } from './more-comments';

export interface DiscussionFocus {
  /** To a comment, when it is there. */
  onComment: (id: string) => void;
  /** To a comment that was asked for, when it is there: at the top of the screen. */
  onSought: (id: string) => void;
  /** To the button that folds what is below a comment. */
  onFoldButton: (id: string) => void;
  /** To the heading above the comments. */
  onHeading: () => void;
  /** To the field for an answer; null = for a new thread. */
  onField: (parentId: string | null) => void;
  onReplyButton: (id: string) => void;
  /** To the comment that is read after this one, once this one is gone. */
  afterRemovalOf: (id: string) => void;
  /** To the first comment that is not on the page now. */
  onFirstNew: () => void;
  /** To wherever the person has gone. */
  nowhere: () => void;
}

export function useDiscussionFocus(): DiscussionFocus {
  const focus = useFocusAfterRender();
  return useMemo(() => focusPlaces(focus), [focus]);
}

function focusPlaces(focus: (find: FindFocus) => void): DiscussionFocus {
  return {
    onComment: (id) => {
      focus(() => byId(commentDomId(id)));
    },
    onSought: (id) => {
      focus(() => {
        const sought = byId(commentDomId(id));
        if (sought) bringToTop(sought);
        return sought;
      });
    },
    onFoldButton: (id) => {
      focus(() => byId(foldButtonDomId(id)));
    },
    onHeading: () => {
      focus(() => byId(COMMENTS_HEADING_ID));
    },
    onField: (parentId) => {
      focus(() => byId(fieldDomId(parentId)));
    },
    onReplyButton: (id) => {
      focus(() => byId(replyButtonDomId(id)));
    },
    afterRemovalOf: (id) => {
      const comments = commentElements();
      const next = comments[comments.findIndex(({ id: domId }) => domId === commentDomId(id)) + 1];
      focus(() => {
        if (byId(commentDomId(id))) return null;
        return next?.isConnected ? next : byId(COMMENTS_HEADING_ID);
      });
    },
    onFirstNew: () => {
      const before = new Set(commentElements().map((element) => element.id));
      focus(() => {
        const first = commentElements().find((element) => !before.has(element.id));
        // When the last page held nothing new, its button is gone and with it the focus.
        return first ?? (byId(MORE_BUTTON_ID) ? null : byId(COMMENTS_HEADING_ID));
      });
    },
    nowhere: () => {
      focus(() => 'nowhere');
    },
  };
}

function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** How long a comment is kept in its place while what is above it finds its height, in frames. */
const FRAMES = 3;

function bringToTop(element: HTMLElement, frames = FRAMES): void {
  element.scrollIntoView();
  if (frames === 0) return;
  requestAnimationFrame(() => {
    if (document.activeElement === element) bringToTop(element, frames - 1);
  });
}
