// Whatever lies in Firestore is drawn as the words that it is: nothing runs, nothing leaves the page.
import type { Page } from '@playwright/test';
import { seedDocuments } from '../stack/seed';
import {
  forgedComments,
  hostileBodies,
  hostileComment,
  idOf,
  spoiltComments,
  sprawlingThreads,
  twins,
} from '../support/hostile-documents';
import { cards, openDiscussion } from './discussion-page';
import { TOWERING, TURNED } from '../support/hostile-text';
import { expectTame, watchDeeds } from './hostile-page';
import { hideWords, pictureAround, placesIn, sprawlOf } from './places';
import { expect, test } from './site';

const FIRESTORE = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';

test.setTimeout(120_000);

/** Loads the discussion to its end. */
async function loadAll(page: Page): Promise<void> {
  const more = page.locator('#more-comments');
  await expect(cards(page).first()).toBeVisible();
  await expect(async () => {
    // Pressing while it loads does nothing.
    if ((await more.count()) > 0) await more.click({ timeout: 1000 });
    expect(await more.count()).toBe(0);
  }).toPass({ timeout: 60_000 });
}

test('a thousand payloads are words and links, and nothing else', async ({ visitor }) => {
  const bodies = hostileBodies();
  await seedDocuments(
    FIRESTORE,
    bodies.map((body, index) => hostileComment({ id: idOf('H', index), at: index, body })),
  );
  const page = await visitor();
  const deeds = await watchDeeds(page);
  await openDiscussion(page);
  await loadAll(page);
  await expect(cards(page)).toHaveCount(bodies.length);
  await expectTame(page, deeds);
});

test('documents of any shape are drawn, or left out', async ({ visitor }) => {
  const documents = [...spoiltComments(), ...forgedComments()];
  await seedDocuments(FIRESTORE, documents);
  const page = await visitor();
  const deeds = await watchDeeds(page);
  await openDiscussion(page);
  await loadAll(page);
  expect(await cards(page).count()).toBeGreaterThan(forgedComments().length);
  await expect(page.getByText(/could not be shown/)).toBeVisible();
  await expectTame(page, deeds);
});

for (const width of [390, 1280]) {
  test(`nothing leaves its comment, at ${String(width)} px`, async ({ visitor }) => {
    const documents = sprawlingThreads();
    await seedDocuments(FIRESTORE, documents);
    const page = await visitor({ viewport: { width, height: 900 } });
    const deeds = await watchDeeds(page);
    await openDiscussion(page);
    await loadAll(page);
    await expect(cards(page)).toHaveCount(documents.length);
    await expectTame(page, deeds);
    expect(await sprawlOf(page)).toEqual([]);
  });
}

test('accents and turned letters stay where they are, and leave no ink elsewhere', async ({
  visitor,
}) => {
  const texts = [...TURNED, ...TOWERING];
  await seedDocuments(FIRESTORE, twins(texts));
  const page = await visitor({ viewport: { width: 1280, height: 8000 } });
  await openDiscussion(page);
  await loadAll(page);
  await expect(cards(page)).toHaveCount(texts.length * 2);
  const places = await placesIn(page);
  for (let index = 0; index < places.length; index += 2) {
    expect(places[index], texts[index / 2]).toBe(places[index + 1]);
  }
  await page.evaluate(() => document.fonts.ready);
  const drawn = await pictureAround(page);
  await hideWords(page);
  expect((await pictureAround(page)).equals(drawn)).toBe(true);
});
