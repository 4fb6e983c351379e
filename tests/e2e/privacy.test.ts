// One's own data: what is stored is told, taken along as a file, and taken away for good.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { keptThing } from '../../src/features/privacy/browser-storage';
import type { OwnDataFile } from '../../src/features/privacy/own-data-file';
import { seedDocuments } from '../stack/seed';
import { manyComments } from '../support/many-comments';
import { card, composer, openDiscussion, reply, startThread } from './discussion-page';
import { signIn } from './sign-in';
import { expect, POST, test } from './site';
import { accounts, documentsAbout } from './stored-about';

const SLUG = POST.replace('/posts/', '');

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const act = (page: Page, words: string, name: string | RegExp) =>
  card(page, words).getByRole('button', { name });
const yours = (page: Page): Locator => page.getByRole('group', { name: 'Your data' });

async function signedIn(page: Page, name: string): Promise<void> {
  await openDiscussion(page);
  await signIn(page, 'google', { name });
}

async function openOwnData(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Your data' }).first().click();
  await expect(button(page, 'Download my data')).toBeVisible();
}

async function downloaded(page: Page): Promise<OwnDataFile> {
  const download = page.waitForEvent('download');
  await button(page, 'Download my data').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^today-in-review-\d{4}-\d\d-\d\d\.json$/);
  return JSON.parse(await readFile(await file.path(), 'utf8')) as OwnDataFile;
}

type KeptKey = ['localStorage' | 'sessionStorage' | 'indexedDB', string];

/** Everything that the browser keeps, as place and key. */
function keptKeys(page: Page): Promise<KeptKey[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage).map((key): KeptKey => ['localStorage', key]),
    ...Object.keys(sessionStorage).map((key): KeptKey => ['sessionStorage', key]),
    ...(await indexedDB.databases()).map(({ name }): KeptKey => ['indexedDB', name ?? '']),
  ]);
}

async function expectNoAxeFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
}

test('everything of one’s own is taken along, then away, and the thread of others stands', async ({
  visitor,
  owner,
}) => {
  test.slow();
  const [ada, ben] = [await visitor(), await visitor()];
  await signedIn(ben, 'Ben Okri');
  await startThread(ben, 'Ben begins.');
  await signedIn(ada, 'Ada Lund');
  await reply(ada, 'Ben begins.', 'Ada answers.');
  await startThread(ada, 'Ada begins.');
  await ben.reload();
  await reply(ben, 'Ada answers.', 'Ben goes on.');
  await ada.reload();
  await act(ada, 'Ben begins.', /^Respect/).click();
  await expect(act(ada, 'Ben begins.', /^Respect/)).toHaveAttribute('aria-pressed', 'true');
  await act(ada, 'Ben goes on.', 'More').click();
  await button(ada, 'Report…').click();
  await ada.getByRole('radio', { name: 'It is spam' }).check();
  await button(ada, 'Send report').click();
  await expect(ada.getByText('Thank you. The moderators will see it.')).toBeVisible();
  await composer(ada).fill('Half a thought.');
  const { uid } = await owner.find('Ada begins.');
  await owner.set(`people/${uid}`, { standing: 'trusted' });

  // What the browser keeps is on the list of what it may keep.
  const kept = await keptKeys(ada);
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.filter(([place, key]) => keptThing(place, key) === null)).toEqual([]);

  await openOwnData(ada);
  await expect(yours(ada)).toContainText('Stored: 2 comments, 1 mark of respect and 1 report.');
  await expectNoAxeFindings(ada);
  const file = await downloaded(ada);
  const stored = await documentsAbout(uid);
  const inFile = [...file.comments, ...file.respects, ...file.reports, file.ownerSays, file.limits];
  expect(inFile.map((document) => document?.path).sort()).toEqual(stored.sort());
  expect(file.account).toMatchObject({ uid, name: 'Ada Lund', email: 'ada.lund@example.org' });
  expect(file.comments.map(({ fields }) => fields['body'])).toEqual([
    'Ada answers.',
    'Ada begins.',
  ]);
  expect(JSON.stringify(file.browser)).toContain('Half a thought.');
  expect(JSON.stringify(file.browser)).not.toMatch(/token/i);

  await button(ada, 'Tick everything').click();
  await button(ada, 'Delete what is ticked…').click();
  await expect(
    ada.getByRole('heading', {
      name: /^Delete 2 comments, 1 mark of respect, 1 report, .* and your account/,
    }),
  ).toBeFocused();
  await expectNoAxeFindings(ada);
  await ada.keyboard.press('Tab');
  await expect(button(ada, 'Delete for good')).toBeFocused();
  await ada.keyboard.press('Enter');
  await expect(yours(ada)).toContainText('You are signed out, and nothing here is yours any more.');
  await expect(yours(ada)).toBeFocused();
  await expectNoAxeFindings(ada);

  // What stays is what the page says that stays.
  expect((await documentsAbout(uid)).sort()).toEqual([`limits/${uid}`, `people/${uid}`]);
  expect(await accounts()).not.toContain(uid);
  expect((await keptKeys(ada)).map(([, key]) => key).join(' ')).not.toMatch(
    /draft|reported|answers-seen|signed-in/,
  );
  await button(ada, 'Close').click();
  await expect(button(ada, 'Continue with Google')).toBeVisible();

  await ben.reload();
  await expect(card(ben, 'Ben goes on.')).toBeVisible();
  await expect(ben.getByText('This comment was removed')).toBeVisible();
  await expect(ben.getByText(/Ada (answers|begins)\./)).toHaveCount(0);
});

test.describe('where a sign-in is long ago', () => {
  test.use({ expectedMessages: /status of 400/ });

  test('it is proved anew who it is, and then the account goes', async ({ visitor, owner }) => {
    const page = await visitor();
    await signedIn(page, 'Ada Lund');
    await startThread(page, 'Written by Ada.');
    const { uid } = await owner.find('Written by Ada.');
    await openOwnData(page);
    // The emulator never finds a sign-in too old; Firebase does, after five minutes.
    await page.route('**/accounts:delete**', async (route) => {
      const error = { code: 400, message: 'CREDENTIAL_TOO_OLD_LOGIN_AGAIN' };
      await route.fulfill({ status: 400, json: { error } });
    });
    await page.getByRole('checkbox', { name: /account/ }).check();
    await button(page, 'Delete what is ticked…').click();
    await expect(page.getByText(/nobody but the owner can delete/)).toContainText('1 comment');
    await button(page, 'Delete for good').click();
    await expect(page.getByRole('alert')).toContainText('Sign in once more with the same account');
    expect(await accounts()).toContain(uid);
    await page.unroute('**/accounts:delete**');

    const closed = page.waitForEvent('popup');
    await button(page, 'Sign in once more').click();
    await (await closed).close();
    await expect(page.getByRole('alert')).toContainText('window was closed', { timeout: 20_000 });
    const popup = page.waitForEvent('popup');
    await button(page, 'Sign in once more').click();
    await (await popup).getByText('Ada Lund').first().click();
    await expect(yours(page)).toContainText('Deleted: your account.');
    expect(await accounts()).not.toContain(uid);
    expect((await documentsAbout(uid)).length).toBe(2); // The comment that was kept, and the limits.
  });
});

test.describe('with a great deal of it, and a bad connection', () => {
  test.use({
    expectedMessages: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Could not reach Cloud Firestore/,
  });

  test('all of it is in the file, and deleting goes on where it was broken off', async ({
    visitor,
    owner,
  }) => {
    test.slow();
    const page = await visitor({ viewport: { width: 390, height: 800 } });
    await signedIn(page, 'Ada Lund');
    await startThread(page, 'Written by Ada.');
    const { uid } = await owner.find('Written by Ada.');
    const author = { uid, name: 'Ada Lund', photoURL: null, provider: 'google.com' };
    const many = manyComments({ comments: 249, ago: 60_000 }).map(({ path, fields }) => ({
      path,
      fields: { ...fields, author },
    }));
    await seedDocuments(process.env['FIRESTORE_EMULATOR_HOST'] ?? '', many);

    await openOwnData(page);
    await expect(yours(page)).toContainText('Stored: 250 comments.');
    const { comments } = await downloaded(page);
    expect(new Set(comments.map(({ path }) => path)).size).toBe(250);

    // The third bit finds no connection.
    let bits = 0;
    await page.route('**/documents:commit**', async (route) => {
      bits += 1;
      if (bits === 3) await page.context().setOffline(true);
      await (bits < 3 ? route.continue() : route.abort());
    });
    await page.getByRole('checkbox', { name: /250 comments/ }).check();
    await button(page, 'Delete what is ticked…').click();
    await button(page, 'Delete for good').click();
    await expect(page.getByRole('alert')).toContainText(/40 of 250 are deleted/, {
      timeout: 60_000,
    });
    await expectNoAxeFindings(page);
    expect(await documentsAbout(uid)).toHaveLength(211); // The limits as well.

    await page.unroute('**/documents:commit**');
    await page.context().setOffline(false);
    await button(page, 'Go on deleting').click();
    await expect(yours(page)).toContainText('Deleted: 250 comments.', { timeout: 30_000 });
    expect(await documentsAbout(uid)).toEqual([`limits/${uid}`]);
  });
});

test('who only reads the page asks nobody for anything, and clears what the browser keeps', async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto(POST);
  await button(page, 'Dark colours').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate((slug) => {
    localStorage.setItem(`today-in-review/draft/${slug}/new`, '{"id":"1","body":"Begun."}');
  }, SLUG);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('link', { name: 'Your data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeFocused();
  await page.reload();
  await page.mouse.wheel(0, 20_000);
  await expect(button(page, 'Look at what is mine')).toBeVisible();
  await page.getByText('Key by key').first().click();
  await expect(page.getByText('Just now there are 2.')).toBeVisible();
  await button(page, /^Clear these notes/).click();
  await expect(page.getByText('Cleared.')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await keptKeys(page)).toEqual([]);
  expect(asked.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);

  await button(page, 'Look at what is mine').click();
  await expect(button(page, 'Continue with Google')).toBeVisible();
});
