// Single keys that lead from comment to comment, wherever no field or list has a use for them.
import { useEffect, useRef } from 'react';
import { isSingleKey } from '#ui/single-keys';
import { commentElements, focusedComment, idOfComment } from './comment-elements';
import { commentDomId, fieldDomId, foldButtonDomId, replyButtonDomId } from './dom-ids';

interface CommentKeysOptions {
  /** False = the reader has switched them off. */
  on: boolean;
  onHelp: () => void;
  /** Shows what waits, with the focus on it; null = nothing waits. */
  showWaiting: (() => void) | null;
}

export function useCommentKeys(options: CommentKeysOptions): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  // The keys are pressed on the page, wherever the focus is.
  useEffect(() => {
    if (!options.on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isSingleKey(event)) return;
      if (press(event.key, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [options.on]);
}

/** Does what the key says; false = it is none of ours, or there is nothing to do. */
function press(key: string, { onHelp, showWaiting }: CommentKeysOptions): boolean {
  const focused = focusedComment();
  switch (key) {
    case 'j':
      return goTo(neighbour(focused, 1));
    case 'k':
      return goTo(neighbour(focused, -1));
    case 'n':
      return goToNew(focused, showWaiting);
    case 'u':
      return goTo(answeredBy(focused));
    case 'r':
      return focused !== null && click(replyButtonDomId(idOfComment(focused)));
    case 'f':
      return focused !== null && click(foldButtonDomId(idOfComment(focused)));
    case 'c':
      return goTo(document.getElementById(fieldDomId(null)));
    case '?':
      onHelp();
      return true;
    default:
      return false;
  }
}

/** The comment before or after; from elsewhere, the nearest one that begins below or above. */
function neighbour(focused: HTMLElement | null, step: 1 | -1): HTMLElement | null {
  const all = commentElements();
  if (focused) return all[all.indexOf(focused) + step] ?? null;
  const isBelow = (one: HTMLElement) => one.getBoundingClientRect().top >= 0;
  return (step === 1 ? all.find(isBelow) : all.findLast((one) => !isBelow(one))) ?? null;
}

function goToNew(focused: HTMLElement | null, showWaiting: (() => void) | null): boolean {
  const all = commentElements();
  const after = focused ? all.slice(all.indexOf(focused) + 1) : all;
  const isNew = (one: HTMLElement) => one.dataset['new'] !== undefined;
  const next = after.find(isNew);
  if (next) return goTo(next);
  if (showWaiting === null) return goTo(all.find(isNew) ?? null);
  showWaiting();
  return true;
}

function answeredBy(focused: HTMLElement | null): HTMLElement | null {
  const id = focused?.dataset['answers'];
  return id === undefined ? null : document.getElementById(commentDomId(id));
}

function click(buttonId: string): boolean {
  const button = document.getElementById(buttonId);
  button?.click();
  return button !== null;
}

function goTo(element: HTMLElement | null): boolean {
  if (!element) return false;
  element.focus({ preventScroll: true });
  // What is in sight stays where it is.
  element.scrollIntoView({ block: 'nearest' });
  return true;
}
