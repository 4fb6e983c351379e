// What changes while somebody reads appears in place, and the text under their eyes stays there.
import type { Locator, Page } from '@playwright/test';
import { seedDocuments } from '../stack/seed';
import { manyComments } from '../support/many-comments';
import { card, cards, openDiscussion } from './discussion-page';
import { expect, test } from './site';

const HOST = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';

test.describe('while one reads in the middle of the discussion', () => {
  for (const width of [390, 1280]) {
    test(`edits, take-downs and new comments move nothing, ${String(width)} px`, async ({
      visitor,
      owner,
    }) => {
      const seeded = manyComments({ threads: 10, comments: 40, levels: 3, ago: 3_600_000 });
      await seedDocuments(HOST, seeded);
      const page = await visitor({ viewport: { width, height: 800 } });
      await openDiscussion(page);
      await expect(cards(page)).toHaveCount(40);
      // By its id: what is the twentieth changes when another is taken down.
      const read = page.locator(`#${(await cards(page).nth(20).getAttribute('id')) ?? ''}`);
      await bringToMiddle(page, read);
      const before = await topOf(read);

      const above = await bodyOf(cards(page).nth(12));
      const long = `${above} ${'And a great deal more that was added later. '.repeat(12)}`;
      await owner.set((await owner.find(above)).path, { body: long, editedAt: new Date() });
      await expect(card(page, 'a great deal more')).toContainText('edited');
      expect(Math.abs((await topOf(read)) - before), 'an edit above').toBeLessThan(2);

      const taken = await bodyOf(cards(page).nth(15));
      await owner.set((await owner.find(taken)).path, { status: 'hidden' });
      await expect(page.getByText(taken, { exact: true })).toHaveCount(0);
      await expect(page.getByText('This comment was removed')).toHaveCount(1);
      expect(Math.abs((await topOf(read)) - before), 'a take-down above').toBeLessThan(2);

      await seedDocuments(HOST, manyComments({ threads: 3, comments: 3, ago: 1000 }));
      await seedDocuments(HOST, manyComments({ answering: seeded, comments: 5, ago: 500 }));
      await expect(page.getByRole('button', { name: 'Show 8 new comments' })).toBeVisible();
      expect(Math.abs((await topOf(read)) - before), 'what came in').toBeLessThan(2);
    });
  }
});

async function bodyOf(one: Locator): Promise<string> {
  const words = /Seeded comment \d+\./.exec((await one.textContent()) ?? '')?.[0];
  if (words === undefined) throw new Error('That is not a seeded comment.');
  return words;
}

async function topOf(one: Locator): Promise<number> {
  return one.evaluate((element) => element.getBoundingClientRect().top);
}

/** Scrolls as a person does, in steps, and waits until the page is at rest. */
async function bringToMiddle(page: Page, one: Locator): Promise<void> {
  await one.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await page.mouse.wheel(0, 1);
  await expect
    .poll(async () => {
      const first = await topOf(one);
      await page.waitForTimeout(150);
      return Math.abs((await topOf(one)) - first);
    })
    .toBe(0);
}
