// Who may report what, in the model of firestore.rules.
import { MAX_NOTE_LENGTH } from './limits';
import { COMMENT_REASONS, QUOTATION_REASONS } from './report';
import { isVisible } from './rules-comments';
import { isPaidFor } from './rules-limits';
import { isBlocked, isModerator } from './rules-owner';
import { callerOf, differsIn, hasKeys, type Fields, type Situation } from './rules-request';
import { isId, isText } from './rules-text';

const FIELDS = ['slug', 'reporter', 'reason', 'note', 'createdAt', 'handled'];

export function isOwnReport(situation: Situation, report: Fields | null | undefined): boolean {
  const uid = callerOf(situation);
  return uid !== null && report?.['reporter'] === uid;
}

export function mayWriteReport(
  situation: Situation,
  id: string,
  before: Fields | null,
  after: Fields | null,
): boolean {
  const uid = callerOf(situation);
  if (uid === null) return false;
  if (after === null) return isOwnReport(situation, before);
  if (before !== null) {
    const isSettled =
      differsIn(before, after, ['handled']) && typeof after['handled'] === 'boolean';
    return isSettled && isModerator(situation);
  }
  const { slug, note } = after;
  const about = aboutOf(after);
  return (
    about !== null &&
    typeof slug === 'string' &&
    situation.publishedOn(slug) !== null &&
    after['reporter'] === uid &&
    (note === null || isText(note, MAX_NOTE_LENGTH)) &&
    after['createdAt'] === situation.now &&
    after['handled'] === false &&
    id === `${slug}_${about.id}_${uid}` &&
    isPaidFor(situation, 'report', id) &&
    !isBlocked(situation) &&
    (about.kind === 'quotation' || isSeen(situation, slug, about.id))
  );
}

/** What a report is about, for a reason that there is; null = it is none. */
function aboutOf(report: Fields): { kind: 'comment' | 'quotation'; id: string } | null {
  const { commentId, quotationId, reason } = report;
  const isOneOf = (reasons: readonly unknown[]) => reasons.includes(reason);
  if (hasKeys(report, [...FIELDS, 'commentId'])) {
    return isId(commentId) && isOneOf(COMMENT_REASONS) ? { kind: 'comment', id: commentId } : null;
  }
  if (!hasKeys(report, [...FIELDS, 'quotationId']) || typeof quotationId !== 'string') return null;
  const isQuotation = /^[a-z][a-z0-9-]{0,63}$/.test(quotationId);
  return isQuotation && isOneOf(QUOTATION_REASONS) ? { kind: 'quotation', id: quotationId } : null;
}

function isSeen({ before }: Situation, slug: string, commentId: string): boolean {
  const comment = before.get(`posts/${slug}/comments/${commentId}`);
  return comment !== undefined && isVisible(comment);
}
