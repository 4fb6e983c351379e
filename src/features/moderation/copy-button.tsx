// Copies a text, or shows it to be copied by hand where the browser does not let it.
import { useId, useState } from 'react';
import { Button } from '#ui/button';
import styles from './moderation.module.css';

interface CopyButtonProps {
  /** What the button says: "Copy link". */
  label: string;
  /** What the text is, above the field that shows it: "Link to this comment". */
  of: string;
  text: string;
}

type Copied = 'no' | 'yes' | 'by-hand';

export function CopyButton({ label, of, text }: CopyButtonProps) {
  const [copied, setCopied] = useState<Copied>('no');
  const fieldId = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('by-hand');
    }
  }

  return (
    <span className={styles.copy}>
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status">{copied === 'yes' && 'Copied'}</span>
      {copied === 'by-hand' && (
        <span className={styles.byHand}>
          <label htmlFor={fieldId}>{of}, to copy by hand:</label>
          <input
            id={fieldId}
            ref={selectOnArrival}
            readOnly
            value={text}
            dir="ltr"
            onFocus={(event) => {
              event.target.select();
            }}
          />
        </span>
      )}
    </span>
  );
}

function selectOnArrival(field: HTMLInputElement | null): void {
  field?.focus();
}
