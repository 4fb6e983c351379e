// The field of a composer: the words as they grow or as they will look, and what is wrong with them.
import { useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { bodyLength } from '#domain/comment';
import { MAX_BODY_LENGTH } from '#domain/limits';
import { Button } from '#ui/button';
import { VisuallyHidden } from '#ui/visually-hidden';
import { performByKey } from './composer-acts';
import { ComposerHelp } from './composer-help';
import { ComposerPreview } from './composer-preview';
import { ComposerTools } from './composer-tools';
import { bodySentence, characters } from './problem-sentences';
import type { ComposerState } from './use-composer';
import styles from './composer.module.css';

/** From here on the counter is shown. */
const NEAR_LIMIT = 500;

interface ComposerFieldProps {
  /** The element's id on the page. */
  id: string;
  label: ReactNode;
  field: RefObject<HTMLTextAreaElement | null>;
  composer: ComposerState;
  readOnly: boolean;
  /** A line below the field; null = none. */
  hint: string | null;
  /** Absent = no keys of its own. */
  onKeyDown?: (event: KeyboardEvent) => void;
}

export function ComposerField(props: ComposerFieldProps) {
  const { id, label, field, composer, readOnly, hint, onKeyDown } = props;
  const { text, fault } = composer;
  const length = bodyLength(text);
  const left = MAX_BODY_LENGTH - length;
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const [wantsPreview, setWantsPreview] = useState(false);
  const previewing = wantsPreview && text !== '';

  return (
    <div className={styles.field}>
      <div className={styles.above}>
        <label htmlFor={id}>{label}</label>
        <Button
          look="quiet"
          aria-disabled={text === '' || undefined}
          onClick={() => {
            if (previewing) field.current?.focus();
            else setWantsPreview(text !== '');
          }}
        >
          {previewing ? 'Write' : 'Preview'}
        </Button>
      </div>
      <div
        className={styles.sheet}
        data-previewing={previewing || undefined}
        data-invalid={fault !== null || undefined}
        data-read-only={readOnly || undefined}
      >
        {!previewing && <ComposerTools field={field} fieldId={id} disabled={readOnly} />}
        {/* The same words in the same place make the field as high as they are. */}
        <div className={styles.grow} data-words={`${text}\n`}>
          <textarea
            id={id}
            ref={field}
            value={text}
            rows={3}
            dir="auto"
            readOnly={readOnly}
            aria-invalid={fault !== null || undefined}
            aria-describedby={described || undefined}
            // Behind the preview it keeps what can be undone, and whatever asks for it brings it back.
            aria-hidden={previewing || undefined}
            tabIndex={previewing ? -1 : undefined}
            onFocus={() => {
              setWantsPreview(false);
            }}
            onChange={(event) => {
              composer.setText(event.target.value);
            }}
            onKeyDown={(event) => {
              if (!readOnly && performByKey(event)) event.preventDefault();
              else onKeyDown?.(event);
            }}
          />
        </div>
        {previewing && <ComposerPreview text={text} />}
      </div>
      <div className={styles.under}>
        {fault && (
          <p id={`${id}-fault`} className={styles.fault}>
            {bodySentence(fault, length)}
          </p>
        )}
        {!fault && left <= NEAR_LIMIT && (
          <p className={styles.counter}>
            {left < 0 ? `${characters(-left)} too many` : `${characters(left)} left`}
          </p>
        )}
        {hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
        {!readOnly && <ComposerHelp />}
      </div>
      <div role="status">
        <VisuallyHidden>
          {previewing ? 'The preview is shown.' : spokenCounter(left)}
        </VisuallyHidden>
      </div>
    </div>
  );
}

/** The counter for those who hear it: it speaks three times on the way, not at every letter. */
function spokenCounter(left: number): string {
  if (left < 0) return 'The text has become too long.';
  if (left <= 100) return 'Less than 100 characters left.';
  return left <= NEAR_LIMIT ? `Less than ${String(NEAR_LIMIT)} characters left.` : '';
}
