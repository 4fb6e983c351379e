// What people do in the discussion, in their words.
import { expect, type Locator, type Page } from '@playwright/test';
import { POST } from './site';

/** Opens the post at its discussion and waits until it can be written in. */
export async function openDiscussion(page: Page): Promise<void> {
  await page.goto(`${POST}#discussion`);
  await expect(composer(page)).toBeVisible();
}

/** The text field that starts a thread. */
export function composer(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Your comment' });
}

/** The cards of all comments that are shown, in reading order. */
export function cards(page: Page): Locator {
  return page.locator('#discussion').getByRole('article');
}

/** The card of the comment with these words. */
export function card(page: Page, words: string): Locator {
  return cards(page).filter({ hasText: words }).last();
}

/** Starts a thread, and waits until the server has it. */
export async function startThread(page: Page, words: string): Promise<void> {
  await composer(page).fill(words);
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(composer(page)).toHaveValue('');
  await expect(card(page, words)).toBeVisible();
}

/** Answers the comment with these words, and waits until the server has it. */
export async function reply(page: Page, to: string, words: string): Promise<void> {
  await card(page, to)
    .getByRole('button', { name: /^Reply/ })
    .click();
  const field = page.getByRole('textbox', { name: /^Your reply/ });
  await field.fill(words);
  await field.press('Control+Enter');
  await expect(field).toHaveCount(0);
  await expect(card(page, words)).toBeVisible();
}
