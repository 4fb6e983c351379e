// `npm run bench`: what a look at a discussion costs, and whether a long one comes as fast as a short one.
import { chromium, type Browser } from '@playwright/test';
import { PAGE_SIZE } from '../../src/domain/limits';
import { Owner } from '../e2e/owner';
import { findBrowser } from '../stack/browser';
import { serveBuiltSite } from '../stack/built-site';
import { seedDocuments } from '../stack/seed';
import { givenEnvironment } from '../stack/stack';
import { manyComments } from '../support/many-comments';
import { countDocumentsRead } from './documents-read';

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
  return seen;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function run(): Promise<void> {
  const emulators = givenEnvironment();
  if (!emulators) throw new Error('No emulators are given: run this through `npm run bench`.');
  const site = await serveBuiltSite(emulators);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const owner = new Owner();
  const looks = { short: [] as Look[], long: [] as Look[] };
  try {
    for (const [name, size] of [
      ['short', SHORT],
      ['long', LONG],
    ] as const) {
      await owner.wipe();
      await seedDocuments(emulators.FIRESTORE_EMULATOR_HOST, manyComments(size));
      await look(browser, site.url); // Warms up, and is not counted.
      for (let count = 0; count < LOOKS; count += 1) {
        looks[name].push(await look(browser, site.url));
      }
    }
  } finally {
    await browser.close();
    await site.stop();
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
  if (long / short > 1.5 || documents > PAGE_SIZE || documents === 0) process.exitCode = 1;
}

await run();
