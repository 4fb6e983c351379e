// What firestore.rules decide, for the database in memory: as much of it as people meet.
import { bodyProblem } from '#domain/comment';
import type { Person } from '#domain/person';
import type { NewReport } from '#domain/report';
import { mustHold, readSettings } from '#domain/settings';
import { readOwnerSays, readStanding } from '#domain/standing';
import { readStatus } from '#domain/status';
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

  const { body, parentId, path, threadStartedAt, threadQuotation, status } = comment;
  if (typeof body !== 'string' || bodyProblem(body) !== null) return false;
  if ((status === 'held') !== mustHold(settings, standing, body)) return false;
  if (parentId === null) return true;

  if (typeof parentId !== 'string') return false;
  const parent = documents.get(`posts/${slug}/comments/${parentId}`);
  if (parent === undefined || readStatus(parent['status']) !== 'visible') return false;
  return (
    isAt(parent['threadStartedAt'], threadStartedAt) &&
    (parent['threadQuotation'] ?? null) === threadQuotation &&
    isReplyPath(parent['path'], path)
  );
}

/** True when the person may change a stored comment of theirs to what it would become. */
export function mayEdit(
  { documents }: MemoryServer,
  before: Fields,
  after: Fields,
  person: Person,
): boolean {
  const settings = readSettings(documents.get('settings/comments') ?? null);
  const standing = readStanding(documents.get(`people/${person.uid}`) ?? null, Date.now());
  if (authorUid(before) !== person.uid || !settings.open || standing === 'blocked') return false;
  if (typeof after['body'] !== 'string' || bodyProblem(after['body']) !== null) return false;
  const status = readStatus(before['status']);
  if (status === 'visible')
    return (after['status'] === 'held') === mustHold(settings, standing, after['body']);
  return status === 'held' && after['status'] === before['status'];
}

/** True when the person may respect a comment of somebody else. */
export function mayRespect(
  server: MemoryServer,
  slug: string,
  commentId: string,
  person: Person,
): boolean {
  const settings = readSettings(server.documents.get('settings/comments') ?? null);
  const comment = visibleComment(server, slug, commentId);
  const isOthers = comment !== undefined && authorUid(comment) !== person.uid;
  return settings.open && !isBlocked(server, person) && isOthers;
}

/**
 * True when the person may report a comment or a quotation; that they have not done so before is
 * not asked.
 */
export function mayReport(server: MemoryServer, report: NewReport, person: Person): boolean {
  if (isBlocked(server, person)) return false;
  if ('quotationId' in report) return true;
  return visibleComment(server, report.slug, report.commentId) !== undefined;
}

/** True when the owner made this person a moderator; null = nobody is signed in. */
export function isModerator(
  { documents }: MemoryServer,
  person: Pick<Person, 'uid'> | null,
): boolean {
  if (person === null) return false;
  return readOwnerSays(documents.get(`people/${person.uid}`) ?? null, Date.now()).moderator;
}

function isBlocked({ documents }: MemoryServer, { uid }: Person): boolean {
  return readStanding(documents.get(`people/${uid}`) ?? null, Date.now()) === 'blocked';
}

function visibleComment({ documents }: MemoryServer, slug: string, id: string): Fields | undefined {
  const comment = documents.get(`posts/${slug}/comments/${id}`);
  return readStatus(comment?.['status']) === 'visible' ? comment : undefined;
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
