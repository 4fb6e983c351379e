// A quotation that stands alone: the words, then whose they are and the way to them.
import type { Quotation } from '#domain/quotation';
import styles from './quotation-block.module.css';
import { QuotationNote } from './quotation-note';

interface QuotationBlockProps {
  quotation: Quotation;
  /** Where the reader goes to discuss it. */
  discussHref: string;
}

export function QuotationBlock({ quotation, discussHref }: QuotationBlockProps) {
  const { id, words, source } = quotation;
  const paragraphs = words.split('\n\n');
  return (
    <figure id={`q-${id}`} className={styles.figure}>
      <blockquote className={styles.words} {...(source.url !== null && { cite: source.url })}>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>
            {/* Each paragraph opens with the mark; only the last one closes. */}
            <span className={styles.mark}>“</span>
            {paragraph}
            {index === paragraphs.length - 1 && <span className={styles.mark}>”</span>}
          </p>
        ))}
      </blockquote>
      <figcaption className={styles.caption}>
        <QuotationNote quotation={quotation} discussHref={discussHref} />
      </figcaption>
    </figure>
  );
}
