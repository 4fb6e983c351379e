// A quotation within the writer's sentence, with a small link to its source; `q` adds the marks.
import { quotationLink, type Quotation } from '#domain/quotation';
import { ExternalLink } from '#ui/external-link';
import styles from './quotation-inline.module.css';
import { sourceLinkText } from './source-link-text';
import { writerId } from './writer-id';

interface QuotationInlineProps {
  quotation: Quotation;
}

export function QuotationInline({ quotation }: QuotationInlineProps) {
  const { href, kind } = quotationLink(quotation);
  const { id, words, source } = quotation;
  return (
    <>
      {/* Screen readers know no inline quotation: without the role it would be running text. */}
      <q
        id={`q-${id}`}
        role="blockquote"
        aria-describedby={writerId(id)}
        className={styles.words}
        {...(source.url !== null && { cite: source.url })}
      >
        {words}
      </q>
      {/* A word joiner keeps the arrow on the line of the closing mark. */}
      {'\u2060'}
      <ExternalLink
        href={href}
        className={styles.arrow}
        data-not-words
        aria-label={sourceLinkText(kind)}
        aria-describedby={writerId(id)}
        title={`${sourceLinkText(kind)}: ${source.writer}`}
      >
        ↗
      </ExternalLink>
    </>
  );
}
