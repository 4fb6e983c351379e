// A comment's own address leads to it, wherever it stands.
import type { Page } from '@playwright/test';
import { PAGE_SIZE } from '../../src/domain/limits';
import { countDocumentsRead } from '../bench/documents-read';
import { seedDocuments, type SeedDocument } from '../stack/seed';
import { manyComments } from '../support/many-comments';
import { cards } from './discussion-page';
import { expect, POST, test } from './site';

const HOST = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';

const idOf = ({ path }: SeedDocument) => path.split('/').at(-1) ?? '';
const levelOf = ({ fields }: SeedDocument) => String(fields['path']).split('/').length;

/** A thousand comments; 300 of them in one thread that goes down to the last level. */
async function seedThousand(): Promise<SeedDocument[]> {
  const early = manyComments({ threads: 150, comments: 350, levels: 4, ago: 7_200_000 });
  const thread = manyComments({ threads: 1, comments: 300, levels: 8, ago: 3_600_000 });
  const late = manyComments({ threads: 150, comments: 350, levels: 4, ago: 60_000 });
  await seedDocuments(HOST, [...early, ...thread, ...late]);
  return thread;
}

function sought(page: Page, id: string) {
  return page.locator(`#comment-${id}`);
}

async function expectReached(page: Page, id: string): Promise<void> {
  await expect(sought(page, id)).toBeFocused();
  await expect(sought(page, id)).toBeInViewport();
  await expect(sought(page, id)).toHaveAttribute('data-sought', 'true');
}

for (const order of ['newest', 'oldest'] as const) {
  test(`a reply at level 8 in a thread of 300 in a discussion of 1,000, ${order} first`, async ({
    visitor,
  }) => {
    const thread = await seedThousand();
    const deep = thread.filter((one) => levelOf(one) === 8)[20];
    const id = deep ? idOf(deep) : '';
    const page = await visitor();
    await page.addInitScript((kept) => {
      localStorage.setItem('today-in-review/order', kept);
    }, order);
    const documentsRead = await countDocumentsRead(page, 'comments');
    await page.goto(`${POST}#comment-${id}`);
    await expectReached(page, id);
    await expect(page.getByText(/from the middle of the discussion/)).toBeVisible();
    await expect(page.getByText('This comment was removed')).toHaveCount(0);
    await expect(cards(page)).toHaveCount(PAGE_SIZE);
    // It is looked for by itself, and then comes with the page or one by one.
    expect(documentsRead()).toBeLessThanOrEqual(PAGE_SIZE + 3);

    // The heights above it are settled: it stays where it was put.
    await page.waitForTimeout(300);
    await expect(sought(page, id)).toBeInViewport();
    await page.getByRole('button', { name: 'Show it from the beginning' }).click();
    await expect(page.getByText(/from the middle of the discussion/)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: '100 comments or more' })).toBeFocused();
  });
}

test('the same link twice, another one, and back and forward', async ({ visitor }) => {
  const thread = await seedThousand();
  const [one = '', other = ''] = [thread[100], thread[290]].map(
    (document) => document && idOf(document),
  );
  const page = await visitor();
  await page.goto(`${POST}#comment-${one}`);
  await expectReached(page, one);
  const link = sought(page, one).locator('a[href^="#comment-"]');
  await link.click();
  await expectReached(page, one);
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    (document.activeElement as HTMLElement).blur();
  });
  await link.evaluate((element) => {
    (element as HTMLElement).click();
  });
  await expectReached(page, one);

  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#comment-${other}`);
  await expectReached(page, other);
  await page.goBack();
  await expectReached(page, one);
  await page.goForward();
  await expectReached(page, other);
});

test('the link of a comment that the owner removed says so', async ({ visitor, owner }) => {
  await seedDocuments(HOST, manyComments({ threads: 2, comments: 3, ago: 60_000 }));
  const { path } = await owner.find('Seeded comment 1.');
  await owner.set(path, { status: 'hidden' });
  const page = await visitor({ viewport: { width: 390, height: 800 } });
  await page.goto(`${POST}#comment-${path.split('/').at(-1) ?? ''}`);
  const notice = page.getByRole('group', { name: /that the link leads to/ });
  await expect(notice).toBeFocused();
  await expect(notice).toBeInViewport();
  await expect(notice).toContainText('is not here');
  await expect(cards(page)).toHaveCount(2);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
});
