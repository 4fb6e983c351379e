// A dialog over the page: the page waits, Escape closes it, and the focus goes back where it was.
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  children: ReactNode;
  /** It has been closed: draw it no more. */
  onClose: () => void;
}

export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Only the browser's own way of opening it keeps the rest of the page out of reach.
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        <Button
          look="quiet"
          onClick={() => {
            dialog.current?.close();
          }}
        >
          Close
        </Button>
      </header>
      {children}
    </dialog>
  );
}
