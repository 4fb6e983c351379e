// Browser entry: the static page becomes live when somebody needs more of it than reading.
import { listenForKeys } from './app/listen-for-keys';
import { wakeWhenNeeded } from './app/wake';

wakeWhenNeeded(async (root) => (await import('./app/hydrate')).hydrate(root));
listenForKeys();
