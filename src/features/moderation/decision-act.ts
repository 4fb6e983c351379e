// What a moderator decides of a comment, and how it is taken back.
import type { Backend } from '#backend/backend';
import type { Comment } from '#domain/comment';
import type { CommentStatus } from '#domain/status';
import type { Act } from './moderation-context';

const DONE: Record<CommentStatus, string> = {
  visible: 'The comment is visible to all.',
  held: 'The comment waits for approval.',
  hidden: 'The comment is hidden.',
};

interface Decision {
  slug: string;
  comment: Pick<Comment, 'id' | 'status' | 'reason' | 'editedAt'>;
  status: CommentStatus;
  /** What its author is told; null = nothing. */
  reason: string | null;
  returnTo: () => HTMLElement | null;
}

export function decisionAct({ comments }: Backend, decision: Decision): Act {
  const { slug, comment, status, reason, returnTo } = decision;
  // Nobody is approved for one text and then shows another.
  const readAt = comment.editedAt;
  return {
    doing: 'deciding',
    done: DONE[status],
    perform: () => comments.decide(slug, comment.id, { status, reason, readAt }),
    undo: () =>
      comments.decide(slug, comment.id, {
        status: comment.status,
        // A reason belongs to what is hidden; the rules refuse it elsewhere.
        reason: comment.status === 'hidden' ? comment.reason : null,
        readAt,
      }),
    returnTo,
  };
}
