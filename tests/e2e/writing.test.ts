// Somebody writes with Markdown, and others see what was meant.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { MAX_BODY_LENGTH } from '#domain/limits';
import { card, composer, openDiscussion, startThread } from './discussion-page';
import { expect, test } from './site';
import { signIn } from './sign-in';

const PARSER = /markdown-parser-[^/]*\.js$/;

/** The scripts that a page has fetched, also those that come later. */
function scriptsOf(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') urls.push(request.url());
  });
  return urls;
}

const tool = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name, exact: true });

test('the buttons mark what is selected, and the browser can undo it', async ({ visitor }) => {
  const page = await visitor();
  await openDiscussion(page);
  const field = composer(page);
  await field.fill('one two');
  await field.press('Control+a');
  await tool(page, 'Bold').click();
  await expect(field).toHaveValue('**one two**');
  await expect(field).toBeFocused();
  await tool(page, 'Italic').click();
  await expect(field).toHaveValue('***one two***');
  await tool(page, 'Bold').click();
  await expect(field).toHaveValue('*one two*');
  await field.press('Control+z');
  await field.press('Control+z');
  await field.press('Control+z');
  await expect(field).toHaveValue('one two');

  await field.press('Control+a');
  await tool(page, 'Quote').click();
  await expect(field).toHaveValue('> one two');
  await field.press('End');
  await field.press('Enter');
  await tool(page, 'Quote').click();
  await page.keyboard.type('three');
  await expect(field).toHaveValue('> one two\n> three');
});

test('the keys do the same', async ({ visitor }) => {
  const page = await visitor();
  await openDiscussion(page);
  const field = composer(page);
  for (const [keys, marked] of [
    ['Control+b', '**word**'],
    ['Control+i', '*word*'],
    ['Control+Shift+x', '~~word~~'],
    ['Control+e', '`word`'],
    ['Control+k', '[word](https://)'],
    ['Control+Shift+Period', '> word'],
    ['Control+Shift+Digit8', '- word'],
    ['Control+Shift+Digit7', '1. word'],
  ] as const) {
    await field.fill('word');
    await field.press('Control+a');
    await field.press(keys);
    await expect(field).toHaveValue(marked);
    if (keys === 'Control+k') continue; // The caret goes on to the address.
    await field.press(keys);
    await expect(field).toHaveValue('word');
  }
});

test('the buttons and the preview by keyboard alone', async ({ visitor }) => {
  const page = await visitor();
  await openDiscussion(page);
  await composer(page).fill('words');
  await composer(page).press('Control+a');
  await page.keyboard.press('Shift+Tab');
  await expect(tool(page, 'Bold')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(composer(page)).toHaveValue('*words*');
  await expect(composer(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(tool(page, 'Italic')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.locator('em')).toHaveText('words');
  await expect(page.getByRole('button', { name: 'Write', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(preview).toHaveCount(0);
  await expect(composer(page)).toBeFocused();
  await composer(page).press('Control+z');
  await expect(composer(page)).toHaveValue('words');
});

test('what one writes with Markdown, another sees as it was meant', async ({ visitor }) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await composer(ada).fill(
    [
      'A **strong** word and a [link](https://example.org/a).',
      '> quoted',
      '1. first\n2. second',
      '```\nconst code = "<b>";\n```',
      '<script>alert(1)</script>',
    ].join('\n\n'),
  );
  await composer(ada).press('Control+Enter');
  await expect(composer(ada)).toHaveValue('');

  const ben = await visitor({ viewport: { width: 390, height: 800 } });
  const scripts = scriptsOf(ben);
  await openDiscussion(ben);
  const theirs = card(ben, 'quoted');
  await expect(theirs.locator('strong')).toHaveText('strong');
  expect(scripts.some((url) => PARSER.test(url))).toBe(true);
  await expect(theirs.getByRole('link', { name: 'link' })).toHaveAttribute(
    'href',
    'https://example.org/a',
  );
  await expect(theirs).toContainText('link (example.org).');
  await expect(theirs.getByRole('blockquote')).toHaveText('quoted');
  await expect(theirs.getByRole('listitem')).toHaveText(['first', 'second']);
  await expect(theirs.locator('pre')).toHaveText('const code = "<b>";');
  await expect(theirs).toContainText('<script>alert(1)</script>');
});

test('who reads plain words does not fetch the parser', async ({ visitor }) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'Plain words: 3 > 2, isn’t it?\nYes – mostly.');
  const ben = await visitor();
  const scripts = scriptsOf(ben);
  await openDiscussion(ben);
  await expect(card(ben, 'Plain words')).toBeVisible();
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((url) => PARSER.test(url))).toEqual([]);
});

test('as many characters as people count, in the field and on the server', async ({ visitor }) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await composer(ada).fill('👩‍👩‍👧'.repeat(MAX_BODY_LENGTH + 1));
  await expect(ada.getByText('1 character too many')).toBeVisible();
  await ada.getByRole('button', { name: 'Post comment' }).click();
  await expect(ada.getByText('This is 1 character too long.')).toBeVisible();
  await composer(ada).fill('👩‍👩‍👧'.repeat(MAX_BODY_LENGTH));
  await ada.getByRole('button', { name: 'Post comment' }).click();
  await expect(composer(ada)).toHaveValue('');
  await expect(card(ada, '👩‍👩‍👧')).toBeVisible();
});

test('nothing written makes the page wider than a phone', async ({ visitor }) => {
  const ada = await visitor({ viewport: { width: 390, height: 800 } });
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  const long = 'x'.repeat(300);
  const written = [
    `begin ${long}`,
    `\`${long}\``,
    `\`\`\`\n${long}\n\`\`\``,
    `> - > ${long}`,
    `[words](https://${long}.example)`,
  ];
  await composer(ada).fill(written.join('\n\n'));
  await composer(ada).press('Control+Enter');
  await expect(composer(ada)).toHaveValue('');
  await expect(card(ada, 'begin').locator('pre')).toBeVisible();
  const wide = await ada.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in writing, preview and help, ${colorScheme}`, async ({ visitor }) => {
    const page = await visitor({ colorScheme, viewport: { width: 390, height: 800 } });
    await openDiscussion(page);
    await composer(page).fill('> **a** `b` [c](https://c.example)\n\n```js\nd\n```\n\n1. ~~e~~');
    await page.getByText('What can be written with Markdown').click();
    await expectNoFindings(page);
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(page.getByRole('region', { name: 'Preview' }).locator('strong')).toBeVisible();
    await expectNoFindings(page);
  });
}

async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
}
