// The button beside a selection that quotes it: below the words, next by Tab, gone by Escape.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { MAX_QUOTED_WORDS_LENGTH } from '#domain/limits';
import { chosenRange, passageAt, type Passage } from '#domain/passage';
import { Button } from '#ui/button';
import { VisuallyHidden } from '#ui/visually-hidden';
import { articleOnPage } from './article-on-page';
import { articleWords } from './article-words';
import { focusBlockOf } from './focus-block';
import { placeOffer } from './place-offer';
import styles from './quote-offer.module.css';

interface QuoteOfferProps {
  chosen: Range;
  onQuote: (passage: Passage) => void;
}

/** A region that is there already tells what comes into it, one that comes with its text may not. */
const BEFORE_TELLING = 100;

export function QuoteOffer({ chosen, onQuote }: QuoteOfferProps) {
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [dismissed, setDismissed] = useState<Range | null>(null);
  const words = useMemo(() => wordsChosen(chosen), [chosen]);
  const isShown = words !== null && dismissed !== chosen;
  const isAnnounced = useLater(isShown);

  useLayoutEffect(() => {
    if (!isShown || !box.current) return;
    const place = () => {
      if (box.current) placeOffer(box.current, chosen);
    };
    place();
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('resize', place);
    };
  }, [isShown, chosen]);

  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isInside = box.current?.contains(document.activeElement) ?? false;
      if (event.key === 'Escape') {
        if (isInside) focusBlockOf(chosen, 'end');
        setDismissed(chosen);
      } else if (event.key === 'Tab' && isInside) {
        // The way on, and back, is from where the words are; the offer does not stop it again.
        focusBlockOf(chosen, 'end');
        setDismissed(chosen);
      } else if (event.key === 'Tab' && !event.shiftKey && button.current) {
        event.preventDefault();
        button.current.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [isShown, chosen]);

  if (!isShown) return null;
  const { text, range } = words;
  const passage = passageAt(text, range);
  return (
    <div ref={box} className={styles.offer}>
      {passage ? (
        <Button
          ref={button}
          look="main"
          className={styles.button}
          onMouseDown={(event) => {
            // Else the press would take the selection away.
            event.preventDefault();
          }}
          onClick={() => {
            document.getSelection()?.removeAllRanges();
            setDismissed(chosen);
            onQuote(passage);
          }}
        >
          Quote in a comment
        </Button>
      ) : (
        <p className={styles.note}>
          To quote these words, choose fewer: at most {MAX_QUOTED_WORDS_LENGTH} characters.
        </p>
      )}
      <VisuallyHidden role="status">
        {isAnnounced && passage && 'To quote these words in a comment, press Tab.'}
      </VisuallyHidden>
    </div>
  );
}

/** Null = nothing of the post's words is chosen: a note, a date. */
function wordsChosen(chosen: Range) {
  const article = articleOnPage();
  if (!article) return null;
  const { text, wordsIn } = articleWords(article);
  const range = chosenRange(text, wordsIn(chosen));
  return range && { text, range };
}

function useLater(isSo: boolean): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setLater(isSo);
    }, BEFORE_TELLING);
    return () => {
      window.clearTimeout(timer);
    };
  }, [isSo]);
  return isSo && isLater;
}
