// Words whose comment is not on the page, or cannot be changed: they are not lost.
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { drafts, useDraft, type DraftPlace } from './draft-store';
import styles from './composer.module.css';

interface StrandedDraftProps {
  place: DraftPlace;
  /** Why the words cannot stay where they were written. */
  sentence: string;
  /** The words have gone to the field for a new comment, or were thrown away. */
  onSettled: () => void;
}

export function StrandedDraft({ place, sentence, onSettled }: StrandedDraftProps) {
  const draft = useDraft(place);
  if (draft === null) return null;

  function makeNewComment(body: string) {
    const newThread = { slug: place.slug, parentId: null };
    const begun = drafts.read(newThread)?.body ?? '';
    drafts.write(newThread, { body: begun === '' ? body : `${begun}\n\n${body}` });
    drafts.discard(place);
    onSettled();
  }

  return (
    <Notice
      tone="warning"
      ways={
        <>
          <Button
            onClick={() => {
              makeNewComment(draft.body);
            }}
          >
            Make it a new comment
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              drafts.discard(place);
              onSettled();
            }}
          >
            Throw the words away
          </Button>
        </>
      }
    >
      {sentence} Your words: <span className={styles.stranded}>{draft.body}</span>
    </Notice>
  );
}
