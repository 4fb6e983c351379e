// Where a quotation is reported: nothing is loaded for it before somebody presses “Report”.
import { useCallback, useId, useRef, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Quotation } from '#domain/quotation';
import { writerId } from '#features/quotations/writer-id';
import { Button } from '#ui/button';
import { VisuallyHidden } from '#ui/visually-hidden';
import { commentsAreConfigured, quotationReportCodeQuery } from './discussion-code-query';
import styles from './quotation-report.module.css';

interface QuotationReportProps {
  slug: string;
  quotation: Pick<Quotation, 'id'>;
}

export function QuotationReport({ slug, quotation: { id } }: QuotationReportProps) {
  const [opened, setOpened] = useState(false);
  const code = useQuery({ ...quotationReportCodeQuery, enabled: opened });
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  // Who has gone on reading while it loaded keeps their place. Not every browser focuses what is
  // clicked.
  const arrive = useCallback((element: HTMLElement | null) => {
    if ([button.current, document.body].includes(document.activeElement as HTMLElement)) {
      element?.focus();
    }
  }, []);

  function close() {
    setOpened(false);
    button.current?.focus();
  }

  if (!commentsAreConfigured) return null;
  let content: ReactNode;
  if (code.data) {
    const { QuotationReportPanel, backend } = code.data;
    content = (
      <QuotationReportPanel
        backend={backend}
        slug={slug}
        quotationId={id}
        arrive={arrive}
        onClose={close}
      />
    );
  } else if (code.isError) {
    content = (
      <div role="alert" className={styles.note}>
        <p>The form could not be loaded. Look whether you are online, and try again.</p>
        <Button onClick={() => void code.refetch()}>Try again</Button>
      </div>
    );
  } else {
    content = (
      <p role="status" className={styles.note}>
        Loading…
      </p>
    );
  }
  return (
    <>
      <span className={styles.act} data-not-words="">
        <Button
          ref={button}
          aria-expanded={opened}
          aria-controls={opened ? panelId : undefined}
          aria-describedby={writerId(id)}
          onClick={() => {
            if (opened) close();
            else setOpened(true);
          }}
        >
          Report <VisuallyHidden>this quotation</VisuallyHidden>
        </Button>
      </span>
      {opened && (
        <div id={panelId} className={styles.panel} data-not-words="">
          {content}
        </div>
      )}
    </>
  );
}
