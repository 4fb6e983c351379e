// The post's words as they stand on the page: the same text as `postWords`, and where in the page each character is.
import { NOT_WORDS } from '#domain/article-marks';
import type { WordRange } from '#domain/post-words';
import { withoutHarm } from '#domain/text';

export interface ArticleWords {
  text: string;
  /** The part of the page that holds those words. */
  rangeOf: (words: WordRange) => Range;
  /** The words in a part of the page; start and end are the same where it has none. */
  wordsIn: (range: Range) => WordRange;
}

/** Elements that begin a line of their own. */
const BLOCKS = 'p, h1, h2, h3, h4, ul, ol, li, pre, blockquote, figure, header, div, hr';

export function articleWords(article: Element): ArticleWords {
  let text = '';
  let gap = '';
  /** For each character of the text, where it stands. */
  const places: { node: Text; offset: number }[] = [];

  function put(character: string, node: Text, offset: number): void {
    text += character;
    places.push({ node, offset });
  }

  function readText(node: Text): void {
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = withoutHarm(node.data.charAt(offset));
      if (character === '') continue;
      if (/\s/.test(character)) gap ||= ' ';
      else {
        if (gap !== '' && text !== '') put(gap, node, offset);
        gap = '';
        put(character, node, offset);
      }
    }
  }

  function read(node: Node): void {
    if (node instanceof Text) readText(node);
    if (!(node instanceof Element) || node.hasAttribute(NOT_WORDS)) return;
    const isBlock = node.matches(BLOCKS);
    if (isBlock) gap = '\n';
    if (node.localName === 'br') gap ||= ' ';
    node.childNodes.forEach(read);
    if (isBlock) gap = '\n';
  }
  read(article);

  /** The first character for which the question is answered with yes; all after it answer the same. */
  function firstWhere(isSo: (place: { node: Text; offset: number }) => boolean): number {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = places[middle];
      if (place && isSo(place)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  return {
    text,
    rangeOf({ start, end }) {
      const range = document.createRange();
      const [first, last] = [places[start], places[end - 1]];
      if (first) range.setStart(first.node, first.offset);
      if (last) range.setEnd(last.node, last.offset + 1);
      return range;
    },
    wordsIn(range) {
      const place = firstWhere(({ node, offset }) => range.comparePoint(node, offset) >= 0);
      // A blank stands where the word after it does.
      const start = /\s/.test(text.charAt(place)) ? place + 1 : place;
      const end = firstWhere(({ node, offset }) => range.comparePoint(node, offset + 1) > 0);
      return { start, end: Math.max(start, end) };
    },
  };
}
