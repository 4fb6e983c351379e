// One quotation that people reported: what they say of it, and its words as the post has them.
import { useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { ReportedQuotation } from '#domain/report';
import { ActsInPlace, type ActInPlace } from './acts-in-place';
import { CopyButton } from './copy-button';
import { Item } from './item';
import { quotationQuery, type FindQuotation } from './quotation-query';
import { ReportsTold } from './reports-told';
import type { FocusNextItem } from './use-next-item';
import { useSettling } from './use-settling';
import styles from './moderation-section.module.css';

interface ReportedQuotationItemProps {
  item: ReportedQuotation;
  find: FindQuotation;
  onDecided: FocusNextItem;
}

export function ReportedQuotationItem({ item, find, onDecided }: ReportedQuotationItemProps) {
  const { slug, quotationId, reports } = item;
  const element = useRef<HTMLElement>(null);
  const found = useQuery(quotationQuery(find, slug, quotationId));
  const quotation = found.data;
  // The reports are about the post's file, which only the owner mends: nothing here is decided.
  const { sayHandled } = useSettling(reports, () => null);

  const handled: ActInPlace = {
    name: 'handled',
    label: 'Handled',
    press: () => {
      onDecided(element.current, sayHandled());
    },
  };
  const paths = reports.map(({ id }, index): ActInPlace => {
    const which = reports.length === 1 ? '' : ` ${String(index + 1)}`;
    return {
      name: `path ${id}`,
      draw: (
        <CopyButton
          label={`Copy console path${which}`}
          of={`Console path${which}`}
          text={`reports/${id}`}
        />
      ),
    };
  });
  return (
    <Item
      ref={element}
      name={`Reported quotation${quotation ? ` of ${quotation.source.writer}` : ''}`}
    >
      {quotation && (
        <>
          <p className={styles.head}>
            <span className={styles.author}>{quotation.source.writer}</span>,{' '}
            {quotation.source.work}
          </p>
          <blockquote className={styles.words}>“{quotation.words}”</blockquote>
        </>
      )}
      {quotation === null && (
        <p className={styles.quiet}>This is a quotation that is not in the post.</p>
      )}
      {found.isError && <p className={styles.quiet}>The post could not be loaded.</p>}
      {quotation ? (
        <ReportsTold reports={reports} href={`/posts/${slug}#q-${quotationId}`} />
      ) : (
        <ReportsTold reports={reports} href={`/posts/${slug}`} link="See the post" />
      )}
      <ActsInPlace acts={[handled, ...paths]} />
    </Item>
  );
}
