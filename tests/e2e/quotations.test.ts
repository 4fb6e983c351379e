// A quotation as a place: one comes to it by its address, by keys and from the list; it is cited.
import type { Locator, Page } from '@playwright/test';
import { seedDocuments } from '../stack/seed';
import { manyComments } from '../support/many-comments';
import { card, composer, openDiscussion } from './discussion-page';
import { expect, POST, test } from './site';

const HOST = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
const BLOCK = 'q-live-social';
const INLINE = 'q-band-aid';

/** The quotation with this id is marked, has the focus, and is on the screen. */
async function expectArrivedAt(page: Page, id: string): Promise<void> {
  const quotation = page.locator(`#${id}`);
  await expect(quotation).toBeFocused();
  await expect(quotation).toBeInViewport();
  await expectMarked(page, [id]);
}

async function expectMarked(page: Page, ids: string[]): Promise<void> {
  await expect
    .poll(() =>
      page.locator('article [id^="q-"]').evaluateAll((all) =>
        all
          .filter((one) => {
            const words = one.querySelector('blockquote') ?? one;
            return getComputedStyle(words).backgroundColor !== 'rgba(0, 0, 0, 0)';
          })
          .map(({ id }) => id),
      ),
    )
    .toEqual(ids);
}

test('the address of a quotation leads to it, marked and in focus, without a script', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false });
  for (const id of [BLOCK, INLINE]) {
    await page.goto('about:blank');
    await page.goto(`${POST}#${id}`);
    await expectArrivedAt(page, id);
  }
});

test('arriving loads nothing that a reader does not need', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 390, height: 640 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${POST}#q-vascular-surgery`, { waitUntil: 'networkidle' });
  await expectArrivedAt(page, 'q-vascular-surgery');
  expect(asked.some((url) => /\/index-[^/]+\.js$/.test(url))).toBe(true);
  expect(asked.filter((url) => url.includes('hydrate'))).toEqual([]);
});

test('one arrives by a link on the page, from another page, and going back', async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto(POST);
  const permalink = page.getByRole('link', { name: 'Link to this quotation' });
  await permalink.nth(1).click();
  await expectArrivedAt(page, INLINE);
  await permalink.nth(3).click();
  await expectArrivedAt(page, BLOCK);
  await page.goBack();
  await expectArrivedAt(page, INLINE);
  await page.goForward();
  await expectArrivedAt(page, BLOCK);

  await page.getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeFocused();
  await page.locator('a[href$="#q-way-of-being"]').click();
  await expectArrivedAt(page, 'q-way-of-being');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeFocused();
  await page.goForward();
  await expect(page.locator('#q-way-of-being')).toBeFocused();
  await expectMarked(page, ['q-way-of-being']);
});

test('keys lead from quotation to quotation, the first one too', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 390, height: 640 } });
  await page.goto(POST);
  await page.keyboard.press('q');
  await expectArrivedAt(page, 'q-vascular-surgery');
  await page.keyboard.press('q');
  await expectArrivedAt(page, INLINE);
  await page.keyboard.press('Shift+Q');
  await expectArrivedAt(page, 'q-vascular-surgery');
  // There is none before it.
  await page.keyboard.press('Shift+Q');
  await expectArrivedAt(page, 'q-vascular-surgery');
  await page.keyboard.press('Control+q');
  await expectArrivedAt(page, 'q-vascular-surgery');
});

test('the keys are letters in a field, are in the help, and are switched off there', async ({
  visitor,
}) => {
  const page = await visitor();
  await openDiscussion(page);
  await composer(page).pressSequentially('qQ');
  await expect(composer(page)).toHaveValue('qQ');
  await page.getByRole('button', { name: 'Keys and help' }).click();
  const help = page.getByRole('dialog', { name: 'Keys and help' });
  await expect(help.getByRole('row', { name: /next quotation/ })).toBeVisible();
  await help.getByRole('checkbox', { name: /single keys/ }).uncheck();
  await help.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('q');
  await page.reload();
  await page.keyboard.press('q');
  await page.keyboard.press('Tab');
  await expect(page).not.toHaveURL(/#q-/);
  await expectMarked(page, []);
});

test('the list of quotations leads to each, without a script too', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto(POST);
  await page.getByText('The 5 quotations in this post').click();
  const entries = page.locator('details').getByRole('listitem');
  await expect(entries).toHaveCount(5);
  await expect(entries.nth(1)).toContainText('“won’t stop the bleeding — or save your life.”');
  await expect(entries.nth(1)).toContainText('Esteban Kolsky, Let’s Call a Spade a Spade');
  await expect(entries.nth(3)).toContainText(/“So while managers debate [^”]+…”/);
  await expect(entries.nth(3).getByRole('link', { name: /^Find this passage/ })).toBeVisible();
  await entries
    .nth(3)
    .getByRole('link', { name: /^“So while/ })
    .click();
  await expectArrivedAt(page, BLOCK);
});

test('a quotation is announced as one, with its writer once', async ({ visitor }) => {
  const page = await visitor();
  await page.goto(POST);
  const tree = await accessibilityTree(page);
  const figures = tree.filter(({ role }) => role === 'figure');
  expect(figures.map(({ name, description }) => `${name} of ${description}`)).toEqual([
    'Quotation of Esteban Kolsky',
    'Quotation of David Armano',
    'Quotation of Larry Hawes',
  ]);
  for (const { description, below } of figures) {
    expect(below.filter(({ role }) => role === 'blockquote')).toHaveLength(1);
    const texts = below.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    expect(texts.filter((text) => text.includes(description))).toEqual([description]);
  }
  const inline = tree.filter(
    ({ role, description }) => role === 'blockquote' && description !== '',
  );
  expect(inline.map(({ description }) => description)).toEqual(['Esteban Kolsky', 'David Armano']);
  // In the words or around them nobody says it again but the notes, each once.
  const texts = tree.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
  expect(texts.filter((text) => text === 'Esteban Kolsky')).toHaveLength(2);
  expect(texts.filter((text) => text === 'David Armano')).toHaveLength(2);
});

test('a quotation is cited in three forms, each copied by a button that says so', async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto(POST);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const more = page.getByRole('button', { name: 'More on this quotation' }).nth(1);
  await more.click();
  expect(asked.filter((url) => url.includes('cite-dialog'))).toEqual([]);
  const cite = page.getByRole('button', { name: 'Cite… this quotation' });
  await cite.click();
  const dialog = page.getByRole('dialog', { name: 'Cite this quotation' });
  const address = `https://review.example${POST}#${INLINE}`;
  await expect(dialog.getByRole('textbox', { name: 'Plain text' })).toHaveValue(
    /^Esteban Kolsky, Let’s Call a Spade a Spade .*: “won’t stop the bleeding — or save your life\.”\. Quoted in /,
  );
  for (const [form, copied] of [
    ['Plain text', `${address} (accessed `],
    ['HTML', `<a href="${address}">`],
    ['BibTeX', `url = {${address}}`],
  ] as const) {
    await dialog.getByRole('button', { name: `Copy ${form}` }).click();
    await expect(dialog.getByRole('status')).toHaveText(`${form} is copied.`);
    expect(await pasted(page)).toContain(copied);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(cite).toBeFocused();
});

test('a comment is cited from its “More”', async ({ visitor }) => {
  await seedDocuments(HOST, manyComments({ threads: 1, comments: 1, ago: 3_600_000 }));
  const page = await visitor();
  await openDiscussion(page);
  const comment = card(page, 'Seeded comment 0.');
  await comment.getByRole('button', { name: /^More on the comment/ }).click();
  const cite = page.getByRole('button', { name: 'Cite… this comment' });
  await cite.click();
  const dialog = page.getByRole('dialog', { name: 'Cite this comment' });
  await expect(dialog.getByRole('textbox', { name: 'Plain text' })).toHaveValue(
    /^Seeded Person 0, comment of .* https:\/\/review\.example\/posts\/[^#]+#comment-\w+ \(accessed /,
  );
  await dialog.getByRole('button', { name: 'Copy HTML' }).click();
  await expect(dialog.getByRole('status')).toHaveText('HTML is copied.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(cite).toBeFocused();
});

test('where the browser does not let it copy, it selects', async ({ visitor }) => {
  const page = await visitor();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.goto(POST);
  await page.getByRole('button', { name: 'More on this quotation' }).first().click();
  await page.getByRole('button', { name: /^Cite/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this quotation' });
  await dialog.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(dialog.getByRole('status')).toContainText('copy it by hand');
  const field = dialog.getByRole('textbox', { name: 'BibTeX' });
  await expect(field).toBeFocused();
  expect(await selectedIn(field)).toBe(await field.inputValue());
});

/** What a paste elsewhere gives. */
async function pasted(page: Page): Promise<string> {
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent('<textarea></textarea>');
  await elsewhere.getByRole('textbox').focus();
  await elsewhere.keyboard.press('Control+V');
  const text = await elsewhere.getByRole('textbox').inputValue();
  await elsewhere.close();
  return text;
}

function selectedIn(field: Locator): Promise<string> {
  return field.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
}

interface Announced {
  role: string;
  name: string;
  description: string;
  /** All below it, in reading order. */
  below: Announced[];
}

/** What Chromium tells screen readers, in reading order, without what it leaves out. */
async function accessibilityTree(page: Page): Promise<Announced[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const flat = (id: string): Announced[] => {
    const node = byId.get(id);
    const below = node?.childIds?.flatMap(flat) ?? [];
    if (!node || node.ignored) return below;
    const said = (value: { value?: unknown } | undefined) =>
      typeof value?.value === 'string' ? value.value : '';
    const { role, name, description } = node;
    return [
      { role: said(role), name: said(name), description: said(description), below },
      ...below,
    ];
  };
  const [root] = nodes;
  return root ? flat(root.nodeId) : [];
}
