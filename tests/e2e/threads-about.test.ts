// Words and what is said about them: quotations and their threads, passages, quoted comments.
import type { Page } from '@playwright/test';
import { card, cards, composer, openDiscussion, startThread } from './discussion-page';
import { selectWords } from './select-words';
import { expect, POST, test } from './site';
import { signIn } from './sign-in';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 800 };

/** Begins a comment by the link beside a quotation, and sends it. */
async function discuss(page: Page, quotationId: string, words: string): Promise<void> {
  await page.locator(`a[href$="#discuss-${quotationId}"]`).first().click();
  await expect(composer(page)).toBeFocused();
  await expect(page.getByText(/^On the words of/).first()).toBeVisible();
  await startThread(page, words);
}

test('a quotation is discussed: the thread leads back to it, stands beside it, and is found by its address', async ({
  visitor,
}) => {
  const ada = await visitor({ viewport: WIDE });
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'On the post as a whole.');
  await discuss(ada, 'vascular-surgery', 'Surgery is dear.');

  const link = card(ada, 'Surgery is dear.').getByRole('link', { name: /^“/ });
  await link.click();
  const quotation = ada.locator('#q-vascular-surgery');
  await expect(quotation).toBeInViewport();
  await expect(quotation).toBeFocused();
  expect(await quotation.evaluate((element) => element.matches(':target'))).toBe(true);

  await expect(ada.getByText('1 thread', { exact: true }).first()).toBeVisible();
  const beside = ada.getByRole('list', { name: 'Threads about this quotation' });
  await expect(beside.getByRole('link')).toHaveText('Ada Lund Surgery is dear.');
  await ada.getByRole('link', { name: 'Read in the discussion' }).click();
  await expect(ada).toHaveURL(/\?quotation=vascular-surgery#discussion$/);
  await expect(cards(ada)).toHaveCount(1);
  await expect(ada.getByRole('heading', { name: '1 comment' })).toBeFocused();

  const ben = await visitor({ viewport: PHONE });
  await ben.goto(`${POST}?quotation=vascular-surgery#discussion`);
  await expect(card(ben, 'Surgery is dear.')).toBeVisible();
  await expect(cards(ben)).toHaveCount(1);
  await ben.getByRole('link', { name: 'Show all comments' }).click();
  await expect(cards(ben)).toHaveCount(2);
  const unfold = ben.getByRole('button', { name: '1 thread about this quotation' });
  await unfold.click();
  await ben.getByRole('link', { name: 'Ada Lund Surgery is dear.' }).click();
  await expect(card(ben, 'Surgery is dear.')).toBeFocused();
});

test('a passage is quoted, found again, and said to be gone when it is', async ({
  visitor,
  owner,
}) => {
  const ada = await visitor({ viewport: WIDE });
  await openDiscussion(ada);
  await signIn(ada, 'x', { name: 'Ada Lund' });
  await selectWords(ada, 'a fool with a tool is still a fool');
  await ada.getByRole('button', { name: 'Quote in a comment' }).click();
  await expect(composer(ada)).toBeFocused();
  await startThread(ada, 'I know such tools.');
  const passage = card(ada, 'I know such tools.').getByRole('button', { name: /^“a fool/ });
  await passage.click();
  expect(await ada.evaluate(() => CSS.highlights.get('sought-passage')?.size)).toBe(1);
  await expect(ada.getByText('a fool with a tool is still a fool').first()).toBeInViewport();

  const { path } = await owner.find('I know such tools.');
  const gone = { words: 'words that the post never had at all', prefix: 'x', suffix: 'y' };
  await owner.set(path, { quotation: gone });
  await expect(card(ada, 'I know such tools.')).toContainText(
    'As Ada Lund quoted the post: “words that the post never had at all” (no longer in the post)',
  );
});

test('a comment is quoted; what becomes of it is told', async ({ visitor, owner }) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'I drink tea.');
  const ben = await visitor();
  await openDiscussion(ben);
  await signIn(ben, 'facebook', { name: 'Ben Okri' });
  await card(ben, 'I drink tea.')
    .getByRole('button', { name: 'Quote what Ada Lund wrote' })
    .click();
  const field = ben.getByRole('textbox', { name: 'Your reply to Ada Lund' });
  await expect(field).toBeFocused();
  await field.fill('So do I.');
  await field.press('Control+Enter');
  await expect(card(ben, 'So do I.')).toContainText('On what Ada Lund wrote: “I drink tea.”');
  // The server has it: refused would be what quotes words that were changed before.
  await expect(card(ben, 'So do I.').getByRole('button', { name: /^Reply/ })).toBeVisible();

  const { path } = await owner.find('I drink tea.');
  await owner.set(path, { body: 'I drink water.', editedAt: new Date() });
  await expect(card(ben, 'So do I.')).toContainText(
    'On what Ada Lund wrote (since edited), as Ben Okri quoted it: “I drink tea.”',
  );
  await owner.set(path, { status: 'hidden' });
  await expect(card(ben, 'So do I.')).toContainText('On a comment that was since removed');
});
