// A citation in the forms that people paste, each with a button that copies it.
import { useId, useRef, useState } from 'react';
import { citeComment, citeQuotation, type Citation } from '#domain/citation';
import { Button } from '#ui/button';
import { Dialog } from '#ui/dialog';
import type { Cited } from './cited';
import styles from './cite-dialog.module.css';

interface CiteDialogProps {
  cited: Cited;
  onClose: () => void;
}

export function CiteDialog({ cited, onClose }: CiteDialogProps) {
  // The day stays what it was when the dialog was opened, over midnight too.
  const [{ text, html, bibtex }] = useState(() => citationOf(cited));
  const [said, setSaid] = useState('');
  return (
    <Dialog title={`Cite this ${cited.kind}`} onClose={onClose}>
      <Form name="Plain text" text={text} onSay={setSaid} />
      <Form name="HTML" text={html} onSay={setSaid} />
      <Form name="BibTeX" text={bibtex} onSay={setSaid} />
      <p role="status" className={styles.said}>
        {said}
      </p>
    </Dialog>
  );
}

interface FormProps {
  /** As it stands above the field, and on the button that copies it. */
  name: string;
  text: string;
  /** Tells the reader what came of copying. */
  onSay: (sentence: string) => void;
}

function Form({ name, text, onSay }: FormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      onSay(`${name} is copied.`);
    } catch {
      field.current?.focus();
      field.current?.select();
      onSay('Your browser does not let the page copy. It is selected: copy it by hand.');
    }
  }

  return (
    <div className={styles.form}>
      <label htmlFor={fieldId}>{name}</label>
      <Button onClick={() => void copy()}>Copy {name}</Button>
      <textarea
        id={fieldId}
        ref={field}
        className={styles.field}
        dir="auto"
        readOnly
        value={text}
      />
    </div>
  );
}

function citationOf(cited: Cited): Citation {
  const today = new Date().toISOString().slice(0, 10);
  return cited.kind === 'quotation'
    ? citeQuotation(cited.post, cited.quotation, cited.address(), today)
    : citeComment(cited.post, cited.comment, cited.address(), today);
}
