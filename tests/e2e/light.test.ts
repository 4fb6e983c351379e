// Light: what is read is there with the first answer, costs next to no script, and never moves.
import type { Page } from '@playwright/test';
import { seedDocuments } from '../stack/seed';
import { manyComments } from '../support/many-comments';
import { cards, openDiscussion } from './discussion-page';
import { signIn } from './sign-in';
import { expect, POST, test } from './site';

const EMULATOR = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';

/** Takes down what moves by itself, from now on and on every page that is opened. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return element?.outerHTML.slice(0, 120) ?? String(node?.nodeName);
        });
        shifts.push(`${String(entry.value)}: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** What browsers tell of something that moved; TypeScript's own library does not know it. */
interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/** Bytes of script that the page has fetched, compressed. */
function scriptFetched(page: Page): Promise<number> {
  return page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
}

for (const path of ['/', POST, '/sources', '/privacy']) {
  test(`${path} is whole with the first answer, and fetches 5 KB of script at most`, async ({
    visitor,
  }) => {
    const page = await visitor({ viewport: { width: 390, height: 640 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked.filter((file) => file.endsWith('.css'))).toEqual([]);
    const fetched = await scriptFetched(page);
    expect(fetched).toBeGreaterThan(0);
    expect(fetched).toBeLessThan(5 * 1024);
  });
}

test('the styles that stand in the page are not fetched again when it becomes live', async ({
  visitor,
}) => {
  const page = await visitor();
  const styles: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.css')) styles.push(new URL(request.url()).pathname);
  });
  await page.goto(POST);
  const inPage = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(inPage.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('#discussion').scrollIntoViewIfNeeded();
  await expect(page.getByText(/No comments yet/)).toBeVisible();
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.filter((style) => inPage.includes(style))).toEqual([]);
});

test('a page that is pointed at is fetched before it is asked for', async ({
  browser,
  baseURL,
}) => {
  // A browser by itself: nothing is fetched ahead where requests are intercepted.
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/');
  const ahead = context.waitForEvent('request', (request) => request.url().endsWith(POST));
  await page.getByRole('link', { name: /Let’s Focus on what matters/ }).hover();
  expect(await (await ahead).headerValue('sec-purpose')).toContain('prefetch');
  await context.close();
});

for (const width of [390, 1280]) {
  test(`nothing moves when script, fonts, session and comments come, ${String(width)} px`, async ({
    visitor,
  }) => {
    await seedDocuments(
      EMULATOR,
      manyComments({ comments: 60, threads: 20, levels: 3, ago: 60_000 }),
    );
    const page = await visitor({ viewport: { width, height: 800 } });
    await openDiscussion(page);
    await signIn(page, 'google', { name: 'Ada Lund' });

    const shifts = await watchShifts(page);
    await page.goto(POST);
    // As one reads: down to the discussion, and on when it is there.
    const turnWheel = async (times: number) => {
      for (let turns = 0; turns < times; turns += 1) {
        await page.mouse.wheel(0, 120);
        await page.waitForTimeout(50);
      }
    };
    const heading = page.getByRole('heading', { name: 'Leave a Reply' });
    while (!(await heading.isVisible()) || ((await heading.boundingBox())?.y ?? 0) > 500) {
      await turnWheel(1);
    }
    await expect(cards(page).first()).toBeVisible();
    await turnWheel(30);
    await page.waitForTimeout(500);
    expect(await shifts()).toEqual([]);
  });
}
