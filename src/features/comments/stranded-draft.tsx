// Words that were to answer a comment which is not on the page: they are not lost.
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { drafts, useDraft } from './draft-store';
import styles from './composer.module.css';

interface StrandedDraftProps {
  slug: string;
  /** The comment that was being answered. */
  parentId: string;
  /** True = it is gone; false = it may be among the comments that are not loaded. */
  isGone: boolean;
  /** The words have gone to the field for a new comment, or were thrown away. */
  onSettled: () => void;
}

export function StrandedDraft({ slug, parentId, isGone, onSettled }: StrandedDraftProps) {
  const place = { slug, parentId };
  const draft = useDraft(place);
  if (draft === null) return null;

  function makeNewComment(body: string) {
    const newThread = { slug, parentId: null };
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
      {isGone
        ? 'The comment that you were answering is not here any more.'
        : 'The comment that you were answering is not among those loaded here.'}{' '}
      Your words: <span className={styles.stranded}>{draft.body}</span>
    </Notice>
  );
}
