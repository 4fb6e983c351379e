// Watches a page that hostile content is drawn on: what ran, what left, what does not belong there.
import { expect, type Page } from '@playwright/test';
import { strangersIn } from '../support/strangers';

/** What a page did that no content may make it do; empty = nothing. */
export type Deeds = string[];

/** Call it before the page goes anywhere. */
export async function watchDeeds(page: Page): Promise<Deeds> {
  const deeds: Deeds = [];
  const context = page.context();
  await context.exposeBinding('canary', (_, deed: string) => {
    deeds.push(deed);
  });
  await context.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
      window[name] = () => {
        void (window as unknown as { canary: (deed: string) => Promise<void> }).canary(name);
        return null as never;
      };
    }
  });
  page.on('dialog', (dialog) => {
    deeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('frameattached', () => deeds.push('a frame'));
  page.on('download', () => deeds.push('a download'));
  const home = new URL(page.url() === 'about:blank' ? (process.env['BASE_URL'] ?? '') : page.url());
  page.on('request', (request) => {
    if (!isOurs(new URL(request.url()), home)) deeds.push(`request: ${request.url()}`);
  });
  return deeds;
}

const EMULATORS = /^\/(google\.firestore\.v1\.Firestore|identitytoolkit|securetoken|emulator|v1)\b/;
const SITES = /^\/($|assets\/|theme\.js$|favicon\.svg$|posts\/lets-focus-on-what-matters$)/;

/** `keepLocal` reports what leaves this machine: these are the addresses on it that content could ask for. */
function isOurs(url: URL, site: URL): boolean {
  if (url.protocol === 'data:') return true;
  return url.host === site.host ? SITES.test(url.pathname) : EMULATORS.test(url.pathname);
}

/** Nothing ran, nothing was asked for, and nothing is on the page that is not the page's. */
export async function expectTame(page: Page, deeds: Deeds): Promise<void> {
  expect(deeds).toEqual([]);
  expect(page.frames()).toHaveLength(1);
  expect(await page.locator('#root').evaluate(strangersIn)).toEqual([]);
  const beside = await page.evaluate(() =>
    [...document.body.children].map(({ tagName, id }) => `${tagName}#${id}`),
  );
  expect(beside.filter((name) => !/^(DIV#root|SCRIPT#)$/.test(name))).toEqual([]);
}
