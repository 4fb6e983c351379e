// Going through the discussion by single keys, and the help that lists them.
import { seedDocuments } from '../stack/seed';
import { manyComments } from '../support/many-comments';
import { card, composer, openDiscussion } from './discussion-page';
import { expect, test } from './site';

const HOST = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';

test('from comment to comment, to an answer, a fold, the composer', async ({ visitor }) => {
  await seedDocuments(HOST, manyComments({ threads: 1, comments: 3, levels: 3, ago: 3_600_000 }));
  const page = await visitor();
  await openDiscussion(page);
  const [first, second, third] = [0, 1, 2].map((n) => card(page, `Seeded comment ${String(n)}.`));
  if (!first || !second || !third) throw new Error('Three were made.');
  await expect(third).toBeVisible();
  const press = (key: string) => page.keyboard.press(key);

  await press('j');
  await expect(first).toBeFocused();
  await press('j');
  await expect(second).toBeFocused();
  await expect(second).toBeInViewport({ ratio: 1 });
  await press('j');
  await press('j');
  await expect(third).toBeFocused();
  await press('k');
  await expect(second).toBeFocused();
  await press('u');
  await expect(first).toBeFocused();
  await press('f');
  await expect(third).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Unfold 2 replies/ })).toBeVisible();
  await press('f');
  await expect(third).toBeVisible();

  await press('r');
  const reply = page.getByRole('textbox', { name: /^Your reply/ });
  await expect(reply).toBeFocused();
  await page.keyboard.type('jkc?');
  await expect(reply).toHaveValue('jkc?');
  await press('Escape');
  await press('c');
  await expect(composer(page)).toBeFocused();
  await expect(composer(page)).toHaveValue('');

  // What waits is shown, then what is new is gone to.
  await composer(page).blur();
  await seedDocuments(HOST, manyComments({ threads: 2, comments: 2, ago: 60_000 }));
  await page.getByRole('button', { name: 'Show 2 new comments' }).waitFor();
  await press('n');
  await expect(page.locator('[data-new]').first()).toBeFocused();
  await press('n');
  await expect(page.locator('[data-new]').nth(1)).toBeFocused();
});

test('the help lists the keys, gives the focus back, and switches them off', async ({
  visitor,
}) => {
  await seedDocuments(HOST, manyComments({ threads: 1, comments: 2, ago: 3_600_000 }));
  const page = await visitor({ viewport: { width: 390, height: 800 } });
  await openDiscussion(page);
  const first = card(page, 'Seeded comment 0.');
  await expect(first).toBeVisible();
  await page.keyboard.press('j');
  await expect(first).toBeFocused();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys and help' });
  await expect(help).toBeVisible();
  await expect(help.getByRole('row', { name: /next comment$/ })).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(first).toBeFocused();

  const button = page.getByRole('button', { name: 'Keys and help' });
  await button.click();
  await help.getByRole('checkbox', { name: /single keys/ }).uncheck();
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
  await page.keyboard.press('j');
  await expect(button).toBeFocused();
  await page.reload();
  await expect(first).toBeVisible();
  await page.keyboard.press('j');
  await expect(first).not.toBeFocused();
});
