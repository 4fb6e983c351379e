// The queries of what the owner set by hand: the only place that makes their keys.
import type { OwnerSays } from '#domain/standing';
import type { Backend, OwnerSettings } from './backend';
import { liveQuery } from './live-query';

/** The owner's settings of all discussions. */
export function settingsQuery({ settings }: Backend) {
  return liveQuery<OwnerSettings>(['settings', 'comments'], (watcher) =>
    settings.watchSettings(watcher),
  );
}

/** What the owner says of oneself or, for a moderator, of anybody. */
export function personQuery({ settings }: Backend, uid: string) {
  return liveQuery<OwnerSays>(['people', uid], (watcher) => settings.watchPerson(uid, watcher));
}
