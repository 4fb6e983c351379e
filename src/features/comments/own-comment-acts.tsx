// What a person can do with a comment of their own.
import type { Comment } from '#domain/comment';
import { useSharedByComments } from './comment-context';
import { RemoveButton } from './remove-button';
import type { Removal } from './use-removals';

interface OwnCommentActsProps {
  comment: Comment;
  hasReplies: boolean;
  removal: Removal;
}

export function OwnCommentActs({ comment, hasReplies, removal }: OwnCommentActsProps) {
  const { acts } = useSharedByComments();
  return (
    <RemoveButton
      hasReplies={hasReplies}
      removal={removal}
      onRemove={() => {
        acts.remove(comment);
      }}
      onKeep={() => {
        acts.keep(comment);
      }}
    />
  );
}
