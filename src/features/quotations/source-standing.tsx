// When the source of a quotation was last read, and whether it still stands there.
import { dayInWords } from '#domain/day';
import type { Source, SourceState } from '#domain/quotation';

interface SourceStandingProps {
  source: Pick<Source, 'read' | 'state'>;
}

/** That a source is there is what a reader expects: it is not said. */
const SENTENCES: Record<SourceState, string | null> = {
  there: null,
  moved: 'The source has moved.',
  gone: 'The source is gone.',
};

/** Draws nothing where the post says nothing. */
export function SourceStanding({ source: { read, state } }: SourceStandingProps) {
  const sentence = state && SENTENCES[state];
  if (read === null && sentence === null) return null;
  return (
    <p>
      {read !== null && (
        <>
          Read on <time dateTime={read}>{dayInWords(read)}</time>.
        </>
      )}
      {read !== null && sentence !== null && ' '}
      {sentence}
    </p>
  );
}
