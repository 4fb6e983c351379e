// Answers to me: told on every page, to whoever is signed in, and followed by one press.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { card, openDiscussion, reply, startThread } from './discussion-page';
import { expect, POST, test } from './site';
import { signIn } from './sign-in';

const FIREBASE = /google\.firestore|identitytoolkit|firebase/i;

function panel(page: Page) {
  return page.getByRole('region', { name: /answers? to your comments$/ });
}

/** Ada has asked something and gone to the home page; Ben is at the discussion. */
async function adaAsks(visitor: (options?: object) => Promise<Page>, options = {}) {
  const ada = await visitor(options);
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'Who decides what matters most?');
  const ben = await visitor();
  await openDiscussion(ben);
  await signIn(ben, 'x', { name: 'Ben Okri' });
  return { ada, ben };
}

// The page that is not found is one of those that tell.
test.use({ expectedMessages: /status of 404/ });

test('an answer is told at the home page, live and after a reload, and one press leads to it', async ({
  visitor,
}) => {
  const { ada, ben } = await adaAsks(visitor);
  await ada.getByRole('link', { name: 'Today in Review' }).first().click();
  await expect(ada).toHaveURL('/');
  await expect(panel(ada)).toHaveCount(0);

  await reply(ben, 'Who decides what matters most?', 'Those who answer the telephone.');
  await expect(panel(ada)).toBeVisible();
  await expect(ada.getByText(/^1 answer to your comments\. /)).toBeAttached();
  await ada.reload();
  const link = panel(ada).getByRole('link', {
    name: /^Ben Okri answered “Who decides what matters most\?” · /,
  });
  await expect(link).toBeVisible(); // Nobody has touched the page: it woke up by itself.

  await link.press('Enter');
  await expect(ada).toHaveURL(new RegExp(`${POST}#comment-[0-9A-Z]{26}$`));
  await expect(card(ada, 'Those who answer the telephone.')).toBeFocused();
  await expect(card(ada, 'Those who answer the telephone.')).toBeInViewport();
  await expect(panel(ada)).toHaveCount(0);
  await ada.goto('/no-such-page');
  await reply(ben, 'Those who answer the telephone.', 'And those who write letters.');
  await reply(ben, 'Who decides what matters most?', 'Or nobody does.');
  await expect(panel(ada).getByRole('link')).toHaveCount(1); // The other one answers Ben himself.
  await ada.getByRole('button', { name: 'All seen' }).click();
  await expect(panel(ada)).toHaveCount(0);
});

test('an answer that is taken away is told of no more, and signing out ends it all', async ({
  visitor,
  owner,
}) => {
  const { ada, ben } = await adaAsks(visitor);
  await reply(ben, 'Who decides what matters most?', 'You will regret asking.');
  await reply(ben, 'Who decides what matters most?', 'Everybody does.');
  await expect(panel(ada).getByRole('link')).toHaveCount(2);
  const { path } = await owner.find('You will regret asking.');
  await owner.set(path, { status: 'hidden' });
  await expect(panel(ada).getByRole('link')).toHaveCount(1);

  await ada.getByRole('button', { name: 'Log out' }).click();
  await expect(panel(ada)).toHaveCount(0);
  const asked: string[] = [];
  // A tab of its own: the one that was left may still be ending its connection.
  const tab = await ada.context().newPage();
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto('/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => FIREBASE.test(url))).toEqual([]);
});

test('who is not signed in asks Firebase for nothing; who was is asked for at once', async ({
  visitor,
}) => {
  const { ada } = await adaAsks(visitor);
  const reader = await visitor();
  for (const [page, asks] of [
    [reader, false],
    [ada, true],
  ] as const) {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const address of ['/', '/posts/lets-focus-on-what-matters']) {
      asked.length = 0;
      await page.goto(address);
      if (asks) await expect.poll(() => asked.some((url) => FIREBASE.test(url))).toBe(true);
      else {
        await page.waitForLoadState('networkidle');
        await page.keyboard.press('Tab'); // Wakes the page; and still nothing is asked for.
        await page.waitForLoadState('networkidle');
        expect(asked.filter((url) => FIREBASE.test(url))).toEqual([]);
      }
    }
  }
});

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1280],
] as const) {
  test(`axe finds nothing, ${colorScheme}, ${String(width)} px, and no focus is hidden`, async ({
    visitor,
  }) => {
    const viewport = { width, height: 800 };
    const { ada, ben } = await adaAsks(visitor, { colorScheme, viewport });
    for (const n of [1, 2, 3, 4]) {
      await reply(ben, 'Who decides what matters most?', `Answer number ${String(n)}.`);
    }
    await ada.goto(POST);
    await expect(panel(ada).getByRole('link')).toHaveCount(3);
    const { violations } = await new AxeBuilder({ page: ada }).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);

    const list = await panel(ada).boundingBox();
    for (let stop = 0; stop < 30; stop += 1) {
      await ada.keyboard.press('Tab');
      const focused = ada.locator(':focus');
      const box = await focused.boundingBox();
      if (!box || !list) throw new Error('Something has the focus, and the list is shown.');
      const isBelow =
        box.y >= list.y && box.x >= list.x && box.x + box.width <= list.x + list.width;
      const isWithin = (await panel(ada).locator(':focus').count()) > 0;
      const html = await focused.evaluate((element) => element.outerHTML);
      expect(isBelow && !isWithin, `what has the focus lies below the list: ${html}`).toBe(false);
    }
  });
}
