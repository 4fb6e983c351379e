// What is done from a comment: how it is shown, where the focus goes, and what is said of it.
import { useMemo } from 'react';
import type { CommentActs } from './comment-context';
import type { DiscussionFocus } from './use-discussion-focus';
import type { Folds } from './use-folds';
import type { Removals } from './use-removals';
import type { Replies } from './use-replies';

interface CommentActsOptions {
  focus: DiscussionFocus;
  folds: Folds;
  replies: Replies;
  removals: Removals;
  /** Says what has been done to those who cannot see it. */
  sayDone: (sentence: string) => void;
}

/** The same object while the discussion is open. */
export function useCommentActs({
  focus,
  folds,
  replies,
  removals,
  sayDone,
}: CommentActsOptions): CommentActs {
  const { setFolded, unfoldAbove } = folds;
  const { setOpened } = replies;
  const { remove, forget } = removals;
  return useMemo(
    () => ({
      openReply: ({ id }) => {
        setOpened(id, true);
        focus.onField(id);
      },
      cancelReply: ({ id }) => {
        setOpened(id, false);
        focus.onReplyButton(id);
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
      remove: ({ id }) => {
        focus.afterRemovalOf(id);
        void remove(id).then((removed) => {
          if (removed) sayDone('Your comment is deleted.');
          else focus.nowhere();
        });
      },
      keep: ({ id }) => {
        forget(id);
      },
    }),
    [focus, setFolded, unfoldAbove, setOpened, remove, forget, sayDone],
  );
}
