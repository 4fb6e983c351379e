// Opens the field to change one's own comment, and tells when a change was begun there.
import { Button } from '#ui/button';
import { VisuallyHidden } from '#ui/visually-hidden';
import { editButtonDomId } from './dom-ids';
import { useDraft } from './draft-store';

interface EditButtonProps {
  slug: string;
  /** The comment's id. */
  id: string;
  onPress: () => void;
  /** Throws away what was begun. */
  onDiscard: () => void;
}

export function EditButton({ slug, id, onPress, onDiscard }: EditButtonProps) {
  const begun = useDraft({ slug, editing: id }) !== null;
  return (
    <>
      <Button id={editButtonDomId(id)} look="quiet" onClick={onPress}>
        {begun ? (
          'Continue your edit'
        ) : (
          <>
            Edit <VisuallyHidden>your comment</VisuallyHidden>
          </>
        )}
      </Button>
      {begun && (
        <Button look="quiet" onClick={onDiscard}>
          Discard your edit
        </Button>
      )}
    </>
  );
}
