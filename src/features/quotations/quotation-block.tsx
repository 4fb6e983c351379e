// A quotation that stands alone: the words, what was put right in them, whose they are, the way there.
import type { ReactNode } from 'react';
import type { Quotation } from '#domain/quotation';
import { Corrections } from './corrections';
import styles from './quotation-block.module.css';
import { QuotationNote } from './quotation-note';
import { SourceMark } from './source-mark';
import { writerId } from './writer-id';

interface QuotationBlockProps {
  quotation: Quotation;
  /** Where the reader goes to discuss it. */
  discussHref: string;
  /** What else can be done with it, after “Discuss”. */
  acts?: ReactNode;
  /** The threads about it. */
  threads?: ReactNode;
  /** The number of its source among those of the post; printed behind the words. Absent = none is. */
  sourceNumber?: number | undefined;
}

export function QuotationBlock(props: QuotationBlockProps) {
  const { quotation, discussHref, acts, threads, sourceNumber } = props;
  const { id, words, source, corrections } = quotation;
  const paragraphs = words.split('\n\n');
  return (
    // Without a name of its own a figure is named by its whole caption, which is then read out twice.
    // Whoever is led to it has the focus on it, and hears with it whose words they are.
    <figure
      id={`q-${id}`}
      className={styles.figure}
      aria-label="Quotation"
      aria-describedby={writerId(id)}
      tabIndex={-1}
    >
      <blockquote className={styles.words} {...(source.url !== null && { cite: source.url })}>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>
            {/* Each paragraph opens with the mark; only the last one closes. */}
            <span className={styles.mark} data-not-words>
              “
            </span>
            {paragraph}
            {index === paragraphs.length - 1 && (
              <>
                <span className={styles.mark} data-not-words>
                  ”
                </span>
                {sourceNumber !== undefined && <SourceMark number={sourceNumber} />}
              </>
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
        <QuotationNote
          quotation={quotation}
          discussHref={discussHref}
          acts={acts}
          threads={threads}
        />
      </figcaption>
    </figure>
  );
}
