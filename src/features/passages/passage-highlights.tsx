// Marks passages in the post that somebody wrote about; nothing in the page changes, nor where a browser cannot mark.
import { useEffect } from 'react';
import type { WordRange } from '#domain/post-words';
import { articleOnPage } from './article-on-page';
import { articleWords } from './article-words';
import { mark } from './marks';

interface PassageHighlightsProps {
  /** Parts of the post's words. */
  ranges: readonly WordRange[];
}

export function PassageHighlights({ ranges }: PassageHighlightsProps) {
  useEffect(() => {
    const article = articleOnPage();
    if (!article || ranges.length === 0) return;
    const words = articleWords(article);
    return mark('passage', ranges.map(words.rangeOf));
  }, [ranges]);

  return null;
}
