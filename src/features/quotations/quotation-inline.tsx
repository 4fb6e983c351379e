// A quotation within the writer's sentence, with a small link to its source; `q` adds the marks.
import { quotationLink, type Quotation } from '#domain/quotation';
import { ExternalLink } from '#ui/external-link';
import styles from './quotation-inline.module.css';
import { sourceLinkText } from './source-link-text';

interface QuotationInlineProps {
  quotation: Quotation;
}

export function QuotationInline({ quotation }: QuotationInlineProps) {
  const { href, kind } = quotationLink(quotation);
  const { writer, url } = quotation.source;
  return (
    <>
      <q id={`q-${quotation.id}`} className={styles.words} {...(url !== null && { cite: url })}>
        {quotation.words}
      </q>
      {/* A word joiner keeps the arrow on the line of the closing mark. */}
      {'\u2060'}
      <ExternalLink
        href={href}
        className={styles.arrow}
        aria-label={`${sourceLinkText(kind)}: ${writer}`}
        title={`${sourceLinkText(kind)}: ${writer}`}
      >
        ↗
      </ExternalLink>
    </>
  );
}
