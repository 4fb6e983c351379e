// Every page, in both colour schemes and at both widths, passes axe; and the journey needs no mouse.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { card, composer, openDiscussion, reply, startThread } from './discussion-page';
import { expect, POST, test } from './site';
import { fillAccount, signIn } from './sign-in';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [390, 1280];

async function expectNoAxeFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const findings = violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]);
  expect(findings).toEqual([]);
}

test.use({ expectedMessages: /status of 404/ });

for (const colorScheme of SCHEMES) {
  for (const width of WIDTHS) {
    test(`axe finds nothing, ${colorScheme}, ${String(width)} px`, async ({ visitor }) => {
      const page = await visitor({ colorScheme, viewport: { width, height: 800 } });
      await page.goto('/');
      await expectNoAxeFindings(page);
      await page.goto('/sources');
      await expectNoAxeFindings(page);
      await page.goto('/privacy');
      await page.getByText('Field by field').first().click();
      await expectNoAxeFindings(page);
      await page.goto('/no-such-page');
      await expectNoAxeFindings(page);
      await page.goto(POST);
      await expectNoAxeFindings(page);

      await openDiscussion(page);
      await expectNoAxeFindings(page);
      await signIn(page, 'google', { name: 'Ada Lund' });
      await startThread(page, 'A remark with a link: https://example.org/');
      await reply(page, 'A remark with a link', 'And an answer.');
      await card(page, 'And an answer.')
        .getByRole('button', { name: /^Reply/ })
        .click();
      await page.getByRole('textbox', { name: /^Your reply/ }).fill('x'.repeat(5001));
      await page.keyboard.press('Control+Enter');
      await expectNoAxeFindings(page);
    });
  }
}

test('the whole journey by keyboard, focus always seen', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(POST);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /Skip to/ })).toBeFocused();
  await page.keyboard.press('Enter');

  await tabTo(page, 'Your comment');
  await page.keyboard.type('Written without a mouse.');
  const window = page.waitForEvent('popup');
  await tabTo(page, 'Continue with Google');
  await page.keyboard.press('Enter');
  await fillAccount(await window, { name: 'Ada Lund' });
  await expect(page.getByText(/You are commenting using your Google account/)).toBeVisible();
  await expectFocusSeen(page);

  await composer(page).focus();
  await page.keyboard.press('Control+Enter');
  // Once the server has it, the focus goes there.
  await expect(card(page, 'Written without a mouse.')).toBeFocused();
  await expectFocusSeen(page);

  await tabTo(page, /^Reply/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('An answer without a mouse.');
  await page.keyboard.press('Control+Enter');
  // Once the server has it, the focus goes there.
  await expect(card(page, 'An answer without a mouse.')).toBeFocused();
  await expectFocusSeen(page);

  await tabTo(page, /^Delete/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect(card(page, 'An answer without a mouse.')).toBeFocused();
  await tabTo(page, /^Delete/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('An answer without a mouse.')).toHaveCount(0);
  await expectFocusSeen(page);
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0, { timeout: 15_000 });
  await expectFocusSeen(page);
});

/** Presses Tab until the thing with this name has the focus, which is seen at each stop. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const target = page
    .getByRole('button', { name })
    .or(page.getByRole('textbox', { name }))
    .or(page.getByRole('link', { name }));
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
    const focused = page.locator(':focus');
    if ((await target.and(focused).count()) > 0) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}

/** Something other than the page itself has the focus, and shows it by an outline. */
async function expectFocusSeen(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return 'nothing has the focus';
        const { outlineStyle, boxShadow } = getComputedStyle(focused);
        return outlineStyle !== 'none' || boxShadow !== 'none'
          ? 'seen'
          : `${focused.outerHTML.slice(0, 120)} does not show its focus`;
      }),
    )
    .toBe('seen');
}
