// What all comments of a discussion share: the post, who is reading, and what can be done.
import { createContext, useContext, type ReactNode } from 'react';
import type { Comment } from '#domain/comment';
import type { Passage } from '#domain/passage';
import type { Post } from '#domain/post';
import type { AccountRequest } from './composer';
import type { Participation } from './use-participation';

/** What is done from a comment; the discussion sees to the focus and says what happened. */
export interface CommentActs {
  openReply: (comment: Comment) => void;
  /** Begins a reply that quotes the comment. @param selected the words; empty = its beginning */
  quote: (comment: Comment, selected: string) => void;
  cancelReply: (comment: Comment) => void;
  replySent: (comment: Comment, replyId: string) => void;
  /** Folds away what is below it, or shows it again. */
  setFolded: (comment: Comment, folded: boolean) => void;
  openEdit: (comment: Comment) => void;
  cancelEdit: (comment: Comment) => void;
  /** Throws away what was begun. */
  discardEdit: (comment: Comment) => void;
  /** Resolves when the server has it. @throws Problem */
  saveEdit: (comment: Comment, body: string) => Promise<void>;
  /** @param waits true = it waits for approval now */
  editSaved: (comment: Comment, waits: boolean) => void;
  /** Deletes one's own, after a while in which that can be undone. */
  remove: (comment: Comment) => void;
  undoRemoval: (comment: Comment) => void;
}

/** What other parts of the page draw within a comment. */
export interface CommentSeams {
  /** Draws who is commenting, and the way to sign in. */
  account: (request: AccountRequest) => ReactNode;
  /** Draws the passage of the post that somebody's comment is about; absent = its words alone. */
  passage?: ((passage: Passage, by: string) => ReactNode) | undefined;
  /** Drawn first in the row of what can be done; absent = nothing. */
  respect?: ((comment: Comment) => ReactNode) | undefined;
  /** Drawn last in that row; absent = nothing. */
  more?: ((comment: Comment) => ReactNode) | undefined;
  /** Drawn where it is said that documents with these ids cannot be shown; absent = nothing. */
  unreadable?: ((ids: readonly string[]) => ReactNode) | undefined;
}

/** Must be the same object until something in it changes: each comment is drawn anew with it. */
export interface SharedByComments extends CommentSeams {
  post: Post;
  participation: Participation;
  acts: CommentActs;
}

export const CommentContext = createContext<SharedByComments | null>(null);

export function useSharedByComments(): SharedByComments {
  const shared = useContext(CommentContext);
  if (shared === null) throw new Error('A comment was drawn outside of a discussion.');
  return shared;
}
