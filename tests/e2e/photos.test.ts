// Photos: not a request before the reader asks, and then one that tells their server next to nothing.
import { seedDocuments } from '../stack/seed';
import { hostileComment, idOf } from '../support/hostile-documents';
import { cards, openDiscussion } from './discussion-page';
import { expect, test } from './site';

const FIRESTORE = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
const PHOTO = 'https://lh3.googleusercontent.com/a/ada=s96-c';
const GONE = 'https://pbs.twimg.com/profile_images/gone.png';
/** One dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.use({ expectedMessages: /Failed to load resource.*404/ });

test('photos come when asked for, tell nothing of this site, and move nothing', async ({
  visitor,
}) => {
  const author = (photoURL: string) => ({
    uid: 'u',
    name: 'Ada Lund',
    photoURL,
    provider: 'google.com',
  });
  await seedDocuments(FIRESTORE, [
    hostileComment({ id: idOf('P', 1), at: 2, body: 'One.', fields: { author: author(PHOTO) } }),
    hostileComment({ id: idOf('P', 2), at: 1, body: 'Two.', fields: { author: author(GONE) } }),
    hostileComment({
      id: idOf('P', 3),
      at: 0,
      body: 'Three.',
      fields: { author: author('https://evil.example/a') },
    }),
  ]);
  const page = await visitor();
  const asked: Record<string, string>[] = [];
  await page.context().route(/googleusercontent|twimg/, async (route) => {
    const request = route.request();
    asked.push({ url: request.url(), ...(await request.allHeaders()) });
    if (request.url() === GONE) await route.fulfill({ status: 404 });
    else await route.fulfill({ contentType: 'image/png', body: PICTURE });
  });
  await openDiscussion(page);
  await expect(cards(page)).toHaveCount(3);
  await cards(page).last().scrollIntoViewIfNeeded();
  const boxes = () =>
    cards(page).evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));

  await page.getByRole('button', { name: 'Photos' }).click();
  await page.evaluate(() => document.fonts.ready);
  const before = await boxes();
  expect(asked).toEqual([]);
  await expect(page.locator('#discussion img')).toHaveCount(0);

  await page.getByRole('checkbox', { name: /Show photos/ }).check();
  const photo = cards(page).first().locator('img');
  await expect(photo).toHaveCSS('opacity', '1');
  await expect(page.locator('#discussion img')).toHaveCount(1);
  await expect(cards(page).nth(1)).toContainText('AL');
  expect(asked.map(({ url }) => url).sort()).toEqual([PHOTO, GONE].sort());
  for (const headers of asked) {
    expect(JSON.stringify(headers)).not.toContain('localhost');
  }
  expect(await boxes()).toEqual(before);

  await page.reload();
  await expect(photo).toHaveCSS('opacity', '1');
});
