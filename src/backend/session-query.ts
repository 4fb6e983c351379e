// The query of who is signed in: the only place that makes its key.
import type { Backend, SessionSnapshot } from './backend';
import { liveQuery } from './live-query';

export function sessionQuery({ session }: Backend) {
  return liveQuery<SessionSnapshot>(['session'], (watcher) => session.watch(watcher));
}
