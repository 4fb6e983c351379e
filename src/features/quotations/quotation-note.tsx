// Whose words a quotation is: writer, work, the way to the source, and the way to its discussion.
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { quotationLink, type Quotation } from '#domain/quotation';
import { AddressLink } from '#ui/address-link';
import { ExternalLink } from '#ui/external-link';
import { VisuallyHidden } from '#ui/visually-hidden';
import { Corrections } from './corrections';
import styles from './quotation-note.module.css';
import { sourceLinkText } from './source-link-text';
import { SourceStanding } from './source-standing';
import { writerId } from './writer-id';

interface QuotationNoteProps {
  quotation: Quotation;
  /** Where the reader goes to discuss it. */
  discussHref: string;
  /** What else can be done with it, after “Discuss”. */
  acts?: ReactNode;
  /** The threads about it. */
  threads?: ReactNode;
}

export function QuotationNote({ quotation, discussHref, acts, threads }: QuotationNoteProps) {
  const { id, source, placement, corrections } = quotation;
  const { href, kind } = quotationLink(quotation);
  // The writer is read out once; who goes from link to link hears them with each.
  const ofWriter = { 'aria-describedby': writerId(id) };
  return (
    <div className={styles.note} data-placement={placement} data-not-words>
      <p className={styles.whose}>
        <span id={writerId(id)} className={styles.writer}>
          {source.writer}
        </span>
        <span className={styles.comma}>, </span>
        {source.titled ? <cite>{source.work}</cite> : source.work}
      </p>
      <div className={styles.standing}>
        <SourceStanding source={source} />
      </div>
      <div className={styles.ways}>
        <div className={styles.links}>
          <ExternalLink href={href} {...ofWriter}>
            {sourceLinkText(kind)}
          </ExternalLink>
          {source.url !== null && (
            <AddressLink href={source.url} className={styles.address} {...ofWriter} />
          )}
          {source.archiveUrl !== null && kind !== 'archived' && (
            <ExternalLink href={source.archiveUrl} {...ofWriter}>
              Archived copy
            </ExternalLink>
          )}
        </div>
        <div className={styles.links}>
          {/* Not a plain link: after one of those the browser takes the focus back from the composer. */}
          <Link to={discussHref} {...ofWriter}>
            Discuss <VisuallyHidden>this quotation</VisuallyHidden>
          </Link>
          {acts}
          <a
            href={`#q-${id}`}
            className={styles.permalink}
            title="Link to this quotation"
            {...ofWriter}
          >
            <span aria-hidden="true">#</span>
            <VisuallyHidden>Link to this quotation</VisuallyHidden>
          </a>
        </div>
      </div>
      {threads}
      {/* Words that run on have no place below them: what was put right in them stands here. */}
      {placement === 'inline' && <Corrections corrections={corrections} />}
    </div>
  );
}
