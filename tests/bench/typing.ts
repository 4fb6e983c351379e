// How soon a key is drawn in a composer, below nothing and below a thousand comments.
import type { Locator, Page } from '@playwright/test';
import { composer, openDiscussion, cards } from '../e2e/discussion-page';
import { keepLocal } from '../e2e/keep-local';
import { signIn } from '../e2e/sign-in';
import { seedDocuments } from '../stack/seed';
import { manyComments } from '../support/many-comments';
import { median, type Stage } from './stage';

const COMMENTS = 1000;
const KEYS = 40;
/** As an ordinary phone beside an ordinary computer. */
const SLOWER = 4;
/** In ms, as are all times here. */
const ASKED = 50;

/** Returns whether it is as asked. */
export async function measureTyping(stage: Stage): Promise<boolean> {
  await stage.owner.wipe();
  const few = await arrive(stage);
  const empty = await timeKeys(few, composer(few));
  await few.context().close();

  // Long and shallow, deep, and many that nobody answered.
  await seedDocuments(stage.emulators.FIRESTORE_EMULATOR_HOST, [
    ...manyComments({ threads: 1, comments: 400, levels: 2, ago: 7_200_000 }),
    ...manyComments({ threads: 40, comments: 400, levels: 8, ago: 3_600_000 }),
    ...manyComments({ threads: 200, comments: 200, ago: 60_000 }),
  ]);
  const page = await arrive(stage);
  await openAll(page);
  const main = await timeKeys(page, composer(page));
  const button = cards(page)
    .nth(COMMENTS / 2)
    .getByRole('button', { name: /^Reply/ });
  await button.click();
  const reply = await timeKeys(page, page.getByRole('textbox', { name: /^Your reply/ }));
  await page.context().close();

  console.log(`\nFrom a key to the frame that shows it, CPU ${String(SLOWER)} times slower:`);
  console.table({
    'no comments': row(empty, empty),
    [`${String(COMMENTS)} comments, new comment`]: row(main, empty),
    [`${String(COMMENTS)} comments, a reply`]: row(reply, empty),
  });
  return median(main) <= ASKED && median(reply) <= ASKED;
}

async function arrive({ browser, site }: Stage): Promise<Page> {
  const context = await browser.newContext({ baseURL: site });
  await keepLocal(context, []);
  const page = await context.newPage();
  await openDiscussion(page);
  await signIn(page, 'google', { name: 'Ada Lund' });
  return page;
}

async function openAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'Show more comments' });
  for (let shown = 50; shown < COMMENTS; shown += 50) {
    await more.click();
    await cards(page).nth(shown).waitFor();
  }
}

/** Times from a key's event to the frame after it has been painted. */
async function timeKeys(page: Page, field: Locator): Promise<number[]> {
  const devTools = await page.context().newCDPSession(page);
  await field.click();
  await field.evaluate((element) => {
    const times: number[] = [];
    Object.assign(window, { times });
    element.addEventListener(
      'keydown',
      (event) => {
        const began = event.timeStamp;
        requestAnimationFrame(() => {
          // The frame is painted once this message, sent while it is made, can be heard.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - began);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('abcdefgh '.charAt(key % 9));
    await page.waitForTimeout(50);
  }
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

function row(times: number[], beside: number[]) {
  return {
    'median, ms': Math.round(median(times)),
    'longest, ms': Math.round(Math.max(...times)),
    'as a multiple of none': (median(times) / median(beside)).toFixed(2),
    'asked, ms': ASKED,
  };
}
