// What is done from a comment: how it is shown, where the focus goes, and what is said of it.
import { useMemo } from 'react';
import { aboutComment } from '#domain/about';
import type { CommentActs } from './comment-context';
import {
  commentDomId,
  editButtonDomId,
  editFieldDomId,
  replyButtonDomId,
  undoButtonDomId,
} from './dom-ids';
import { drafts } from './draft-store';
import type { DiscussionFocus } from './use-discussion-focus';
import type { Folds } from './use-folds';
import type { Edits } from './use-edits';
import type { Removals } from './use-removals';
import type { Replies } from './use-replies';

interface CommentActsOptions {
  slug: string;
  focus: DiscussionFocus;
  folds: Folds;
  replies: Replies;
  edits: Edits;
  removals: Removals;
  /** Says something to those who cannot see it. */
  say: (sentence: string) => void;
  /** Says what has been done, which changes how many comments there are. */
  sayDone: (sentence: string) => void;
}

/** The same object while the discussion is open. */
export function useCommentActs(options: CommentActsOptions): CommentActs {
  const { slug, focus, folds, replies, edits, removals, say, sayDone } = options;
  const { setFolded, unfoldAbove } = folds;
  const { setOpened } = replies;
  const { setOpened: setEdited, save } = edits;
  const { order, undo } = removals;
  return useMemo(
    () => ({
      openReply: ({ id }) => {
        setOpened(id, true);
        focus.onField(id);
      },
      quote: (comment, selected) => {
        const { id } = comment;
        drafts.write({ slug, parentId: id }, { about: aboutComment(comment, selected) });
        setOpened(id, true);
        focus.onField(id);
      },
      cancelReply: ({ id }) => {
        setOpened(id, false);
        // Where nobody can write any more there is no such button.
        focus.onElement(replyButtonDomId(id), commentDomId(id));
      },
      replySent: ({ id, path }, replyId) => {
        setOpened(id, false);
        unfoldAbove({ id: replyId, path: `${path}/${replyId}` });
        sayDone('Your reply is posted.');
        focus.onComment(replyId);
      },
      setFolded: ({ id }, folded) => {
        setFolded(id, folded);
      },
      openEdit: ({ id }) => {
        setEdited(id, true);
        focus.onElement(editFieldDomId(id));
      },
      cancelEdit: ({ id }) => {
        setEdited(id, false);
        focus.onElement(editButtonDomId(id), commentDomId(id));
      },
      discardEdit: ({ id }) => {
        drafts.discard({ slug, editing: id });
        say('Your edit is discarded.');
        focus.onElement(editButtonDomId(id));
      },
      saveEdit: save,
      editSaved: ({ id }, waits) => {
        setEdited(id, false);
        say(waits ? 'Your comment is saved, and waits for approval.' : 'Your comment is saved.');
        focus.onComment(id);
      },
      remove: ({ id }) => {
        order(id);
        say('Your comment will be deleted, unless you undo it now.');
        focus.onElement(undoButtonDomId(id));
      },
      undoRemoval: ({ id }) => {
        undo(id);
        say('Your comment stays.');
        focus.onComment(id);
      },
    }),
    [slug, focus, setFolded, unfoldAbove, setOpened, setEdited, save, order, undo, say, sayDone],
  );
}
