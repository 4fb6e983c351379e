// Reading: the post needs no script, costs nothing, and has an address for each quotation.
import { expect, POST, test } from './site';

const QUOTED = [
  'the vascular surgery that will repair the arterial walls',
  'won’t stop the bleeding — or save your life.',
  'You shouldn’t treat social media like a temporary advertising campaign.',
  'So while managers debate who will control social media',
  'E2.0 is a way of being and operating for organizations',
];

test('without JavaScript the whole post reads, with its five quotations and their links', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto(POST);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Let’s Focus on what matters – Today in review',
  );
  const quotations = page.locator('[id^="q-"]');
  await expect(quotations).toHaveCount(QUOTED.length);
  for (const [index, words] of QUOTED.entries()) {
    await expect(quotations.nth(index)).toContainText(words);
  }
  for (const link of await page.getByRole('link', { name: /find this passage/i }).all()) {
    const href = await link.getAttribute('href');
    expect(href).toMatch(/^https:\/\/duckduckgo\.com\/\?q=%22/);
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await link.getAttribute('referrerpolicy')).toBe('no-referrer');
  }
  await expect(page.getByText(/discussion needs JavaScript/)).toBeVisible();
});

test('the static page tells search engines and link previews what it is', async ({
  visitor,
  request,
}) => {
  const html = await (await request.get(POST)).text();
  expect(html).toContain('<title>Let’s Focus on what matters – Today in review');
  expect(html).toMatch(/<meta name="description" content="[^"]{40,}"/);
  expect(html).toMatch(/<link rel="canonical" href="[^"]+\/posts\/lets-focus-on-what-matters"/);
  expect(html).toMatch(/<meta property="og:title" content="[^"]+"/);
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  expect(JSON.parse(json ?? '')).toMatchObject({ '@type': 'BlogPosting' });
  const feed = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(html)?.[1];
  const answer = await request.get(feed ?? '');
  expect(answer.headers()['content-type']).toMatch(/xml/);
  expect(await answer.text()).toContain('<title>Let’s Focus on what matters');

  const page = await visitor();
  await page.goto(POST);
  await page.keyboard.press('Tab'); // Wakes the page up: React takes over.
  await expect(page.locator('title')).toHaveCount(1);
  await expect(page.locator('meta[name="description"]')).toHaveCount(1);
});

test('a quotation’s address leads to it', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(POST);
  const id = await page.locator('[id^="q-"]').nth(3).getAttribute('id');
  await page.goto(`${POST}#${id ?? ''}`);
  await expect(page.locator(`#${id ?? ''}`)).toBeInViewport();
});

test('the home page lists the post and leads to it, and back', async ({ visitor }) => {
  const page = await visitor();
  await page.goto('/');
  await page.getByRole('link', { name: /Let’s Focus on what matters/ }).click();
  await expect(page).toHaveURL(new RegExp(`${POST}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Let’s Focus');
  await page.goBack();
  await expect(page).toHaveTitle(/Today in Review/);
  await expect(page.getByRole('link', { name: /Let’s Focus on what matters/ })).toBeVisible();
});

test.describe('where there is nothing', () => {
  test.use({ expectedMessages: /status of 404/ });

  test('an unknown address is a real “not found”', async ({ visitor }) => {
    const page = await visitor();
    const answer = await page.goto('/posts/no-such-post');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/not found/i);
    await page.getByRole('link', { name: 'Today in Review' }).first().click();
    await expect(page.getByRole('link', { name: /Let’s Focus on what matters/ })).toBeVisible();
  });
});

test('who only reads asks Firebase for nothing', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 390, height: 640 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(POST, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /google\.firestore|identitytoolkit|firebase/i.test(url))).toEqual(
    [],
  );
  const before = asked.length;
  await page.locator('#discussion').scrollIntoViewIfNeeded();
  await expect(page.getByText(/No comments yet/)).toBeVisible();
  expect(asked.length).toBeGreaterThan(before);
  expect(asked.some((url) => url.includes('google.firestore'))).toBe(true);
});

test.describe('a walk through the whole site', () => {
  test.use({ expectedMessages: /status of 404/ });

  test('asks this site alone, its database where one reads on, and a service when it is pressed', async ({
    visitor,
  }) => {
    const page = await visitor({ viewport: { width: 390, height: 640 } });
    const asked: URL[] = [];
    page.context().on('request', (request) => asked.push(new URL(request.url())));
    const site = new URL(test.info().project.use.baseURL ?? '').origin;
    const elsewhere = () =>
      asked.filter(({ origin, protocol }) => protocol !== 'data:' && origin !== site);
    const database = `http://${process.env['FIRESTORE_EMULATOR_HOST'] ?? ''}`;

    await page.goto('/', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await page.getByRole('link', { name: 'Your data' }).click();
    await page.mouse.wheel(0, 20_000);
    await expect(page.getByRole('button', { name: 'Look at what is mine' })).toBeInViewport();
    await page.goto('/posts/no-such-post', { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Today in Review' }).first().click();
    await page.getByRole('link', { name: /Let’s Focus on what matters/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Let’s Focus');
    await page.mouse.wheel(0, 300);
    expect(elsewhere().map(String)).toEqual([]);

    await page.locator('#discussion').scrollIntoViewIfNeeded();
    await expect(page.getByText(/No comments yet/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Your comment' }).fill('Only trying.');
    expect([...new Set(elsewhere().map(({ origin }) => origin))]).toEqual([database]);
    expect(await page.context().cookies()).toEqual([]);

    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Continue with Google' }).click();
    await popup;
    expect(elsewhere().some(({ host }) => host === 'apis.google.com')).toBe(true);
  });
});

test('a button pressed before the page has woken up still works', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(POST);
  const theme = page.getByRole('button', { name: /theme|colours|dark|light/i }).first();
  await theme.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
});
