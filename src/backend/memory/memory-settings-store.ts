// The settings store of one browser on the database in memory.
import type { SettingsStore } from '#backend/backend';
import { followStanding } from '#backend/standing-watch';
import { readSettings } from '#domain/settings';
import type { MemoryBrowser } from './memory-browser';

export function createMemorySettingsStore(browser: MemoryBrowser): SettingsStore {
  const fieldsAt = (path: string) => browser.see().get(path)?.fields ?? null;
  return {
    watchSettings: (watcher) =>
      browser.watch('watchSettings', () => readSettings(fieldsAt('settings/comments')), watcher),

    watchStanding: (uid, watcher) =>
      followStanding(
        (person) => browser.watch('watchStanding', () => fieldsAt(`people/${uid}`), person),
        watcher,
      ),
  };
}
