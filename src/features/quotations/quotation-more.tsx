// “More” in the note of a quotation: what is done with it now and then, opened below.
import type { ReactNode } from 'react';
import { Disclosure } from '#ui/disclosure';
import { VisuallyHidden } from '#ui/visually-hidden';
import styles from './quotation-more.module.css';
import { writerId } from './writer-id';

interface QuotationMoreProps {
  quotationId: string;
  /** The acts; drawn while it is open alone. */
  children: ReactNode;
}

export function QuotationMore({ quotationId, children }: QuotationMoreProps) {
  return (
    <Disclosure
      label={
        <>
          More <VisuallyHidden>on this quotation</VisuallyHidden>
        </>
      }
      describedBy={writerId(quotationId)}
      className={styles.panel}
    >
      {() => children}
    </Disclosure>
  );
}
