// Where the parts of comments stand on the page, and what is drawn around somebody's words.
import type { Page } from '@playwright/test';

/** What is drawn past the edges of its comment, or over another part of it, in words; empty = nothing. */
export function sprawlOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const say = (what: string, node: Node) =>
      found.push(`${what}: ${node.textContent?.slice(0, 60) ?? ''}`);
    const isPastTheScreen = document.documentElement.scrollWidth > window.innerWidth;
    if (isPastTheScreen) found.push('the page scrolls sideways');

    // What is heard alone is drawn nowhere; blanks leave no ink; towers of accents are cut off.
    const isHeardAlone = (element: Element | null): boolean =>
      element !== null &&
      element.localName !== 'article' &&
      (getComputedStyle(element).clipPath !== 'none' || isHeardAlone(element.parentElement));
    const isDrawn = (node: Node) =>
      !isHeardAlone(node.parentElement) && !/\s{50}|\p{M}{7}/u.test(node.textContent ?? '');

    // A blank at a line's end hangs over it: as wide as it is in the face that comments are read in.
    const brush = document.createElement('canvas').getContext('2d');
    const body = document.querySelector('#discussion [class*="_body_"]');
    if (brush && body) brush.font = getComputedStyle(body).font;
    const blank = Math.ceil(brush?.measureText(' ').width ?? 0);

    function lookAt(text: Node, edges: DOMRect): void {
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        if (line.width === 0) continue;
        const past = Math.max(edges.left - line.left, line.right - edges.right);
        if (past > blank) say(`${String(past)} px beside its comment`, text);
        if (line.top < edges.top - 1 || line.bottom > edges.bottom + 1) {
          say('above or below its comment', text);
        }
      }
    }

    // What is far from the screen has no place yet.
    const items = document.querySelectorAll('li');
    for (const item of items) item.style.contentVisibility = 'visible';
    for (const card of document.querySelectorAll('article')) {
      const edges = card.getBoundingClientRect();
      const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (isDrawn(text)) lookAt(text, edges);
      }
      let end = edges.top;
      for (const part of card.children) {
        const { top, bottom, height } = part.getBoundingClientRect();
        if (height <= 1) continue;
        if (top < end - 1) say('one part over the other', part);
        end = bottom;
      }
    }
    for (const item of items) item.removeAttribute('style');
    return found;
  });
}

/** For each comment, how far its facts and its buttons stand from its edge. */
export function placesIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#discussion article')].map((card) => {
      const { left } = card.getBoundingClientRect();
      const parts = card.querySelectorAll('[class*="_facts_"] > *, [class*="_acts_"] > button');
      return [...parts]
        .map((part) => String(Math.round(part.getBoundingClientRect().left - left)))
        .join(' ');
    }),
  );
}

const WORDS = '[class*="_body_"], [class*="_author_"]';

/**
 * The page with words and names covered to their edges: where they end, so must their ink. Faces
 * are square in it, for round edges are drawn a shade darker or lighter from picture to picture.
 */
export async function pictureAround(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    for (const face of document.querySelectorAll<HTMLElement>('[class*="_face_"]')) {
      face.style.borderRadius = '0';
    }
  });
  return page.screenshot({ mask: [page.locator(WORDS)] });
}

/** Takes words and names out of sight; nothing moves by that. */
export function hideWords(page: Page): Promise<void> {
  return page.evaluate((words) => {
    for (const element of document.querySelectorAll<HTMLElement>(words)) {
      element.style.visibility = 'hidden';
    }
  }, WORDS);
}
