// Offers to quote what the reader selects in the post; what it takes is loaded when something is selected.
import { useEffect, useState } from 'react';
import type { Passage } from '#domain/passage';
import { useChosenRange } from './use-chosen-range';

interface PassageQuotingProps {
  /** Called with the passage when the reader wants to quote it. */
  onQuote: (passage: Passage) => void;
}

type Offer = typeof import('./quote-offer').QuoteOffer;

export function PassageQuoting({ onQuote }: PassageQuotingProps) {
  const chosen = useChosenRange();
  const [offer, setOffer] = useState<{ Offer: Offer } | null>(null);
  const isWanted = chosen !== null && offer === null;

  useEffect(() => {
    if (!isWanted) return;
    import('./quote-offer').then(
      ({ QuoteOffer }) => {
        setOffer({ Offer: QuoteOffer });
      },
      () => undefined, // Nobody misses what was not asked for; the next selection tries again.
    );
  }, [isWanted]);

  if (chosen === null || offer === null) return null;
  return <offer.Offer chosen={chosen} onQuote={onQuote} />;
}
