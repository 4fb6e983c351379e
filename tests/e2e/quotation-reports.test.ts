// A reader reports a quotation where it stands; moderators see what is said of it, and settle it.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { openDiscussion, startThread } from './discussion-page';
import type { Owner } from './owner';
import { expect, POST, test } from './site';
import { fillAccount, openSignIn, signIn, type Service } from './sign-in';

const SLUG = POST.replace('/posts/', '');
const FIREBASE = /firebase-backend|quotation-report-panel/;

const act = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const form = (page: Page): Locator => page.getByRole('form', { name: 'Report this quotation' });
/** The quotation that stands alone, with its note. */
const hawes = (page: Page): Locator => page.locator('#q-way-of-being');
const opener = (page: Page): Locator =>
  hawes(page).getByRole('button', { name: 'Report this quotation' });

/** What is done now and then lies behind “More”. */
async function openMore(page: Page): Promise<void> {
  const more = hawes(page).getByRole('button', { name: 'More on this quotation' });
  await more.click();
  await expect(more).toHaveAttribute('aria-expanded', 'true');
}

async function signInToReport(page: Page, service: Service, name: string): Promise<void> {
  await fillAccount(await openSignIn(page, service), { name });
  await expect(page.getByText('You are signed in with your')).toBeVisible();
}

async function becomeModerator(page: Page, owner: Owner): Promise<void> {
  await openDiscussion(page);
  await signIn(page, 'x', { name: 'Mo Deering' });
  await startThread(page, 'Welcome, says the moderator.');
  const { uid } = await owner.find('Welcome, says');
  await owner.set(`people/${uid}`, { moderator: true });
  await expect(act(page, /^Moderation/)).toBeVisible();
}

async function expectNoAxeFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
}

test('reported while signed out, signed on the spot, seen and settled by a moderator', async ({
  visitor,
  owner,
}) => {
  const [ben, mo] = [await visitor(), await visitor()];
  await becomeModerator(mo, owner);

  const asked: string[] = [];
  ben.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await ben.goto(POST);
  await ben.mouse.move(5, 5);
  await ben.mouse.down();
  await ben.mouse.up();
  await ben.waitForLoadState('networkidle');
  expect(asked.filter((path) => FIREBASE.test(path))).toEqual([]);
  await openMore(ben);
  await expect(opener(ben)).toHaveAttribute('aria-expanded', 'false');

  await opener(ben).click();
  await expect(ben.getByRole('radio', { name: 'It is misquoted' })).toBeFocused();
  expect(asked.filter((path) => FIREBASE.test(path))).not.toEqual([]);
  await ben.getByRole('radio', { name: 'It is taken out of context' }).check();
  await ben.getByRole('textbox', { name: /A note/ }).fill('He goes on: “sometimes”.');
  await act(ben, 'Send report').click();
  await expect(act(ben, 'Continue with Google').first()).toBeFocused();
  await expectNoAxeFindings(ben);
  await signInToReport(ben, 'google', 'Ben Okri');
  await expect(act(ben, 'Send report')).toBeFocused();
  await expect(ben.getByRole('textbox', { name: /A note/ })).toHaveValue(/sometimes/);
  await ben.keyboard.press('Enter');
  await expect(ben.getByText('Thank you. The moderators will see it.')).toBeFocused();
  await ben.keyboard.press('Escape');
  await expect(opener(ben)).toBeFocused();
  await ben.reload();
  await openMore(ben);
  await opener(ben).click();
  await expect(ben.getByText('You reported this quotation.')).toBeVisible();
  await expect(form(ben)).toHaveCount(0);

  await act(mo, 'Moderation (1)').click();
  const item = mo.getByRole('article', { name: 'Reported quotation of Larry Hawes' });
  await expect(item).toContainText('E2.0 is a way of being and operating for organizations');
  await expect(item).toContainText('It is taken out of context');
  await expect(item).toContainText('He goes on: “sometimes”.');
  await expectNoAxeFindings(mo);
  await item.getByRole('link', { name: 'See it in its place' }).click();
  await expect(hawes(mo).getByRole('blockquote')).toBeInViewport();
  await item.getByRole('button', { name: 'Handled' }).click();
  await expect(act(mo, 'Moderation (0)')).toBeFocused();
  await expect(mo.getByText('The report is handled.').first()).toBeVisible();
});

test('somebody blocked is told so, and a quotation that is not there is shown harmlessly', async ({
  visitor,
  owner,
}) => {
  const [ada, mo] = [await visitor(), await visitor()];
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'Soon to be blocked.');
  const { uid } = await owner.find('Soon to be');
  await owner.set(`people/${uid}`, { standing: 'blocked' });
  await openMore(ada);
  await opener(ada).click();
  await ada.getByRole('radio', { name: 'The link is dead' }).check();
  await act(ada, 'Send report').click();
  await expect(hawes(ada).getByRole('alert')).toContainText('blocked by the owner');
  await expect(ada.getByRole('radio', { name: 'The link is dead' })).toBeChecked();

  await owner.set(`reports/${SLUG}_made-up_${uid}`, {
    ...{ slug: SLUG, quotationId: 'made-up', reporter: uid, reason: 'link-dead', note: null },
    ...{ createdAt: new Date(), handled: false },
  });
  await becomeModerator(mo, owner);
  await act(mo, 'Moderation (1)').click();
  const item = mo.getByRole('article', { name: 'Reported quotation' });
  await expect(item).toContainText('This is a quotation that is not in the post.');
  await item.getByRole('button', { name: 'Handled' }).click();
  await expect(act(mo, 'Moderation (0)')).toBeVisible();
});

test.describe('without a network', () => {
  test.use({
    expectedMessages:
      /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Could not reach Cloud Firestore|dynamically imported/,
  });

  test('the form says that it could not be loaded, and can be asked for again', async ({
    visitor,
  }) => {
    const page = await visitor();
    await page.goto(POST);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    await openMore(page);
    await page.context().setOffline(true);
    await opener(page).click();
    await expect(hawes(page).getByRole('alert')).toContainText('could not be loaded', {
      timeout: 15_000,
    });
    await page.context().setOffline(false);
    await hawes(page).getByRole('button', { name: 'Try again' }).click();
    await expect(form(page)).toBeVisible({ timeout: 15_000 });
  });
});

test('needs no mouse, and no width, in either colour', async ({ visitor }) => {
  const page = await visitor({ colorScheme: 'dark', viewport: { width: 390, height: 800 } });
  await page.goto(POST);
  await openMore(page);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'It is misquoted' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'It is taken out of context' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: /A note/ })).toBeFocused();
  await expectNoAxeFindings(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(overflow).toBe(false);
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
});
