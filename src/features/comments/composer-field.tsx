// The field of a composer: its label, the words as they grow, and what is wrong with them.
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { bodyLength } from '#domain/comment';
import { MAX_BODY_LENGTH } from '#domain/limits';
import { VisuallyHidden } from '#ui/visually-hidden';
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
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
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
          onChange={(event) => {
            composer.setText(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
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
      </div>
      <div role="status">
        <VisuallyHidden>{spokenCounter(left)}</VisuallyHidden>
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
