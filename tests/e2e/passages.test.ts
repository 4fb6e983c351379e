// Quoting a passage: what is selected in the post is offered below it, by mouse, by keys and by touch.
import type { Locator, Page } from '@playwright/test';
import { selectWords } from './select-words';
import { expect, POST, test } from './site';

const FOOL = 'a fool with a tool is still a fool';

function offer(page: Page): Locator {
  return page.getByRole('button', { name: 'Quote in a comment' });
}

/** The box on the screen of some words of the article, and of those between two. */
async function boxOf(page: Page, from: string, to = from) {
  return page.evaluate(
    ([first = '', last = '']) => {
      const article = document.querySelector('article');
      if (!article) throw new Error('No article.');
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let isBegun = false;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const start = isBegun ? 0 : text.indexOf(first);
        if (!isBegun && start >= 0) {
          range.setStart(node, start);
          isBegun = true;
        }
        const end = isBegun ? text.indexOf(last, start) : -1;
        if (end < 0) continue;
        range.setEnd(node, end + last.length);
        const lines = [...range.getClientRects()];
        const { top, bottom, left, right } = range.getBoundingClientRect();
        const [one, other] = [lines.at(0), lines.at(-1)];
        if (!one || !other) throw new Error('Not drawn.');
        const middle = (line: DOMRect) => line.top + line.height / 2;
        return {
          top,
          bottom,
          left,
          right,
          start: { x: one.left + 1, y: middle(one) },
          end: { x: other.right - 1, y: middle(other) },
        };
      }
      throw new Error(`No “${first} … ${last}”.`);
    },
    [from, to],
  );
}

async function selectByMouse(page: Page, from: string, to = from): Promise<void> {
  // What has not been drawn in its typeface yet will still move.
  await page.evaluate(() => document.fonts.ready);
  await page.getByText(from).first().scrollIntoViewIfNeeded();
  const { start, end } = await boxOf(page, from, to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
}

/** What the comment that was begun is about, as this browser keeps it. */
async function begunAbout(page: Page): Promise<unknown> {
  await expect(page.getByText('On this passage of the post:')).toBeVisible();
  return page.evaluate(() => {
    const texts = Object.keys(localStorage).map((name) => localStorage.getItem(name) ?? '');
    const kept = texts.find((text) => text.includes('"about":{'));
    return (JSON.parse(kept ?? '{}') as { about: unknown }).about;
  });
}

test('by mouse: the offer stands below the words, and quotes them with what is around them', async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto(POST);
  await selectByMouse(page, FOOL);
  await expect(offer(page)).toBeVisible();
  const words = await boxOf(page, FOOL);
  const button = await offer(page).boundingBox();
  expect(button?.y).toBeGreaterThanOrEqual(words.bottom);
  expect(button?.y).toBeLessThan(words.bottom + 40);

  await offer(page).click();
  expect(await begunAbout(page)).toEqual({
    words: FOOL,
    prefix: 'Tools are important, no doubt. But'.slice(-32).trim(),
    suffix: '. Social Media is there to solve',
  });
  await expect(offer(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(true);
});

test('it goes with the selection, and not before', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(POST);
  await selectByMouse(page, FOOL);
  await expect(offer(page)).toBeVisible();
  const { start } = await boxOf(page, 'Social Media is there to solve');
  await page.mouse.click(start.x, start.y);
  await expect(offer(page)).toHaveCount(0);

  // A name in a note is no word of the post. So near its end the discussion comes.
  await page.getByText('an interview on CloudAve').first().scrollIntoViewIfNeeded();
  await expect(page.getByRole('textbox', { name: 'Your comment' })).toBeVisible();
  await selectByMouse(page, 'an interview on CloudAve');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('interview');
  await page.waitForTimeout(600);
  await expect(offer(page)).toHaveCount(0);
});

test('within a quotation, and across one, it keeps the words of both', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(POST);
  await selectByMouse(page, 'E2.0 is a way of being');
  await offer(page).click();
  expect(await begunAbout(page)).toMatchObject({ words: 'E2.0 is a way of being' });

  await page.goto(POST);
  await selectByMouse(page, 'Social Business which is', 'the vascular surgery');
  await offer(page).click();
  expect(await begunAbout(page)).toMatchObject({
    words: 'Social Business which is the vascular surgery',
  });
});

test('by keys: the offer is announced once, next by Tab, and Escape takes it away', async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto(POST);
  // Where caret browsing, or a search within the page, would have brought the reader.
  await selectWords(page, FOOL, 1);
  for (let n = FOOL.split(' ').length; n > 1; n -= 1)
    await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(offer(page)).toBeVisible();
  const told = page.getByRole('status').filter({ hasText: 'press Tab' });
  await expect(told).toHaveText('To quote these words in a comment, press Tab.');
  // It is the same words in the same place while the selection grows: they are not told again.
  await told.evaluate((region) => {
    new MutationObserver(() => {
      region.setAttribute('data-told-again', '');
    }).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.waitForTimeout(500);
  await expect(told).not.toHaveAttribute('data-told-again');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.waitForTimeout(500);

  await page.keyboard.press('Tab');
  await expect(offer(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(offer(page)).toHaveCount(0);

  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(offer(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(offer(page)).toBeFocused();
  // The way on is from where the words are.
  await page.keyboard.press('Tab');
  const next = page.locator(':focus');
  await expect(next).toHaveRole('link');
  const { bottom } = await boxOf(page, FOOL);
  const place = await next.boundingBox();
  expect(place?.y).toBeGreaterThan(bottom);
  await expect(next).toHaveAccessibleDescription('Esteban Kolsky');
  // It does not stop who goes on by Tab a second time.
  await expect(offer(page)).toHaveCount(0);

  await selectByMouse(page, FOOL);
  await expect(offer(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await begunAbout(page)).toMatchObject({ words: FOOL });
});

test('too many words are not offered, and the reader is told', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(POST);
  await page.mouse.click(5, 5); // Wakes the page.
  await page.evaluate(() => {
    const article = document.querySelector('article');
    if (article) document.getSelection()?.selectAllChildren(article);
  });
  await expect(page.getByText('choose fewer: at most 1000 characters')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test('the offer leaves room for the handles below the words, and a tap quotes them', async ({
    visitor,
  }) => {
    const page = await visitor({
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(POST);
    await page.getByText(FOOL).tap();
    await selectWords(page, FOOL);
    await expect(offer(page)).toBeVisible();
    const words = await boxOf(page, FOOL);
    const button = await offer(page).boundingBox();
    if (!button) throw new Error('It is not drawn.');
    expect(button.y).toBeGreaterThanOrEqual(words.bottom + 30);
    expect(button.x).toBeGreaterThanOrEqual(0);
    expect(button.x + button.width).toBeLessThanOrEqual(390);
    expect(button.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await offer(page).tap();
    expect(await begunAbout(page)).toMatchObject({ words: FOOL });
  });
});

test('who reads without selecting loads none of it', async ({ visitor }) => {
  const page = await visitor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const loaded = () => asked.filter((url) => /quote-offer|find-passage/.test(url));
  await page.goto(POST);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(500);
  expect(loaded()).toEqual([]);
  await selectByMouse(page, FOOL);
  await expect(offer(page)).toBeVisible();
  expect(loaded().filter((url) => url.includes('find-passage'))).toEqual([]);
  expect(loaded()).not.toEqual([]);
});
