// Draws marks on parts of the page with the CSS Custom Highlight API.
import './marks.css';

/**
 * Marks the ranges, in place of those marked so before.
 *
 * @returns what takes the marks away
 */
export function mark(name: 'passage' | 'sought-passage', ranges: readonly Range[]): () => void {
  // Older browsers mark nothing: the words are there all the same.
  if (!('CSS' in window && 'highlights' in CSS)) return () => undefined;
  const highlight = new Highlight(...ranges);
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
