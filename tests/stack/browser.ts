// Finds a Chromium for the journeys, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_MACOS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Path of a browser: `CHROME_PATH`, else the system's Chromium or Chrome, else Playwright's own,
 * else one that is installed now.
 * @throws Error that says how to get one
 */
export function findBrowser(): string {
  return named() ?? onSystem() ?? playwrights() ?? installed();
}

function named(): string | null {
  const path = process.env['CHROME_PATH'];
  if (!path) return null;
  if (existsSync(path)) return path;
  throw new Error(
    `No browser: CHROME_PATH names ${path}, which does not exist. ` +
      'Correct the variable, or unset it to have a browser looked for.',
  );
}

function onSystem(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...paths, ON_MACOS].find((path) => existsSync(path)) ?? null;
}

function playwrights(): string | null {
  const path = chromium.executablePath();
  // A download without the system's libraries is there, and does not run.
  return existsSync(path) && spawnSync(path, ['--version']).status === 0 ? path : null;
}

function installed(): string {
  console.log('No Chromium or Chrome is on this machine. Playwright downloads one.');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  const downloaded = playwrights();
  if (downloaded !== null) return downloaded;

  if (process.getuid?.() === 0) {
    console.log('That did not work. Debian’s package is installed in its place.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env,
    });
    const packaged = onSystem();
    if (packaged !== null) return packaged;
  }
  throw new Error(
    'No browser: there is no Chromium or Chrome here, and none could be installed. ' +
      'Install one, or set CHROME_PATH to the path of one.',
  );
}
