// Where the focus goes when comments come and go, so that it is never lost.
import { useMemo } from 'react';
import { useFocusAfterRender, type FindFocus } from '#ui/use-focus-after-render';
import { commentElements } from './comment-elements';
import { COMMENTS_HEADING_ID, commentDomId, fieldDomId } from './dom-ids';
import { MORE_BUTTON_ID } from './more-comments';

export interface DiscussionFocus {
  /** To a comment, when it is there. */
  onComment: (id: string) => void;
  /** To a comment that was asked for, when it is there: at the top of the screen. */
  onSought: (id: string) => void;
  /** To the field for an answer; null = for a new thread. */
  onField: (parentId: string | null) => void;
  /** To the first of these elements, by their ids on the page, that is there. */
  onElement: (...domIds: string[]) => void;
  /**
   * From within a comment, or what stands in its place, to the comment that is read after it, once
   * it is gone. Who has gone elsewhere meanwhile stays there.
   */
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
    onField: (parentId) => {
      focus(() => byId(fieldDomId(parentId)));
    },
    onElement: (...domIds) => {
      focus(() => domIds.map(byId).find((element) => element !== null) ?? null);
    },
    afterRemovalOf: (id) => {
      const leaving = byId(commentDomId(id));
      if (!leaving?.contains(document.activeElement)) return;
      const next = commentElements().find((element) => isAfter(element, leaving));
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

function isAfter(element: Element, other: Element): boolean {
  return (
    element !== other &&
    (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  );
}
