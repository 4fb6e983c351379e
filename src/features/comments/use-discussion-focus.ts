// Where the focus goes when comments come and go, so that it is never lost.
import { useEffect, useMemo, useRef } from 'react';
import { useFocusAfterRender, type FindFocus } from '#ui/use-focus-after-render';
import { COMMENTS_HEADING_ID, commentDomId, fieldDomId, replyButtonDomId } from './dom-ids';
import { MORE_BUTTON_ID } from './more-comments';

export interface DiscussionFocus {
  /** To a comment, when it is there. */
  onComment: (id: string) => void;
  /** To the field for an answer; null = for a new thread. */
  onField: (parentId: string | null) => void;
  onReplyButton: (id: string) => void;
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

/** @param loaded true once the first comments are on the page */
export function useDiscussionFocus(loaded: boolean): DiscussionFocus {
  const focus = useFocusAfterRender();
  const arrived = useRef(false);

  // The address can ask for a comment, and the browser looked for it before there was any.
  useEffect(() => {
    if (!loaded || arrived.current) return;
    arrived.current = true;
    const asked = document.getElementById(window.location.hash.slice(1));
    if (asked && isComment(asked)) {
      asked.scrollIntoView();
      asked.focus();
    }
  }, [loaded]);

  return useMemo(() => focusPlaces(focus), [focus]);
}

function focusPlaces(focus: (find: FindFocus) => void): DiscussionFocus {
  return {
    onComment: (id) => {
      focus(() => byId(commentDomId(id)));
    },
    onField: (parentId) => {
      focus(() => byId(fieldDomId(parentId)));
    },
    onReplyButton: (id) => {
      focus(() => byId(replyButtonDomId(id)));
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

function commentElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#discussion article')].filter(isComment);
}

function isAfter(element: Element, other: Element): boolean {
  return (
    element !== other &&
    (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  );
}

function isComment(element: HTMLElement): boolean {
  return element.id.startsWith(commentDomId(''));
}
