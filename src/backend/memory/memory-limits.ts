// The allowance of each person in the database in memory, as `limits/{uid}` of firestore.rules.
import { isAllBack, leftNow, nextAt, type Act, type Left } from '#domain/allowance';
import type { Person } from '#domain/person';
import { Problem } from '#domain/problem';
import type { MemoryServer } from './memory-server';

/**
 * Takes one from what a person may do.
 * @throws Problem `too-fast` when nothing is left
 */
export function takeOne(server: MemoryServer, { uid }: Person, act: Act, what: string): void {
  const path = `limits/${uid}`;
  const last = readLeft(server.documents.get(path)?.[act]);
  const now = Date.now();
  const left = leftNow(act, last, now);
  if (left === 0) throw new Problem('too-fast', { until: nextAt(act, last, now) });
  server.set(path, { [act]: { left: left - 1, at: server.now(), for: what } });
}

/** True when there are limits of a person, and they say nothing any more. */
export function mayForget(server: MemoryServer, uid: string): boolean {
  const limits = server.documents.get(`limits/${uid}`);
  return limits !== undefined && isAllBack((act) => readLeft(limits[act]), Date.now());
}

function readLeft(value: unknown): Left {
  if (typeof value !== 'object' || value === null) return null;
  const { left, at } = value as Record<string, unknown>;
  return typeof left === 'number' && at instanceof Date ? { left, at: at.getTime() } : null;
}
