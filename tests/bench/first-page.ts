// What a look at a discussion costs, and whether a long one comes as fast as a short one.
import type { Browser } from '@playwright/test';
import { PAGE_SIZE } from '../../src/domain/limits';
import { watchChannels } from '../e2e/end-channels';
import { seedDocuments } from '../stack/seed';
import { manyComments } from '../support/many-comments';
import { countDocumentsRead } from './documents-read';
import { median, type Stage } from './stage';

const ADDRESS = '/posts/lets-focus-on-what-matters#discussion';
const LOOKS = 15;

const SHORT = { comments: 50, threads: 10, levels: 8, ago: 60_000 };
const LONG = { comments: 5000, threads: 300, levels: 8, ago: 60_000 };

interface Look {
  /** From asking for the page to its first comments on the screen, in ms. */
  time: number;
  documents: number;
  cards: number;
}

async function look(browser: Browser, site: string): Promise<Look> {
  const context = await browser.newContext();
  const endChannels = watchChannels(context);
  const page = await context.newPage();
  const documentsRead = await countDocumentsRead(page, 'comments');
  const began = performance.now();
  await page.goto(site + ADDRESS, { waitUntil: 'commit' });
  const cards = page.locator('#discussion').getByRole('article');
  await cards.first().waitFor();
  const time = performance.now() - began;
  // What came late would be missed: the connection is given time to fall silent.
  await page.waitForTimeout(500);
  const seen = { time, documents: documentsRead(), cards: await cards.count() };
  await context.close();
  await endChannels();
  return seen;
}

/** Returns whether it is as asked. */
export async function measureFirstPage({
  browser,
  site,
  owner,
  emulators,
}: Stage): Promise<boolean> {
  const looks = { short: [] as Look[], long: [] as Look[] };
  for (const [name, size] of [
    ['short', SHORT],
    ['long', LONG],
  ] as const) {
    await owner.wipe();
    await seedDocuments(emulators.FIRESTORE_EMULATOR_HOST, manyComments(size));
    await look(browser, site); // Warms up, and is not counted.
    for (let count = 0; count < LOOKS; count += 1) {
      looks[name].push(await look(browser, site));
    }
  }

  const short = median(looks.short.map(({ time }) => time));
  const long = median(looks.long.map(({ time }) => time));
  const documents = Math.max(...looks.long.map((seen) => seen.documents));
  console.log(`\nA page of the discussion, medians of ${String(LOOKS)} looks:`);
  console.table({
    'short (50 comments)': { ms: Math.round(short), documents: looks.short[0]?.documents },
    'long (5,000 comments in 300 threads)': { ms: Math.round(long), documents },
  });
  console.log(`long / short = ${(long / short).toFixed(2)} (at most 1.50 is asked)`);
  console.log(
    `documents of a page = ${String(documents)} (at most ${String(PAGE_SIZE)} are asked)`,
  );
  return long / short <= 1.5 && documents <= PAGE_SIZE && documents > 0;
}
