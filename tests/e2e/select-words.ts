// Selects words of the post as caret browsing, a search within the page or a phone's handles would.
import type { Page } from '@playwright/test';

/** @param length how many characters of them; absent = all */
export async function selectWords(page: Page, words: string, length = words.length): Promise<void> {
  await page.evaluate(
    ({ sought, count }) => {
      const paragraph = [...document.querySelectorAll('#post p')].find((one) =>
        one.textContent.includes(sought),
      );
      const text = paragraph?.firstChild;
      if (!text) throw new Error('No such paragraph.');
      const start = text.textContent?.indexOf(sought) ?? 0;
      document.getSelection()?.setBaseAndExtent(text, start, text, start + count);
    },
    { sought: words, count: length },
  );
}
