// Two people in browsers of their own, at one server, anew for each test.
import { afterEach, beforeEach } from 'vitest';
import type { Browser, World } from './world';

export interface Meeting {
  world: World;
  ada: Browser;
  ben: Browser;
}

/** Call it once in a test file; what it returns gives the meeting of the test that runs. */
export function arrangeMeetings(makeWorld: () => Promise<World>): () => Meeting {
  let meeting: Meeting | null = null;
  beforeEach(async () => {
    const world = await makeWorld();
    meeting = { world, ada: world.open(), ben: world.open() };
  });
  afterEach(async () => {
    await meeting?.world.end();
    meeting = null;
  });
  return () => {
    if (meeting === null) throw new Error('Nobody meets outside a test.');
    return meeting;
  };
}
