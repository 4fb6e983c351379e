// Where one's own comment is changed, in the place of its words.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Comment } from '#domain/comment';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { useSharedByComments } from './comment-context';
import { Composer } from './composer';
import { editFieldDomId } from './dom-ids';
import { drafts, sameWords, useDraft } from './draft-store';
import { HELD_SENTENCES } from './problem-sentences';
import styles from './comment-acts.module.css';

interface CommentEditorProps {
  comment: Comment;
}

export function CommentEditor({ comment }: CommentEditorProps) {
  const { post, participation, acts, account } = useSharedByComments();
  const { me, refusal, holds } = participation;
  const place = { slug: post.slug, editing: comment.id };
  const changedElsewhere = useChangedElsewhere(place, comment);
  // Whose comment it is, is clear: accounts are for those who were logged out over it.
  const [knewMe] = useState(me !== null);
  const sentBody = useRef('');
  useCaretAtEnd(editFieldDomId(comment.id));

  return (
    <div className={styles.editor}>
      {changedElsewhere && (
        <Notice
          tone="problem"
          ways={
            <Button
              onClick={() => {
                drafts.discard(place);
                document.getElementById(editFieldDomId(comment.id))?.focus();
              }}
            >
              Take the newer words
            </Button>
          }
        >
          Meanwhile this comment was changed elsewhere. It now reads:{' '}
          <span dir="auto" className={styles.newer}>
            {comment.body}
          </span>
        </Notice>
      )}
      <Composer
        place={place}
        label="Edit what you wrote"
        sendLabel={changedElsewhere ? 'Replace the newer words' : 'Save'}
        quotations={[]}
        original={{ author: comment.author.uid, body: comment.body }}
        signedIn={me !== null}
        refusal={refusal}
        hint={(body) =>
          holds(body) && comment.status === 'visible' ? HELD_SENTENCES.beforeEdit : null
        }
        send={({ body }) => {
          sentBody.current = body;
          return acts.saveEdit(comment, body);
        }}
        onSent={() => {
          acts.editSaved(comment, holds(sentBody.current));
        }}
        onCancel={() => {
          acts.cancelEdit(comment);
        }}
        account={knewMe && me !== null ? drawNothing : account}
      />
    </div>
  );
}

function drawNothing() {
  return null;
}

/** True = what was edited is not what is stored now, and saving would overwrite that. */
function useChangedElsewhere(place: { slug: string; editing: string }, { body }: Comment): boolean {
  const draft = useDraft(place);
  const original = draft?.original ?? null;
  if (draft === null || original === null) return false;
  return !sameWords(original.body, body) && !sameWords(draft.body, body);
}

/** People go on where they ended; a field begins at its beginning. */
function useCaretAtEnd(fieldId: string): void {
  useLayoutEffect(() => {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.setSelectionRange(field.value.length, field.value.length);
  }, [fieldId]);
}
