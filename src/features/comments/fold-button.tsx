// Folds the replies below a comment away, and tells how many there are.
import type { Comment } from '#domain/comment';
import { Button } from '#ui/button';
import { VisuallyHidden } from '#ui/visually-hidden';
import { foldButtonDomId } from './dom-ids';

interface FoldButtonProps {
  comment: Comment;
  folded: boolean;
  /** Comments below it. */
  replies: number;
  /** Those of them that were shown last and have not been seen; 0 while it is not folded. */
  news: number;
  onPress: () => void;
}

export function FoldButton({ comment, folded, replies, news, onPress }: FoldButtonProps) {
  return (
    <Button id={foldButtonDomId(comment.id)} look="quiet" aria-expanded={!folded} onClick={onPress}>
      {folded ? 'Unfold' : 'Fold'} {replies.toLocaleString('en')}{' '}
      {replies === 1 ? 'reply' : 'replies'}
      {news > 0 && `, ${news.toLocaleString('en')} new`}{' '}
      <VisuallyHidden>
        to <bdi>{comment.author.name}</bdi>
      </VisuallyHidden>
    </Button>
  );
}
