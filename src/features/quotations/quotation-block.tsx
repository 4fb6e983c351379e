// A quotation that stands alone: the words, what was put right in them, whose they are, the way there.
import type { Quotation } from '#domain/quotation';
import { Corrections } from './corrections';
import styles from './quotation-block.module.css';
import { QuotationNote } from './quotation-note';

interface QuotationBlockProps {
  quotation: Quotation;
  /** Where the reader goes to discuss it. */
  discussHref: string;
}

export function QuotationBlock({ quotation, discussHref }: QuotationBlockProps) {
  const { id, words, source, corrections } = quotation;
  const paragraphs = words.split('\n\n');
  return (
    // Without a name of its own a figure is named by its whole caption, which is then read out twice.
    <figure id={`q-${id}`} className={styles.figure} aria-label="Quotation">
      <blockquote className={styles.words} {...(source.url !== null && { cite: source.url })}>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>
            {/* Each paragraph opens with the mark; only the last one closes. */}
            <span className={styles.mark} data-not-words>
              “
            </span>
            {paragraph}
            {index === paragraphs.length - 1 && (
              <span className={styles.mark} data-not-words>
                ”
              </span>
            )}
          </p>
        ))}
      </blockquote>
      {corrections.length > 0 && (
        <div className={styles.corrections} data-not-words>
          <Corrections corrections={corrections} />
        </div>
      )}
      <figcaption className={styles.caption} data-not-words>
        <QuotationNote quotation={quotation} discussHref={discussHref} />
      </figcaption>
    </figure>
  );
}
