// A browser that reaches this machine only.
import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';

const GAPI = 'https://apis.google.com/js/api.js';
/** What Firestore asks Google for when its server is out of reach, to learn whose fault it is. */
const NETWORK_TEST = 'https://www.google.com/images/cleardot.gif';
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Lets nothing leave this machine; Google's loader is answered by the stand-in.
 *
 * @param faults takes down each request that wanted to leave
 */
export async function keepLocal(context: BrowserContext, faults: string[]): Promise<void> {
  const standIn = await readFile('tests/stack/gapi-stand-in.js', 'utf8');
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (LOCAL.test(url.hostname) || url.protocol === 'data:' || url.protocol === 'blob:') {
      await route.continue();
    } else if (route.request().url().startsWith(GAPI)) {
      await route.fulfill({ contentType: 'text/javascript', body: standIn });
    } else if (url.href.startsWith(NETWORK_TEST)) {
      await route.abort();
    } else {
      faults.push(`request: ${url.href}`);
      await route.abort();
    }
  });
}
