// Brings the reader to a passage: it is scrolled to, marked, and has the focus.
import type { WordRange } from '#domain/post-words';
import { articleOnPage } from './article-on-page';
import { articleWords } from './article-words';
import { focusBlockOf } from './focus-block';
import { markAlone } from './marks';

/** The passage stands about so far down the screen: what comes before it is seen too. */
const DOWN = 0.3;

/** @param words where the passage was found */
export function goToPassage(words: WordRange): void {
  const article = articleOnPage();
  if (!article) return;
  const range = articleWords(article).rangeOf(words);
  markAlone('sought-passage', range);
  focusBlockOf(range, 'start');
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({
    top: window.scrollY + range.getBoundingClientRect().top - window.innerHeight * DOWN,
    behavior: isCalm ? 'instant' : 'smooth',
  });
}
