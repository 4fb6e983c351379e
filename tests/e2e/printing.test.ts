// The printed page: the post with its sources in full, black on white, and nothing to press.
import type { Page } from '@playwright/test';
import { seedDocuments } from '../stack/seed';
import { manyComments } from '../support/many-comments';
import { card, openDiscussion } from './discussion-page';
import { expect, POST, test } from './site';

const HOST = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';

/** Nothing that only a screen has a use for. */
async function expectNoControls(page: Page): Promise<void> {
  for (const role of [
    'button',
    'textbox',
    'combobox',
    'checkbox',
    'banner',
    'contentinfo',
  ] as const) {
    await expect(page.getByRole(role), role).toHaveCount(0);
  }
  const words = page.getByText(/^(Discuss|Leave a Reply|The 5 quotations|Skip to)/);
  await expect(words.filter({ visible: true })).toHaveCount(0);
}

test('without a script: the post, its numbered sources, and no controls', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false, colorScheme: 'dark' });
  await page.goto(`${POST}#q-live-social`);
  const sources = page.getByRole('heading', { name: 'Sources' });
  const numbers = page.locator('article sup');
  await expect(sources).toBeHidden();
  await expect(numbers.first()).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  await expect(sources).toBeVisible();
  await expect(page.locator('section').filter({ has: sources }).getByRole('listitem')).toHaveText([
    'Esteban Kolsky, Let’s Call a Spade a Spade (and Social Media a Band-Aid). estebankolsky.com.',
    'David Armano, Do You Live Social?',
    'Larry Hawes, an interview on CloudAve. cloudave.com.',
  ]);
  await expect(page.getByText(`This post: https://review.example${POST}`)).toBeVisible();
  await expect(numbers).toHaveText(['1', '1', '2', '2', '3']);
  for (const number of await numbers.all()) await expect(number).toBeVisible();
  await expectNoControls(page);
  await expect(page.getByRole('link', { name: /find this passage/i })).toHaveCount(1);
  await expect(page.getByText(/needs JavaScript/)).toBeHidden();
});

test('is black on white, whatever colours the reader has chosen', async ({ visitor }) => {
  const page = await visitor({ colorScheme: 'dark' });
  await page.goto(POST);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print' });
  const colours = await page
    .locator('article p, h1, blockquote')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
  expect(colours).toContain('rgb(0, 0, 0)');
  for (const colour of colours) expect(colour).toMatch(/^rgb\((0, 0, 0|51, 51, 51)\)$/);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('has the comments that are on the page, without what is done with them', async ({
  visitor,
}) => {
  await seedDocuments(HOST, manyComments({ threads: 1, comments: 3, levels: 3, ago: 3_600_000 }));
  const page = await visitor();
  await openDiscussion(page);
  const comment = card(page, 'Seeded comment 2.');
  await expect(comment).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(comment).toBeVisible();
  await expect(page.getByRole('heading', { name: '3 comments' })).toBeVisible();
  await expectNoControls(page);
});

test('has nothing of a discussion in which nobody has spoken', async ({ visitor }) => {
  const page = await visitor();
  await openDiscussion(page);
  await expect(page.getByText(/No comments yet/)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#discussion')).toBeHidden();
});
