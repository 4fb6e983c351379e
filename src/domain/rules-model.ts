// firestore.rules once more, as plain functions: tests compare them with the answers of the emulator.
import { STANDINGS } from './person';
import { isVisible, mayReadComment, mayWriteComment } from './rules-comments';
import { isPaidFor, mayWriteLimits } from './rules-limits';
import { isModerator, mayTakePart, saysModerator } from './rules-owner';
import { isOwnReport, mayWriteReport } from './rules-reports';
import {
  callerOf,
  differsIn,
  hasKeys,
  isMap,
  type Fields,
  type Situation,
  type Write,
} from './rules-request';
import { isId } from './rules-text';

/** True when all writes of a commit are allowed; none is made unless all are. */
export function mayCommit(asked: Omit<Situation, 'after'>, writes: readonly Write[]): boolean {
  const after = new Map(asked.before);
  for (const { path, fields } of writes) {
    if (fields === null) after.delete(path);
    else after.set(path, fields);
  }
  return writes.every(({ path }) => mayWrite({ ...asked, after }, path));
}

/** True when a document may be read by itself, whether it exists or not. */
export function mayGet(asked: Omit<Situation, 'after'>, path: string): boolean {
  const situation = { ...asked, after: asked.before };
  const document = asked.before.get(path);
  const [collection = '', id = '', inner, innerId] = path.split('/');
  if (innerId !== undefined) {
    if (collection !== 'posts' || inner !== 'comments') return false;
    return document === undefined ? isModerator(situation) : mayReadComment(situation, document);
  }
  switch (collection) {
    case 'settings':
      return id === 'comments';
    case 'limits':
      return callerOf(situation) === id;
    case 'people':
      return callerOf(situation) === id || isModerator(situation);
    case 'reports':
      return isOwnReport(situation, document) || isModerator(situation);
    default:
      return false;
  }
}

function mayWrite(situation: Situation, path: string): boolean {
  const before = situation.before.get(path) ?? null;
  const after = situation.after.get(path) ?? null;
  const [collection = '', id = '', inner, innerId] = path.split('/');
  if (innerId !== undefined) {
    const place = { slug: id, id: innerId };
    if (collection !== 'posts') return false;
    if (inner === 'comments') return mayWriteComment(situation, place, before, after);
    return inner === 'respects' && mayWriteRespect(situation, place, before, after);
  }
  switch (collection) {
    case 'limits':
      return callerOf(situation) === id && mayWriteLimits(situation, before, after);
    case 'people':
      return mayWritePerson(situation, id, before, after);
    case 'reports':
      return mayWriteReport(situation, id, before, after);
    default:
      return false;
  }
}

function mayWriteRespect(
  situation: Situation,
  { slug, id }: { slug: string; id: string },
  before: Fields | null,
  after: Fields | null,
): boolean {
  const uid = callerOf(situation);
  if (uid === null) return false;
  if (after === null) return before?.['uid'] === uid;
  const { commentId, createdAt } = after;
  if (before !== null || !hasKeys(after, ['commentId', 'uid', 'createdAt'])) return false;
  if (!isId(commentId) || after['uid'] !== uid || createdAt !== situation.now) return false;
  if (id !== `${commentId}_${uid}` || !isPaidFor(situation, 'respect', `${slug}/${id}`))
    return false;
  return mayTakePart(situation, slug) && isOthers(situation, slug, commentId, uid);
}

function mayWritePerson(
  situation: Situation,
  uid: string,
  before: Fields | null,
  after: Fields | null,
): boolean {
  if (after === null || saysModerator(before) || !isModerator(situation)) return false;
  const { standing, until = null } = after;
  return (
    callerOf(situation) !== uid &&
    differsIn(before ?? {}, after, ['standing', 'until']) &&
    STANDINGS.some((known) => known === standing) &&
    (until === null || until instanceof Date)
  );
}

/** True when it is a visible comment whose author can be read, and is somebody else. */
function isOthers({ before }: Situation, slug: string, id: string, uid: string): boolean {
  const comment = before.get(`posts/${slug}/comments/${id}`);
  if (comment === undefined || !isVisible(comment)) return false;
  const { author } = comment;
  return isMap(author) && Object.hasOwn(author, 'uid') && author['uid'] !== uid;
}
