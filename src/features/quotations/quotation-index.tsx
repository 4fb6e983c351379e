// All quotations of a post in their order: the first words of each, whose they are, and the ways there.
import type { ReactNode } from 'react';
import { quotationLink, type Quotation } from '#domain/quotation';
import { ExternalLink } from '#ui/external-link';
import styles from './quotation-index.module.css';
import { firstWords } from './first-words';
import { sourceLinkText } from './source-link-text';

interface QuotationIndexProps {
  quotations: readonly Quotation[];
  /** Draws how many threads are about a quotation; absent = nothing. */
  threads?: ((quotation: Quotation) => ReactNode) | undefined;
}

export function QuotationIndex({ quotations, threads }: QuotationIndexProps) {
  if (quotations.length === 0) return null;
  return (
    <details className={styles.index}>
      <summary className={styles.summary}>
        {quotations.length === 1
          ? 'The quotation in this post'
          : `The ${String(quotations.length)} quotations in this post`}
      </summary>
      <ol className={styles.list}>
        {quotations.map((quotation) => (
          <li key={quotation.id}>
            <Entry quotation={quotation} threads={threads} />
          </li>
        ))}
      </ol>
      <p className={styles.keys}>
        <kbd>q</kbd> leads to the next quotation, <kbd>Shift</kbd> + <kbd>Q</kbd> to the one before.
        “Keys and help”, above the comments, switches such keys off.
      </p>
    </details>
  );
}

interface EntryProps extends Pick<QuotationIndexProps, 'threads'> {
  quotation: Quotation;
}

function Entry({ quotation, threads }: EntryProps) {
  const { id, words, source } = quotation;
  const { href, kind } = quotationLink(quotation);
  return (
    <>
      <a href={`#q-${id}`} className={styles.words}>
        “{firstWords(words)}”
      </a>
      <p className={styles.note}>
        <span className={styles.writer}>{source.writer}</span>,{' '}
        {source.titled ? <cite>{source.work}</cite> : source.work}
      </p>
      <p className={`${styles.note} ${styles.ways}`}>
        <ExternalLink href={href}>{sourceLinkText(kind)}</ExternalLink>
        {threads?.(quotation)}
      </p>
    </>
  );
}
