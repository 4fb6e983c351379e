// Reports of one browser on the database in memory.
import type { ReportStore } from '#backend/backend';
import { readReport } from '#backend/stored-report';
import type { Person } from '#domain/person';
import { Problem } from '#domain/problem';
import { reportIdOf } from '#domain/report';
import type { MemoryBrowser } from './memory-browser';
import { takeOne } from './memory-limits';
import { isModerator, mayReport } from './memory-rules';
import type { MemoryServer } from './memory-server';

const COLLECTION = 'reports/';

/** @param whoami the person signed in; null = nobody is */
export function createMemoryReportStore(
  server: MemoryServer,
  browser: MemoryBrowser,
  whoami: () => Person | null,
): ReportStore {
  return {
    report: async (report) => {
      const person = whoami();
      if (person === null) throw new Problem('denied');
      await browser.arrive('report');
      const path = COLLECTION + reportIdOf(report, person.uid);
      if (server.documents.has(path) || !mayReport(server, report, person)) {
        throw new Problem('denied');
      }
      takeOne(server, person, 'report', path.slice(COLLECTION.length));
      const fields = { ...report, reporter: person.uid, createdAt: server.now(), handled: false };
      server.set(path, fields);
    },

    watchOpen: (watcher) =>
      browser.watch(
        'watchReports',
        () =>
          [...browser.see()]
            .filter(
              ([path, { fields }]) => path.startsWith(COLLECTION) && fields['handled'] === false,
            )
            .flatMap(([path, { fields }]) => {
              const id = path.slice(COLLECTION.length);
              const toInstant = (value: unknown) =>
                value instanceof Date ? value.getTime() : null;
              return readReport({ id, fields, toInstant }) ?? [];
            })
            .sort((a, b) => a.createdAt - b.createdAt),
        watcher,
      ),

    settle: async (id) => {
      await browser.arrive('settle');
      const path = COLLECTION + id;
      if (!server.documents.has(path) || !isModerator(server, whoami()))
        throw new Problem('denied');
      server.set(path, { handled: true });
    },
  };
}
