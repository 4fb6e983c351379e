// The queries of what the owner set by hand: the only place that makes their keys.
import type { Standing } from '#domain/person';
import type { DiscussionSettings } from '#domain/settings';
import type { Backend } from './backend';
import { liveQuery } from './live-query';

/** The owner's settings of all discussions. */
export function settingsQuery({ settings }: Backend) {
  return liveQuery<DiscussionSettings>(['settings', 'comments'], (watcher) =>
    settings.watchSettings(watcher),
  );
}

/** What the owner says of the signed-in person. */
export function standingQuery({ settings }: Backend, uid: string) {
  return liveQuery<Standing>(['people', uid, 'standing'], (watcher) =>
    settings.watchStanding(uid, watcher),
  );
}
