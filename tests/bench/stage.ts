// What the benchmarks measure on: the built site, a real browser, and the owner's hand.
import { chromium, type Browser } from '@playwright/test';
import { Owner } from '../e2e/owner';
import { findBrowser } from '../stack/browser';
import { serveBuiltSite } from '../stack/built-site';
import { chromium as chromiumOptions } from '../stack/chromium';
import { givenEnvironment, type NodeEnvironment } from '../stack/stack';

export interface Stage {
  browser: Browser;
  /** Address of the built site. */
  site: string;
  owner: Owner;
  emulators: NodeEnvironment;
}

/** Builds and serves the site for what is measured, and ends with it. */
export async function onStage(measure: (stage: Stage) => Promise<void>): Promise<void> {
  const emulators = givenEnvironment();
  if (!emulators) throw new Error('No emulators are given: run this through `npm run bench`.');
  const site = await serveBuiltSite(emulators);
  const browser = await chromium.launch(
    chromiumOptions({ ...process.env, CHROME_PATH: findBrowser() }),
  );
  try {
    await measure({ browser, site: site.url, owner: new Owner(), emulators });
  } finally {
    await browser.close();
    await site.stop();
  }
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
