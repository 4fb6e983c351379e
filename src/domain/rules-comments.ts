// Who may write which comment, in the model of firestore.rules.
import {
  MAX_CONTEXT_LENGTH,
  MAX_DEPTH,
  MAX_QUOTED_WORDS_LENGTH,
  MAX_REASON_LENGTH,
} from './limits';
import { readWord } from './owner-word';
import { safePhoto } from './photo';
import { isPaidFor } from './rules-limits';
import { isHeldBack, isModerator, mayTakePart } from './rules-owner';
import {
  callerOf,
  differsIn,
  hasKeys,
  isMap,
  isSame,
  type Fields,
  type Situation,
  type Token,
} from './rules-request';
import { isBody, isHarmless, isId, isName, isPath, isText } from './rules-text';
import { VISIBLE_WORDS } from './status';

const FIELDS = [
  ...['parentId', 'path', 'threadStartedAt', 'createdAt', 'editedAt', 'author', 'body'],
  ...['quotation', 'threadQuotation', 'status'],
];

interface Place {
  slug: string;
  id: string;
}

export function mayReadComment(situation: Situation, comment: Fields): boolean {
  return isVisible(comment) || isOwn(situation, comment) || isModerator(situation);
}

export function mayWriteComment(
  situation: Situation,
  place: Place,
  before: Fields | null,
  after: Fields | null,
): boolean {
  if (callerOf(situation) === null) return false;
  if (after === null) return before !== null && isOwn(situation, before);
  if (before === null) return mayPost(situation, place, after);
  return mayEdit(situation, place, before, after) || mayDecide(situation, before, after);
}

export function isVisible({ status }: Fields): boolean {
  return typeof status === 'string' && VISIBLE_WORDS.includes(status);
}

/** The author's uid in a stored comment; null = it cannot be read. */
function authorUid({ author }: Fields): string | null {
  const uid = isMap(author) ? author['uid'] : null;
  return typeof uid === 'string' ? uid : null;
}

function isOwn(situation: Situation, comment: Fields): boolean {
  const uid = callerOf(situation);
  return uid !== null && authorUid(comment) === uid;
}

function mayPost(situation: Situation, { slug, id }: Place, after: Fields): boolean {
  const { now, by } = situation;
  const { body, status, quotation } = after;
  return (
    isId(id) &&
    hasKeys(after, FIELDS) &&
    after['createdAt'] === now &&
    after['editedAt'] === null &&
    by !== null &&
    isByCaller(after['author'], by) &&
    isBody(body) &&
    (quotation === null || isAbout(quotation)) &&
    isPaidFor(situation, 'comment', `${slug}/${id}`) &&
    mayTakePart(situation, slug) &&
    status === (isHeldBack(situation, body) ? 'held' : 'visible') &&
    (after['parentId'] === null
      ? after['path'] === id &&
        after['threadStartedAt'] === now &&
        after['threadQuotation'] === (isMap(quotation) ? (quotation['id'] ?? null) : null)
      : joinsThread(situation, { slug, id }, after))
  );
}

function isByCaller(author: unknown, { uid, name, picture, provider }: Token): boolean {
  const photos = [null, safePhoto(picture)];
  return (
    isName(name) && photos.some((photoURL) => isSame(author, { uid, name, photoURL, provider }))
  );
}

function isAbout(value: unknown): boolean {
  return (
    isMap(value) &&
    isText(value['words'], MAX_QUOTED_WORDS_LENGTH) &&
    (isOfPost(value) || isOfComment(value) || isPassage(value))
  );
}

function isOfPost(value: Fields): boolean {
  const { id } = value;
  return hasKeys(value, ['id', 'words']) && typeof id === 'string' && /^[a-z0-9-]{1,64}$/.test(id);
}

function isOfComment(value: Fields): boolean {
  return hasKeys(value, ['commentId', 'words']) && isId(value['commentId']);
}

function isPassage(value: Fields): boolean {
  return (
    hasKeys(value, ['words', 'prefix', 'suffix']) &&
    [value['prefix'], value['suffix']].every(
      (text) => typeof text === 'string' && text.length <= MAX_CONTEXT_LENGTH && isHarmless(text),
    )
  );
}

function joinsThread({ before }: Situation, { slug, id }: Place, after: Fields): boolean {
  const { parentId, path, threadStartedAt, threadQuotation } = after;
  if (!isId(parentId) || !isPath(path) || !(threadStartedAt instanceof Date)) return false;
  const parent = before.get(`posts/${slug}/comments/${parentId}`);
  if (parent === undefined || !isVisible(parent)) return false;
  const above = parent['path'];
  if (typeof above !== 'string' || !isSame(threadStartedAt, parent['threadStartedAt'])) {
    return false;
  }
  if (!isSame(threadQuotation, parent['threadQuotation'] ?? null)) return false;
  const ids = above.split('/');
  const beside = [...ids.slice(0, -1), id].join('/');
  return path === `${above}/${id}` || (ids.length === MAX_DEPTH && path === beside);
}

function mayEdit(situation: Situation, place: Place, before: Fields, after: Fields): boolean {
  const { slug, id } = place;
  const { body } = after;
  if (!isOwn(situation, before) || !differsIn(before, after, ['body', 'editedAt', 'status'])) {
    return false;
  }
  if (after['editedAt'] !== situation.now || !isBody(body)) return false;
  if (!isPaidFor(situation, 'edit', `${slug}/${id}`) || !mayTakePart(situation, slug)) return false;
  if (isVisible(before))
    return after['status'] === (isHeldBack(situation, body) ? 'held' : 'visible');
  const isHidden = readWord(before['status'], ['hidden']) !== null;
  return !isHidden && isSame(before['status'] ?? null, after['status']);
}

function mayDecide(situation: Situation, before: Fields, after: Fields): boolean {
  const { status, reason = null } = after;
  return (
    differsIn(before, after, ['status', 'reason']) &&
    typeof status === 'string' &&
    ['visible', 'held', 'hidden'].includes(status) &&
    (reason === null || (status === 'hidden' && isText(reason, MAX_REASON_LENGTH))) &&
    isModerator(situation)
  );
}
