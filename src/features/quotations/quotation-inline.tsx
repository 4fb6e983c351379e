// A quotation within the writer's sentence, with a small link to its source; `q` adds the marks.
import { quotationLink, type Quotation } from '#domain/quotation';
import { ExternalLink } from '#ui/external-link';
import styles from './quotation-inline.module.css';
import { sourceLinkText } from './source-link-text';
import { SourceMark } from './source-mark';
import { writerId } from './writer-id';

interface QuotationInlineProps {
  quotation: Quotation;
  /** The number of its source among those of the post; printed behind the words. Absent = none is. */
  sourceNumber?: number | undefined;
}

export function QuotationInline({ quotation, sourceNumber }: QuotationInlineProps) {
  const { href, kind } = quotationLink(quotation);
  const { id, words, source } = quotation;
  return (
    <>
      {/* Screen readers know no inline quotation: without the role it would be running text. */}
      <q
        id={`q-${id}`}
        role="blockquote"
        aria-describedby={writerId(id)}
        tabIndex={-1}
        className={styles.words}
        {...(source.url !== null && { cite: source.url })}
      >
        {words}
      </q>
      {sourceNumber !== undefined && <SourceMark number={sourceNumber} />}
      <span data-not-words>
        {/* A word joiner keeps the arrow on the line of the closing mark. */}
        {'\u2060'}
        <ExternalLink
          href={href}
          className={styles.arrow}
          aria-label={sourceLinkText(kind)}
          aria-describedby={writerId(id)}
          title={`${sourceLinkText(kind)}: ${source.writer}`}
        >
          ↗
        </ExternalLink>
      </span>
    </>
  );
}
