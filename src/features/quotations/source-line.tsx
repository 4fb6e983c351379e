// The line of a post that names the source of the quotations before it, and links to it.
import { quotationLink, type Quotation } from '#domain/quotation';
import { ExternalLink } from '#ui/external-link';
import { VisuallyHidden } from '#ui/visually-hidden';
import styles from './source-line.module.css';
import { sourceLinkText } from './source-link-text';

interface SourceLineProps {
  /** The quotation that the link leads to. */
  quotation: Quotation;
  /** The line as the post has it. */
  text: string;
}

export function SourceLine({ quotation, text }: SourceLineProps) {
  const { href, kind } = quotationLink(quotation);
  return (
    <p className={styles.line}>
      <ExternalLink href={href} title={sourceLinkText(kind)}>
        {text}
        <VisuallyHidden data-not-words>. {sourceLinkText(kind)}</VisuallyHidden>
      </ExternalLink>
    </p>
  );
}
