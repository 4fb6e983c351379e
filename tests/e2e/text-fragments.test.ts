// The link to a source with an address opens Chromium at the quoted words, however they stand there.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { quotationLink, type Source } from '#domain/quotation';
import { readPosts } from '#markdown/read-posts';
import { HARD_WORDS } from '../support/hard-words';

const SOURCE: Source = {
  key: 'a-source',
  writer: 'A Writer',
  work: 'A Work',
  titled: true,
  url: null,
  archiveUrl: null,
  writerUids: [],
  read: null,
  state: null,
  site: null,
};

/** Room above and below the words: they are not on the screen by chance. */
const FAR = '<div style="height: 4000px">Something else altogether.</div>';

let server: Server;
let body = '';
let origin = '';

test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>A source</title>${FAR}<main>${body}</main>${FAR}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

test.afterAll(() => {
  server.close();
});

/** Follows the quotation's link to the source; that page has this for its text. */
async function open(page: Page, words: string, html: string): Promise<void> {
  body = html;
  const { href, kind } = quotationLink({ words, source: { ...SOURCE, url: `${origin}/work` } });
  expect(kind).toBe('direct');
  // From elsewhere: within a page, a text fragment leads nowhere.
  await page.goto('about:blank');
  await page.setContent(`<a rel="noopener noreferrer" href="${href}">Open</a>`);
  await page.getByRole('link').click();
  await page.waitForURL(`${origin}/**`);
}

const posts = await readPosts('src/content', '.');
for (const { slug, quotations } of posts) {
  test(`at each quotation of ${slug}`, async ({ page }) => {
    expect(quotations.length).toBeGreaterThan(0);
    for (const { id, words } of quotations) {
      const paragraphs = words.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
      await open(page, words, `<p>Well.</p>${paragraphs.join('')}`);
      await expect.soft(page.locator('main'), id).toBeInViewport();
    }
  });
}

test('at words that are hard to find', async ({ page }) => {
  test.setTimeout(180_000);
  for (const { why, words, html } of HARD_WORDS) {
    await open(page, words, html);
    await expect.soft(page.locator('main'), why).toBeInViewport();
  }
});

test('at the whole words, where their ends alone stand before them too', async ({ page }) => {
  const words = 'It is not about the technology at all.';
  const html = `<p>It is not so, at all.</p><p>It is not; the technology at all.</p>${FAR}<p id="words">${words}</p>`;
  await open(page, words, html);
  await expect(page.locator('#words')).toBeInViewport();
});

test('at the top, where the words are not', async ({ page }) => {
  await open(page, 'It is not about the technology at all.', '<p>It is gone.</p>');
  await page.waitForTimeout(1000);
  await expect(page.locator('main')).not.toBeInViewport();
});
