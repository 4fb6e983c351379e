// Begins a reply that quotes the comment: the words that are selected in it, or its beginning.
import { useRef } from 'react';
import { Button } from '#ui/button';
import { VisuallyHidden } from '#ui/visually-hidden';
import type { Comment } from '#domain/comment';
import { commentDomId } from './dom-ids';

interface QuoteButtonProps {
  comment: Comment;
  /** @param selected empty = nothing of the comment is selected */
  onPress: (selected: string) => void;
}

export function QuoteButton({ comment, onPress }: QuoteButtonProps) {
  const atPress = useRef('');
  return (
    <Button
      look="quiet"
      // The press itself may take the selection away.
      onPointerDown={() => {
        atPress.current = selectedIn(comment.id);
      }}
      onClick={() => {
        onPress(selectedIn(comment.id) || atPress.current);
        atPress.current = '';
      }}
    >
      Quote{' '}
      <VisuallyHidden>
        what <bdi>{comment.author.name}</bdi> wrote
      </VisuallyHidden>
    </Button>
  );
}

function selectedIn(id: string): string {
  const selection = window.getSelection();
  const card = document.getElementById(commentDomId(id));
  if (!selection || !card || selection.isCollapsed) return '';
  const { anchorNode, focusNode } = selection;
  return card.contains(anchorNode) && card.contains(focusNode) ? selection.toString() : '';
}
