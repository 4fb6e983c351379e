// Changes that were begun to one's own comments and cannot go on there: their words are not lost.
import { Notice } from '#ui/notice';
import { commentDomId } from './dom-ids';
import { StrandedDraft } from './stranded-draft';
import type { StrandedEdit } from './use-edits';

interface StrandedEditsProps {
  slug: string;
  edits: readonly StrandedEdit[];
  /** The words of one have gone to the field for a new comment, or were thrown away. */
  onSettled: (id: string) => void;
}

const SENTENCES = {
  gone: 'The comment that you were editing is not here any more.',
  'taken-down': 'The comment that you were editing was taken down, and cannot be changed.',
};

export function StrandedEdits({ slug, edits, onSettled }: StrandedEditsProps) {
  return edits.map(({ id, why }) =>
    why === 'elsewhere' ? (
      <Notice key={id}>
        You have begun to edit <a href={`#${commentDomId(id)}`}>a comment</a> that is not among
        those loaded here. Your words are kept.
      </Notice>
    ) : (
      <StrandedDraft
        key={id}
        place={{ slug, editing: id }}
        sentence={SENTENCES[why]}
        onSettled={() => {
          onSettled(id);
        }}
      />
    ),
  );
}
