// People report, and moderators decide on the page: from a comment's own menu and from what waits.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { card, composer, openDiscussion, reply, startThread } from './discussion-page';
import { expect, test } from './site';
import { signIn } from './sign-in';
import type { Owner } from './owner';

const more = (page: Page, words: string) =>
  card(page, words).getByRole('button', { name: /^More on the comment/ });
const act = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Opens the discussion and signs in somebody whom the owner makes a moderator. */
async function becomeModerator(page: Page, owner: Owner): Promise<string> {
  await openDiscussion(page);
  await signIn(page, 'x', { name: 'Mo Deering' });
  await startThread(page, 'Welcome, says the moderator.');
  const { uid } = await owner.find('Welcome, says');
  await owner.set(`people/${uid}`, { moderator: true });
  await expect(act(page, /^Moderation/)).toBeVisible();
  return uid;
}

async function expectNoAxeFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const findings = violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]);
  expect(findings).toEqual([]);
}

test('a reader reports, a moderator hides with a reason, its author is told, it is put back', async ({
  visitor,
  owner,
}) => {
  const [ada, ben, mo] = [await visitor(), await visitor(), await visitor()];
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'Buy my followers!');
  await becomeModerator(mo, owner);

  await openDiscussion(ben);
  await more(ben, 'Buy my followers!').click();
  await act(ben, 'Report…').click();
  await expect(ben.getByText(/sign in first/)).toBeVisible();
  await act(ben, 'Go there').click();
  await expect(composer(ben)).toBeFocused();
  await signIn(ben, 'facebook', { name: 'Ben Okri' });
  await expect(ben.getByRole('radio', { name: 'It is spam' })).toBeVisible();
  await ben.getByRole('radio', { name: 'It is spam' }).check();
  await ben.getByRole('textbox', { name: /A note/ }).fill('Sells followers.');
  await act(ben, 'Send report').click();
  await expect(ben.getByText('Thank you. The moderators will see it.')).toBeFocused();
  await ben.reload();
  await expect(ben.getByText('You reported this.')).toBeVisible();
  await expect(act(ben, /^Moderation/)).toHaveCount(0);

  await act(mo, 'Moderation (1)').click();
  const item = mo.getByRole('article', { name: 'Reported comment by Ada Lund' });
  await expect(item).toContainText('Buy my followers!');
  await expect(item).toContainText('Sells followers.');
  await item.getByRole('button', { name: 'Hide…' }).click();
  await mo.getByRole('textbox', { name: /Reason/ }).fill('No advertising, please.');
  await act(mo, 'Hide it').click();
  await expect(act(mo, 'Moderation (0)')).toBeFocused();
  await expect(ben.getByText('Buy my followers!')).toHaveCount(0);
  await expect(card(ada, 'Buy my followers!')).toContainText('No advertising, please.');
  await act(mo, 'Undo').click();
  await expect(card(ben, 'Buy my followers!')).toBeVisible();
  await expect(card(mo, 'Buy my followers!')).toBeVisible();
});

test('a moderator hides, holds, approves and blocks from the comment itself', async ({
  visitor,
  owner,
}) => {
  const [ada, mo] = [await visitor(), await visitor()];
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'A first thought.');
  await reply(ada, 'A first thought.', 'And a second.');
  await becomeModerator(mo, owner);

  await more(mo, 'A first thought.').click();
  await act(mo, 'Hide…').click();
  await act(mo, 'Hide it').click();
  await expect(mo.getByRole('group', { name: 'What was done' })).toBeFocused();
  await expect(mo.getByText('This comment was removed.')).toBeVisible();
  await expect(card(ada, 'A first thought.')).toContainText('was taken down');
  await act(mo, 'Undo').click();
  await expect(card(mo, 'A first thought.')).toBeVisible();

  await more(mo, 'And a second.').click();
  await act(mo, 'Hold').click();
  await expect(card(ada, 'And a second.')).toContainText('waits for approval');
  await act(mo, 'Moderation (1)').click();
  const item = mo.getByRole('article', { name: 'Waiting comment by Ada Lund' });
  await expect(item).toContainText('In answer to Ada Lund: “A first thought.”');
  await item.getByRole('button', { name: 'Approve' }).click();
  await expect(mo.getByText('Nothing waits for you.')).toBeVisible();
  await expect(act(mo, 'Moderation (0)')).toBeFocused();
  await expect(card(mo, 'And a second.')).toBeVisible();

  await more(mo, 'And a second.').click();
  await act(mo, 'Block…').click();
  await act(mo, '1 week').click();
  await expect(mo.getByRole('group', { name: 'Standing of Ada Lund' })).toContainText(/is blocked/);
  await expect(ada.getByText(/cannot comment here until/)).toBeVisible();
  await act(mo, 'Lift').click();
  await expect(composer(ada)).toBeVisible();
});

for (const width of [390, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`all of it open passes axe, ${colorScheme}, ${String(width)} px`, async ({
      visitor,
      owner,
    }) => {
      const [ada, mo] = [
        await visitor(),
        await visitor({ colorScheme, viewport: { width, height: 900 } }),
      ];
      await owner.set('settings/comments', { notice: 42 });
      await openDiscussion(ada);
      await signIn(ada, 'google', { name: 'Ada Lund' });
      await startThread(ada, 'A remark.');
      await startThread(ada, 'For approval.');
      await startThread(ada, 'A spoilt one.');
      const uid = await becomeModerator(mo, owner);
      const { path, uid: adasUid } = await owner.find('For approval.');
      await owner.set(path, { status: 'heldd' });
      await owner.set((await owner.find('A spoilt one.')).path, { author: 'me' });
      await owner.set(`people/${uid}`, { standing: 'king' });
      await owner.set(`people/${adasUid}`, { until: 'tomorrow' });
      await expect(mo.getByText('notice 42 is not known: no notice.')).toBeVisible();
      await expect(mo.getByText('standing “king” is not known: held.')).toBeVisible();
      await expect(mo.getByText('author cannot be read: not shown.').first()).toBeVisible();

      await act(mo, /^Moderation/).click();
      await expect(mo.getByText('status “heldd” is not known: held.')).toBeVisible();
      await mo
        .getByRole('article', { name: /^Waiting/ })
        .getByRole('button', { name: 'Hide…' })
        .click();
      await more(mo, 'A remark.').click();
      await expectNoAxeFindings(mo);
      await act(mo, 'Report…').click();
      await act(mo, 'Send report').click();
      await expectNoAxeFindings(mo);
      await mo.keyboard.press('Escape');
      await expect(more(mo, 'A remark.')).toBeFocused();
      await more(mo, 'A remark.').click();
      await act(mo, 'Block…').click();
      await expect(mo.getByText('until “tomorrow” is not known: without an end.')).toBeVisible();
      await act(mo, 'Trust').click();
      await expect(mo.getByRole('group', { name: 'What was done' })).toContainText('is trusted');
      await expectNoAxeFindings(mo);
      if (process.env['SHOTS']) {
        await mo.screenshot({
          path: `${process.env['SHOTS']}/${colorScheme}-${width}.png`,
          fullPage: true,
        });
      }
      const overflow = await mo.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(overflow).toBe(false);
    });
  }
}

test('a moderator needs no mouse', async ({ visitor, owner }) => {
  const [ada, mo] = [await visitor(), await visitor()];
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'A remark.');
  await becomeModerator(mo, owner);
  await more(mo, 'A remark.').focus();
  await mo.keyboard.press('Enter');
  await tabTo(mo, 'Hide…');
  await mo.keyboard.press('Enter');
  await mo.keyboard.type('Off topic.');
  await tabTo(mo, 'Hide it');
  await mo.keyboard.press('Enter');
  await expect(mo.getByRole('group', { name: 'What was done' })).toBeFocused();
  await expect(card(ada, 'A remark.')).toContainText('Off topic.');
  // The ways on are there once the server has answered.
  const told = mo.getByRole('group', { name: 'What was done' });
  await expect(told).toContainText('The comment is hidden.');
  await tabTo(mo, 'Undo');
  await mo.keyboard.press('Enter');
  await expect(told).toContainText('It is as it was before.');
  await expect(told).toBeFocused();
  await expect(card(mo, 'A remark.')).toBeVisible();
  await tabTo(mo, /^Close/);
  await mo.keyboard.press('Enter');
  await expect(card(mo, 'A remark.')).toBeFocused();
});

/** Presses Tab until the button with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await act(page, name).and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}
