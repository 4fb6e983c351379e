// Whose words a quotation is: writer, work, the way to the source, and the way to its discussion.
import { Link } from 'react-router-dom';
import { quotationLink, type Quotation } from '#domain/quotation';
import { ExternalLink } from '#ui/external-link';
import { VisuallyHidden } from '#ui/visually-hidden';
import styles from './quotation-note.module.css';
import { sourceLinkText } from './source-link-text';

interface QuotationNoteProps {
  quotation: Quotation;
  /** Where the reader goes to discuss it. */
  discussHref: string;
}

export function QuotationNote({ quotation, discussHref }: QuotationNoteProps) {
  const { id, source } = quotation;
  const { href, kind } = quotationLink(quotation);
  return (
    <div className={styles.note}>
      <p>
        <span className={styles.writer}>{source.writer}</span>
        <span className={styles.comma}>, </span>
        {source.titled ? <cite>{source.work}</cite> : source.work}
      </p>
      <p className={styles.links}>
        <ExternalLink href={href} className={styles.source} data-address={source.url ?? undefined}>
          {sourceLinkText(kind)}
          <VisuallyHidden>: {source.writer}</VisuallyHidden>
        </ExternalLink>
        {source.archiveUrl !== null && (
          <ExternalLink href={source.archiveUrl}>Archived copy</ExternalLink>
        )}
        {/* Not a plain link: after one of those the browser takes the focus back from the composer. */}
        <Link to={discussHref}>
          Discuss <VisuallyHidden>this quotation by {source.writer}</VisuallyHidden>
        </Link>
        <a href={`#q-${id}`} className={styles.permalink} title="Link to this quotation">
          <span aria-hidden="true">#</span>
          <VisuallyHidden>Link to this quotation by {source.writer}</VisuallyHidden>
        </a>
      </p>
    </div>
  );
}
