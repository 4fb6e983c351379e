// Opens the place to answer a comment, and tells when an answer was begun there.
import { Button } from '#ui/button';
import { VisuallyHidden } from '#ui/visually-hidden';
import type { Comment } from '#domain/comment';
import { replyButtonDomId } from './dom-ids';
import { useDraft } from './draft-store';

interface ReplyButtonProps {
  slug: string;
  comment: Comment;
  opened: boolean;
  onPress: () => void;
}

export function ReplyButton({ slug, comment, opened, onPress }: ReplyButtonProps) {
  const begun = useDraft({ slug, parentId: comment.id }) !== null;
  return (
    <Button id={replyButtonDomId(comment.id)} look="quiet" aria-expanded={opened} onClick={onPress}>
      {begun && !opened ? 'Continue your reply' : 'Reply'}{' '}
      <VisuallyHidden>
        to <bdi>{comment.author.name}</bdi>
      </VisuallyHidden>
    </Button>
  );
}
