// Paging while others write: nothing is lost, nothing comes twice.
import { PAGE_SIZE } from '../../src/domain/limits';
import { seedDocuments } from '../stack/seed';
import { manyComments } from '../support/many-comments';
import { cards, composer, openDiscussion } from './discussion-page';
import { expect, test } from './site';

const HOST = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';

for (const order of ['newest', 'oldest'] as const) {
  test(`while one pages (${order} first), fifty comments come in`, async ({ visitor }) => {
    const first = manyComments({ threads: 20, comments: 130, levels: 4, ago: 3_600_000 });
    await seedDocuments(HOST, first);
    const page = await visitor();
    await openDiscussion(page);
    if (order === 'oldest') await page.getByLabel('Order').selectOption('Oldest first');
    const shown = cards(page);
    await expect(shown).toHaveCount(PAGE_SIZE);

    // Twenty-five new threads, and twenty-five answers spread over the old ones.
    const later = manyComments({ threads: 25, comments: 25, levels: 1, ago: 60_000 });
    const answers = manyComments({ answering: first, comments: 25, ago: 30_000 });
    const more = page.getByRole('button', { name: /Show more comments/ });
    await seedDocuments(HOST, later.slice(0, 12));
    await seedDocuments(HOST, answers.slice(0, 12));
    await more.click();
    await seedDocuments(HOST, answers.slice(12));
    await seedDocuments(HOST, later.slice(12));
    await expect(async () => {
      const waiting = page.getByRole('button', { name: /Show \d+ new comments?/ });
      if (await waiting.isVisible()) await waiting.click();
      if (await more.isVisible()) await more.click();
      await expect(shown).toHaveCount(180, { timeout: 1000 });
    }).toPass();

    const ids = await shown.evaluateAll((all) => all.map((one) => one.id));
    expect(new Set(ids).size).toBe(180);
    await expect(page.getByText('This comment was removed')).toHaveCount(0);
    await expect(composer(page)).toBeVisible();
  });
}
