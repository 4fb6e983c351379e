// Signs a visitor in through the Auth emulator's real sign-in window.
import { expect, type Page } from '@playwright/test';

const SERVICES = {
  google: 'Continue with Google',
  x: 'Continue with X (Twitter)',
  facebook: 'Continue with Facebook',
};

export type Service = keyof typeof SERVICES;

interface Account {
  name: string;
  /** Absent = made from the name. */
  email?: string;
}

/** Presses the service's button and returns the sign-in window. */
export async function openSignIn(page: Page, service: Service): Promise<Page> {
  const button = page.getByRole('button', { name: SERVICES[service] }).first();
  const window = page.waitForEvent('popup');
  await button.click();
  return window;
}

/** Fills the emulator's account form in the sign-in window (or in the page, after a redirect). */
export async function fillAccount(window: Page, { name, email }: Account): Promise<void> {
  await window.locator('.js-new-account').click();
  await window.locator('#email-input').fill(email ?? emailOf(name));
  await window.locator('#display-name-input').fill(name);
  await window.locator('#sign-in').click();
}

/** Signs in and waits until the page says so. */
export async function signIn(page: Page, service: Service, account: Account): Promise<void> {
  const window = await openSignIn(page, service);
  await fillAccount(window, account);
  await expect(page.getByText(/You are commenting using your/)).toBeVisible();
}

function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`;
}
