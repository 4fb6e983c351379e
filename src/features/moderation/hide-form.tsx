// Takes a comment down, with what its author is told.
import { useState } from 'react';
import { MAX_REASON_LENGTH } from '#domain/limits';
import { Button } from '#ui/button';
import { focusOnArrival } from '#ui/focus-on-arrival';
import { BoundedText, isTooLong, saidIn } from './bounded-text';
import styles from './moderation.module.css';

interface HideFormProps {
  /** Null = its author is told nothing. */
  onHide: (reason: string | null) => void;
  onCancel: () => void;
}

export function HideForm({ onHide, onCancel }: HideFormProps) {
  const [reason, setReason] = useState('');
  const tooLong = isTooLong(reason, MAX_REASON_LENGTH);
  return (
    <form
      className={styles.form}
      aria-label="Hide this comment"
      onSubmit={(event) => {
        event.preventDefault();
        if (!tooLong) onHide(saidIn(reason));
      }}
    >
      <BoundedText
        label="Reason, which its author sees (you may leave it out)"
        limit={MAX_REASON_LENGTH}
        value={reason}
        onChange={setReason}
        arrive={focusOnArrival}
      />
      <div className={styles.acts}>
        <Button type="submit" look="main" aria-disabled={tooLong || undefined}>
          Hide it
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
