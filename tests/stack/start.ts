// `npm start`: both emulators with a discussion to try, and the site, in one process tree.
import { startDevSite } from './dev-site';
import { EmulatorUnavailable } from './emulator-unavailable';
import { seedDiscussion } from './seed-discussion';
import { startStack, type Stack } from './stack';
import { untilToldToEnd } from './until-told-to-end';

/** How long open connections may hold up the end, in ms. */
const PATIENCE = 3000;

type StopAll = () => Promise<unknown>;

async function start(): Promise<StopAll> {
  const stack = await stackOrNull();
  if (stack) await seedDiscussion(stack);
  const site = await startDevSite(stack);
  console.log(`\n  Today in Review is at ${site.resolvedUrls?.local[0] ?? '(no address)'}\n`);
  console.log(
    stack
      ? '  Sign in with any service: choose one of the people there, or make one up.'
      : '  Comments are kept in memory, and are gone when the page is closed.',
  );
  console.log('  Ctrl-C ends it all.\n');
  return () => Promise.all([site.close(), stack?.stop()]);
}

/** Null = the emulator cannot run on this machine, and the reason was told. */
async function stackOrNull(): Promise<Stack | null> {
  try {
    return await startStack();
  } catch (error) {
    if (!(error instanceof EmulatorUnavailable)) throw error;
    console.warn(`\n${error.message}\n\nUntil then the site runs on a backend that keeps nothing.`);
    return null;
  }
}

try {
  const told = untilToldToEnd();
  const stopAll = await Promise.race([start(), told]);
  // Told before all was up: ending this process is enough, java is guarded.
  if (!stopAll) process.exit(0);
  await told;
  console.log('\nEnding.');
  setTimeout(() => process.exit(0), PATIENCE);
  await stopAll();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
