// Draws marks on parts of the page with the CSS Custom Highlight API.
import './marks.css';

type MarkName = 'passage' | 'sought-passage';

/** Marks the ranges, beside those marked so before; returns what takes these marks away. */
export function mark(name: MarkName, ranges: readonly Range[]): () => void {
  // Older browsers mark nothing: the words are there all the same.
  if (!canMark()) return () => undefined;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(name, highlight);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}

/** Marks this one range, in place of what was marked so before. */
export function markAlone(name: MarkName, range: Range): void {
  if (canMark()) CSS.highlights.set(name, new Highlight(range));
}

function canMark(): boolean {
  return 'CSS' in window && 'highlights' in CSS;
}
