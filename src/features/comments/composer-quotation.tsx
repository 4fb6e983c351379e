// The quotation that a comment will be about, with a way to write about the whole post instead.
import type { Quotation } from '#domain/quotation';
import { Button } from '#ui/button';
import styles from './composer.module.css';

interface ComposerQuotationProps {
  quotation: Quotation;
  onRemove: () => void;
}

export function ComposerQuotation({ quotation, onRemove }: ComposerQuotationProps) {
  return (
    <div className={styles.quotation}>
      <p>
        On the words of <bdi>{quotation.source.writer}</bdi>:{' '}
        <a href={`#q-${quotation.id}`}>“{quotation.words}”</a>
      </p>
      <Button look="quiet" onClick={onRemove}>
        Write about the whole post instead
      </Button>
    </div>
  );
}
