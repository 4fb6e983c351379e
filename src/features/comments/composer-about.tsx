// What a comment will be about, with a way to write about the whole instead.
import { quotationOf, type About } from '#domain/about';
import type { Quotation } from '#domain/quotation';
import { Button } from '#ui/button';
import { commentDomId } from './dom-ids';
import styles from './composer.module.css';

interface ComposerAboutProps {
  about: About;
  /** The post's quotations. */
  quotations: readonly Quotation[];
  onRemove: () => void;
}

export function ComposerAbout({ about, quotations, onRemove }: ComposerAboutProps) {
  const isAnswer = 'commentId' in about;
  return (
    <div className={styles.quotation}>
      <p>
        <Origin about={about} quotations={quotations} />
      </p>
      <Button look="quiet" onClick={onRemove}>
        {isAnswer ? 'Quote nothing' : 'Write about the whole post instead'}
      </Button>
    </div>
  );
}

function Origin({ about, quotations }: Omit<ComposerAboutProps, 'onRemove'>) {
  const words = <bdi>“{about.words}”</bdi>;
  if ('commentId' in about) {
    return (
      <>
        On <a href={`#${commentDomId(about.commentId)}`}>{words}</a>
      </>
    );
  }
  if (!('id' in about)) return <>On this passage of the post: {words}</>;
  const writer = quotationOf(about, quotations)?.source.writer;
  return (
    <>
      On the words of <bdi>{writer}</bdi>: <a href={`#q-${about.id}`}>{words}</a>
    </>
  );
}
