// What a person can do with a comment of their own.
import type { Comment } from '#domain/comment';
import { useSharedByComments } from './comment-context';
import { EditButton } from './edit-button';
import { RemoveButton } from './remove-button';
import type { Removal } from './use-removals';

interface OwnCommentActsProps {
  comment: Comment;
  hasReplies: boolean;
  removal: Removal;
}

export function OwnCommentActs({ comment, hasReplies, removal }: OwnCommentActsProps) {
  const { post, participation, acts } = useSharedByComments();
  const mayEdit = comment.status !== 'hidden' && participation.refusal === null;
  return (
    <>
      {mayEdit && (
        <EditButton
          slug={post.slug}
          id={comment.id}
          onPress={() => {
            acts.openEdit(comment);
          }}
          onDiscard={() => {
            acts.discardEdit(comment);
          }}
        />
      )}
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
    </>
  );
}
