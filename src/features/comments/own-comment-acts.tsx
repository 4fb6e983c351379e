// What a person can do with a comment of their own.
import type { Comment } from '#domain/comment';
import type { Problem } from '#domain/problem';
import { useSharedByComments } from './comment-context';
import { EditButton } from './edit-button';
import { RemoveButton } from './remove-button';

interface OwnCommentActsProps {
  comment: Comment;
  /** Why it could not be deleted; null = it was not tried. */
  removalProblem: Problem | null;
}

export function OwnCommentActs({ comment, removalProblem }: OwnCommentActsProps) {
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
        problem={removalProblem}
        onRemove={() => {
          acts.remove(comment);
        }}
      />
    </>
  );
}
