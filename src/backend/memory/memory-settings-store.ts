// The settings store of one browser on the database in memory.
import type { SettingsStore } from '#backend/backend';
import { followStanding } from '#backend/standing-watch';
import { settingsFaults } from '#domain/faults';
import type { Person } from '#domain/person';
import { Problem } from '#domain/problem';
import { readSettings } from '#domain/settings';
import type { MemoryBrowser } from './memory-browser';
import { isModerator } from './memory-rules';
import type { MemoryServer } from './memory-server';

/** @param whoami the person signed in; null = nobody is */
export function createMemorySettingsStore(
  server: MemoryServer,
  browser: MemoryBrowser,
  whoami: () => Person | null,
): SettingsStore {
  const fieldsAt = (path: string) => browser.see().get(path)?.fields ?? null;
  return {
    watchSettings: (watcher) =>
      browser.watch(
        'watchSettings',
        () => {
          const fields = fieldsAt('settings/comments');
          return { ...readSettings(fields), faults: settingsFaults(fields) };
        },
        watcher,
      ),

    watchPerson: (uid, watcher) =>
      followStanding(
        (person) => browser.watch('watchPerson', () => fieldsAt(`people/${uid}`), person),
        watcher,
      ),

    setStanding: async (uid, standing, until) => {
      await browser.arrive('setStanding');
      const isOther = uid !== whoami()?.uid && !isModerator(server, { uid });
      if (!isModerator(server, whoami()) || !isOther) throw new Problem('denied');
      server.set(`people/${uid}`, { standing, until: until === null ? null : new Date(until) });
    },
  };
}
