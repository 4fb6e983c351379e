// Finds the Firestore emulator's jar on this machine, or has the Firebase CLI download it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { EmulatorUnavailable } from './emulator-unavailable';

/** The second name is the Firebase CLI's own. */
const NAMED_BY = ['FIRESTORE_EMULATOR_JAR', 'FIRESTORE_EMULATOR_BINARY_PATH'];

/** How long the Firebase CLI may take to download about 130 MB. */
const DOWNLOAD_LIMIT = 5 * 60_000;

const HOW_TO_GET_IT =
  'Get it with "npx firebase setup:emulators:firestore" (needs the internet), ' +
  'or with "gcloud components install cloud-firestore-emulator", ' +
  'or set FIRESTORE_EMULATOR_JAR to the path of a copy.';

/**
 * Path of the jar: named by the environment, else in the Firebase CLI's cache, else in the Google
 * Cloud CLI, else downloaded.
 * @throws EmulatorUnavailable when it cannot be had
 */
export function findEmulatorJar(): string {
  return named() ?? inFirebaseCache() ?? inGoogleCloudCli() ?? downloaded();
}

function named(): string | null {
  for (const variable of NAMED_BY) {
    const path = process.env[variable];
    if (!path) continue;
    if (existsSync(path)) return path;
    throw new EmulatorUnavailable(
      `The Firestore emulator's jar is missing: ${variable} names ${path}, which does not exist. ` +
        'Correct the variable, or unset it to have the jar looked for.',
    );
  }
  return null;
}

function inFirebaseCache(): string | null {
  const folder =
    process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache', 'firebase', 'emulators');
  if (!existsSync(folder)) return null;
  const newest = readdirSync(folder)
    .filter((name) => /^cloud-firestore-emulator-v.*\.jar$/.test(name))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .at(-1);
  return newest === undefined ? null : join(folder, newest);
}

function inGoogleCloudCli(): string | null {
  const asked = spawnSync('gcloud', ['info', '--format=value(installation.sdk_root)'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (asked.error || asked.status !== 0) return null;
  const component = join(asked.stdout.trim(), 'platform', 'cloud-firestore-emulator');
  const jar = join(component, 'cloud-firestore-emulator.jar');
  return existsSync(jar) ? jar : null;
}

function downloaded(): string {
  console.log('The Firestore emulator is not on this machine. The Firebase CLI downloads it.');
  const cli = createRequire(import.meta.url).resolve('firebase-tools/lib/bin/firebase.js');
  spawnSync(process.execPath, [cli, 'setup:emulators:firestore', '--non-interactive'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: DOWNLOAD_LIMIT,
  });
  // The CLI ends with 0 after some failed downloads too: what counts is whether the jar is there.
  const jar = inFirebaseCache();
  if (jar !== null) return jar;
  throw new EmulatorUnavailable(
    `The Firestore emulator's jar is missing, and downloading it failed. ${HOW_TO_GET_IT}`,
  );
}
