// Where a comment or a reply is written: it can be used at once, and asks for a name at sending.
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { ComposerAbout } from './composer-about';
import { ComposerField } from './composer-field';
import { ComposerProgress } from './composer-progress';
import type { DraftPlace } from './draft-store';
import { COMMENTS_HEADING_ID, editFieldDomId, fieldDomId } from './dom-ids';
import { problemSentence } from './problem-sentences';
import { useComposer, type WrittenComment } from './use-composer';
import type { Original } from '#domain/draft';
import type { Quotation } from '#domain/quotation';
import styles from './composer.module.css';

/** What the part of the page that knows of accounts is told. */
export interface AccountRequest {
  /** True = the person wants to send, so that now is the time to ask who they are. */
  asked: boolean;
  /** True for the one composer that is always there. */
  main: boolean;
  /** False = nobody, or not this person, can write. */
  mayWrite: boolean;
  /** To be called when they have signed in here: the focus goes on to what comes next. */
  onSignedIn: () => void;
}

interface ComposerProps {
  place: DraftPlace;
  label: ReactNode;
  sendLabel: string;
  /** The post's quotations: one of them may be what the comment is about. */
  quotations: readonly Quotation[];
  /** The comment that is changed; absent = a new one is written. */
  original?: Original;
  signedIn: boolean;
  /** Why this person cannot write; null = they can. */
  refusal: string | null;
  /** What they should know while they write this; null = nothing. */
  hint: (body: string) => string | null;
  /** @throws Problem */
  send: (comment: WrittenComment) => Promise<void>;
  onSent: (id: string) => void;
  /** Puts the composer away; absent = it stays. */
  onCancel?: () => void;
  account: (request: AccountRequest) => ReactNode;
}

export function Composer(props: ComposerProps) {
  const { refusal, hint, onCancel } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const composer = useComposer({ ...props, field });
  const sendId = useId();
  const { editing, parentId } = props.place;
  const fieldId = editing === undefined ? fieldDomId(parentId) : editFieldDomId(editing);
  const main = parentId === null;
  const mayWrite = refusal === null;

  function onKeyDown(event: KeyboardEvent) {
    // Keys that choose among characters of a script are not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && mayWrite && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      composer.submit();
    }
    if (event.key === 'Escape' && onCancel && !composer.sending) onCancel();
  }

  // One form in either case, so that the focus stays in it when the refusal comes or goes.
  return (
    <form
      className={styles.composer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        composer.submit();
      }}
    >
      {!mayWrite && <Notice tone="warning">{refusal}</Notice>}
      {mayWrite && composer.about && (
        <ComposerAbout
          about={composer.about}
          quotations={props.quotations}
          onRemove={() => {
            composer.dropAbout();
            field.current?.focus();
          }}
        />
      )}
      {(mayWrite || composer.text !== '') && (
        <ComposerField
          id={fieldId}
          label={props.label}
          field={field}
          composer={composer}
          readOnly={!mayWrite || composer.sending}
          hint={mayWrite ? hint(composer.text) : 'These words are kept in this browser.'}
          onKeyDown={onKeyDown}
        />
      )}
      {mayWrite && composer.problem && (
        <Notice tone="problem">
          {problemSentence(editing === undefined ? 'sending' : 'editing', composer.problem)}
        </Notice>
      )}
      {(mayWrite || main) &&
        props.account({
          asked: mayWrite && composer.asksForSignIn,
          main,
          mayWrite,
          onSignedIn: () => {
            const next = mayWrite
              ? document.getElementById(composer.text === '' ? fieldId : sendId)
              : null;
            (next ?? document.getElementById(COMMENTS_HEADING_ID))?.focus();
          },
        })}
      {(mayWrite || onCancel) && (
        <div className={styles.acts}>
          {mayWrite && (
            <Button
              id={sendId}
              type="submit"
              look="main"
              aria-disabled={composer.sending || undefined}
            >
              {composer.problem && !composer.sending ? 'Try again' : props.sendLabel}
            </Button>
          )}
          {onCancel && !composer.sending && (
            <Button look="quiet" onClick={onCancel}>
              Cancel
            </Button>
          )}
          <ComposerProgress sending={composer.sending} />
        </div>
      )}
    </form>
  );
}
