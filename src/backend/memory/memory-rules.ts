// What firestore.rules decide, for the database in memory: as much of it as people meet.
import { bodyProblem } from '#domain/comment';
import type { Person } from '#domain/person';
import { mustHold, readSettings } from '#domain/settings';
import { readStanding } from '#domain/standing';
import type { Fields, MemoryServer } from './memory-server';

/** True when the person may store this comment; a day of closing is not known here. */
export function mayCreate(
  { documents }: MemoryServer,
  slug: string,
  comment: Fields,
  person: Person,
): boolean {
  const settings = readSettings(documents.get('settings/comments') ?? null);
  const standing = readStanding(documents.get(`people/${person.uid}`) ?? null, Date.now());
  if (!settings.open || standing === 'blocked') return false;

  const { body, parentId, path, threadStartedAt, status } = comment;
  if (typeof body !== 'string' || bodyProblem(body) !== null) return false;
  if ((status === 'held') !== mustHold(settings, standing)) return false;
  if (parentId === null) return true;

  if (typeof parentId !== 'string') return false;
  const parent = documents.get(`posts/${slug}/comments/${parentId}`);
  if (parent?.['status'] !== 'visible') return false;
  return isAt(parent['threadStartedAt'], threadStartedAt) && isReplyPath(parent['path'], path);
}

/** True when the person may delete this document; undefined = there is none. */
export function mayDelete(comment: Fields | undefined, person: Person): boolean {
  return authorUid(comment) === person.uid;
}

/** The author's uid in a stored comment; null = it cannot be read. */
export function authorUid(comment: Fields | undefined): string | null {
  const author = comment?.['author'];
  const uid = typeof author === 'object' && author && 'uid' in author ? author.uid : null;
  return typeof uid === 'string' ? uid : null;
}

function isAt(one: unknown, other: unknown): boolean {
  return one instanceof Date && other instanceof Date && one.getTime() === other.getTime();
}

/** Below the parent, or beside it. */
function isReplyPath(parentPath: unknown, path: unknown): boolean {
  if (typeof parentPath !== 'string' || typeof path !== 'string') return false;
  const above = path.slice(0, path.lastIndexOf('/'));
  return above === parentPath || parentPath.startsWith(`${above}/`);
}
