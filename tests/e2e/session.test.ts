// Signing in, whatever goes wrong, and nothing typed lost on the way.
import { card, composer, openDiscussion, startThread } from './discussion-page';
import { expect, test } from './site';
import { fillAccount, openSignIn, signIn } from './sign-in';

test('a half-written comment survives signing in, reloading and signing out', async ({
  visitor,
}) => {
  const page = await visitor();
  await openDiscussion(page);
  await composer(page).fill('Half a thought, kept.');
  await signIn(page, 'google', { name: 'Ada Lund' });
  await expect(composer(page)).toHaveValue('Half a thought, kept.');
  await page.reload();
  await expect(composer(page)).toHaveValue('Half a thought, kept.');
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByRole('button', { name: 'Continue with Google' })).toBeVisible();
  await expect(composer(page)).toHaveValue('Half a thought, kept.');
});

test('the line says which account, and changes to another', async ({ visitor }) => {
  const page = await visitor();
  await openDiscussion(page);
  await signIn(page, 'x', { name: 'Ada Lund' });
  await expect(page.getByText('You are commenting using your X account.')).toBeVisible();
  await page.getByRole('button', { name: 'Change' }).click();
  await signIn(page, 'facebook', { name: 'Ada L.', email: 'other@example.org' });
  await expect(page.getByText('You are commenting using your Facebook account.')).toBeVisible();
});

test('closing the window is told, and the next try works', async ({ visitor }) => {
  const page = await visitor();
  await openDiscussion(page);
  const window = await openSignIn(page, 'google');
  await expect(page.getByText('Connecting to Google…')).toBeVisible();
  await window.close();
  await expect(page.getByText(/window of Google was closed/)).toBeVisible({ timeout: 20_000 });
  await signIn(page, 'google', { name: 'Ada Lund' });
});

test('where windows are blocked, signing in goes on in the same tab', async ({ visitor }) => {
  const page = await visitor();
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openDiscussion(page);
  await composer(page).fill('Written before the redirect.');
  await page.getByRole('button', { name: 'Continue with Facebook' }).first().click();
  await expect(page.getByText(/did not let the window of Facebook open/)).toBeVisible();
  await page.getByRole('button', { name: /Continue in this tab/ }).click();
  await fillAccount(page, { name: 'Ada Lund' });
  await expect(page.getByText('You are commenting using your Facebook account.')).toBeVisible();
  await expect(composer(page)).toHaveValue('Written before the redirect.');
});

test.describe('without a network', () => {
  test.use({
    expectedMessages: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Could not reach Cloud Firestore/,
  });

  test('signing in says so, and works when the network is back', async ({ visitor }) => {
    const page = await visitor();
    await openDiscussion(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Continue with Google' }).first().click();
    await expect(page.getByText(/Google cannot be reached/)).toBeVisible();
    await page.context().setOffline(false);
    await signIn(page, 'google', { name: 'Ada Lund' });
  });
});

test('logging out while a comment is being sent loses no word', async ({ visitor }) => {
  const page = await visitor();
  await openDiscussion(page);
  await signIn(page, 'google', { name: 'Ada Lund' });
  await page.route('**/google.firestore.v1.Firestore/Write/**', () => undefined); // Never answered.
  await composer(page).fill('On its way.');
  await composer(page).press('Control+Enter');
  await expect(card(page, 'On its way.')).toBeVisible();
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByText(/could not be stored. Your words are kept/)).toBeVisible();
  await expect(composer(page)).toHaveValue('On its way.');
  await expect(composer(page)).toBeEditable();
});

test('the same e-mail at Google and then X: told, signed in once, and linked', async ({
  visitor,
}) => {
  const page = await visitor();
  const email = 'one.person@gmail.com';
  await openDiscussion(page);
  await signIn(page, 'google', { name: 'One Person', email });
  await startThread(page, 'Written with Google.');
  await page.getByRole('button', { name: 'Log out' }).click();
  await composer(page).fill('Not lost.');

  await fillAccount(await openSignIn(page, 'x'), { name: 'One Person', email });
  await expect(page.getByText(/already has an account here/)).toBeVisible();
  const window = await openSignIn(page, 'google');
  await window.getByText('One Person').first().click();
  await expect(page.getByText(/You are commenting using your/)).toBeVisible();
  await expect(page.getByText(/Your X account is linked now/)).toBeVisible();
  await expect(composer(page)).toHaveValue('Not lost.');

  // From now on either leads to the same person: the old comment is theirs.
  await page.getByRole('button', { name: 'Log out' }).click();
  const again = await openSignIn(page, 'x');
  await again.getByText('One Person').first().click();
  await expect(page.getByText('You are commenting using your X account.')).toBeVisible();
  await expect(
    card(page, 'Written with Google.').getByRole('button', { name: 'Delete your comment' }).first(),
  ).toBeVisible();
});

test('the same e-mail at X and then Google: Google takes over, the comments stay theirs', async ({
  visitor,
}) => {
  const page = await visitor();
  const email = 'one.person@gmail.com';
  await openDiscussion(page);
  await signIn(page, 'x', { name: 'One Person', email });
  await startThread(page, 'Written with X.');
  await page.getByRole('button', { name: 'Log out' }).click();
  await signIn(page, 'google', { name: 'One Person', email });
  await expect(
    card(page, 'Written with X.').getByRole('button', { name: 'Delete your comment' }).first(),
  ).toBeVisible();
});
