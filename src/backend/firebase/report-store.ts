// Reports on Cloud Firestore: written by the person who reports, read by moderators alone.
import type { Auth } from 'firebase/auth';
import {
  collection,
  doc,
  limit,
  orderBy,
  query,
  serverTimestamp,
  updateDoc,
  where,
  type Firestore,
  type QueryDocumentSnapshot,
} from 'firebase/firestore';
import type { ReportStore } from '#backend/backend';
import { readReport } from '#backend/stored-report';
import { MAX_LIST_LIMIT } from '#domain/limits';
import { Problem } from '#domain/problem';
import { reportIdOf } from '#domain/report';
import type { Allowance } from './allowance';
import { asFirebase } from './problems';
import { watchList } from './server-first';
import { toInstant } from './timestamps';

export function createReportStore(
  database: Firestore,
  auth: Auth,
  allowance: Allowance,
): ReportStore {
  const reports = collection(database, 'reports');
  return {
    report: (report) =>
      asFirebase(async () => {
        const reporter = auth.currentUser?.uid;
        if (reporter === undefined) throw new Problem('denied');
        const id = reportIdOf(report, reporter);
        await allowance.pay('report', id, (batch) => {
          batch.set(doc(reports, id), {
            ...report,
            reporter,
            createdAt: serverTimestamp(),
            handled: false,
          });
        });
      }),

    watchOpen: (watcher) =>
      watchList(
        // The newest, so that no flood of old ones hides what comes after it.
        query(
          reports,
          where('handled', '==', false),
          orderBy('createdAt', 'desc'),
          limit(MAX_LIST_LIMIT),
        ),
        ({ docs }) =>
          docs
            .flatMap((document) => toReport(document) ?? [])
            .sort((a, b) => a.createdAt - b.createdAt),
        watcher,
      ),

    settle: (id) => asFirebase(() => updateDoc(doc(reports, id), { handled: true })),
  };
}

function toReport(document: QueryDocumentSnapshot) {
  const fields = document.data({ serverTimestamps: 'estimate' });
  return readReport({ id: document.id, fields, toInstant });
}
