// Changing one's mind: editing, deleting with a way back, respect given and taken back.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { respectAtOnce } from './crowd';
import { card, openDiscussion, startThread } from './discussion-page';
import { expect, test } from './site';
import { signIn } from './sign-in';

const SLUG = 'lets-focus-on-what-matters';
const UNDO_IS_OVER = { timeout: 15_000 };

/** Ada with a comment of hers on the page. */
async function adaWith(page: Page, words: string): Promise<void> {
  await openDiscussion(page);
  await signIn(page, 'google', { name: 'Ada Lund' });
  await startThread(page, words);
}

function act(page: Page, words: string, name: RegExp) {
  return card(page, words).getByRole('button', { name });
}

test('an edit takes the place of the words, on other pages too, and outlives a reload', async ({
  visitor,
}) => {
  const ada = await visitor();
  await adaWith(ada, 'A hasty remark.');
  const reader = await visitor();
  await openDiscussion(reader);
  await expect(card(reader, 'A hasty remark.')).toBeVisible();

  await act(ada, 'A hasty remark.', /^Edit/).click();
  const field = ada.getByRole('textbox', { name: 'Edit what you wrote' });
  await expect(field).toBeFocused();
  await ada.keyboard.type(' Thought over.');
  await ada.reload();
  await expect(field).toHaveValue('A hasty remark. Thought over.');
  await expect(ada.getByText(/You are commenting using your/).first()).toBeVisible();
  await field.press('Control+Enter');
  await expect(card(ada, 'Thought over.')).toBeFocused();
  await expect(card(ada, 'Thought over.')).toContainText('edited just now');
  await expect(card(reader, 'A hasty remark. Thought over.')).toContainText('edited just now');
});

test('a deletion can be undone; one whose page is left is carried out', async ({
  visitor,
  owner,
}) => {
  const ada = await visitor();
  await adaWith(ada, 'I take this back.');
  await act(ada, 'I take this back.', /^Delete/).click();
  await expect(card(ada, 'I take this back.')).toHaveCount(0);
  await ada.keyboard.press('Enter');
  await expect(card(ada, 'I take this back.')).toBeFocused();
  expect(await owner.comments()).toHaveLength(1);

  await act(ada, 'I take this back.', /^Delete/).click();
  await expect(ada.getByText('Your comment will be deleted.')).toBeVisible();
  await ada.reload();
  await openDiscussion(ada);
  await expect.poll(() => owner.comments(), UNDO_IS_OVER).toHaveLength(0);
  await expect(card(ada, 'I take this back.')).toHaveCount(0);
});

test('respect is given once each, taken back, and two hundred at once all get through', async ({
  visitor,
  owner,
}) => {
  test.slow();
  const ada = await visitor();
  await adaWith(ada, 'Well said.');
  const { id } = await owner.find('Well said.');

  const ben = await visitor({ viewport: { width: 390, height: 800 } });
  await openDiscussion(ben);
  const respect = act(ben, 'Well said.', /^Respect/);
  await respect.click();
  await expect(ben.getByRole('group', { name: /Respect counts once/ })).toBeVisible();
  await signIn(ben, 'x', { name: 'Ben Okri' });
  await respect.dblclick();
  await expect(respect).toHaveAttribute('aria-pressed', 'true');
  await expect(respect).toContainText('1');
  await respect.click();
  await expect(respect).toHaveAttribute('aria-pressed', 'false');
  await expect(respect).not.toContainText('1');

  expect(await respectAtOnce(SLUG, id, 200)).toBe(200);
  await ada.reload();
  // It is counted when it comes into view.
  await card(ada, 'Well said.').scrollIntoViewIfNeeded();
  await expect(card(ada, 'Well said.')).toContainText('Respect 200');
  await expect(act(ada, 'Well said.', /^Respect/)).toHaveCount(0);
  await owner.delete(`posts/${SLUG}/respects/${id}_crowd-7`);
  await ada.reload();
  await card(ada, 'Well said.').scrollIntoViewIfNeeded();
  await expect(card(ada, 'Well said.')).toContainText('Respect 199');
});

test('a comment that was taken down tells its author why', async ({ visitor, owner }) => {
  const ada = await visitor();
  await adaWith(ada, 'A rude remark.');
  const { path } = await owner.find('A rude remark.');
  await owner.set(path, { status: 'hidden', reason: 'Please stay polite.' });
  await expect(card(ada, 'A rude remark.')).toContainText('taken down by the owner of this site');
  await expect(card(ada, 'A rude remark.').getByRole('blockquote')).toHaveText(
    'Please stay polite.',
  );
  await expect(act(ada, 'A rude remark.', /^(Edit|Reply|Respect)/)).toHaveCount(0);
  await act(ada, 'A rude remark.', /^Delete/).click();
  await expect.poll(() => owner.comments(), UNDO_IS_OVER).toHaveLength(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing in what can be done, ${colorScheme}, ${String(width)} px`, async ({
      visitor,
      owner,
    }) => {
      const ada = await visitor({ colorScheme, viewport: { width, height: 900 } });
      await adaWith(ada, 'To be edited.');
      await startThread(ada, 'To be deleted.');
      await startThread(ada, 'To be taken down.');
      const { path } = await owner.find('To be taken down.');
      await owner.set(path, { status: 'hidden', reason: 'Please stay polite.' });
      await act(ada, 'To be edited.', /^Edit/).click();
      await act(ada, 'To be deleted.', /^Delete/).click();
      const { violations } = await new AxeBuilder({ page: ada }).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual(
        [],
      );
    });
  }
}
