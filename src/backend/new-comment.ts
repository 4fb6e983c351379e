// What a new or edited comment is stored as, besides the times, which each database sets in its own way.
import { quotationIdOf, type About } from '#domain/about';
import { levelOf, tidyBody, type Author, type Comment } from '#domain/comment';
import type { NewComment } from '#domain/comment';
import { MAX_DEPTH } from '#domain/limits';
import type { Person } from '#domain/person';
import type { CommentStatus } from '#domain/status';

/** The fields of a new document without `createdAt` and `threadStartedAt`. */
export interface NewCommentFields {
  parentId: string | null;
  path: string;
  editedAt: null;
  author: Author;
  body: string;
  quotation: About | null;
  threadQuotation: string | null;
  status: CommentStatus;
}

/** The fields of a comment that a person hands in. */
export function newCommentFields(
  { id, parent, body, quotation }: NewComment,
  person: Person,
  hold: boolean,
): NewCommentFields {
  const { uid, name, photoURL, provider } = person;
  return {
    parentId: parent === null ? null : parent.id,
    path: parent === null ? id : pathOfReply(parent, id),
    editedAt: null,
    author: { uid, name, photoURL, provider },
    body: tidyBody(body),
    quotation,
    threadQuotation: parent === null ? quotationIdOf(quotation) : parent.threadQuotation,
    status: hold ? 'held' : 'visible',
  };
}

/** What was visible waits for approval where a new comment would; what waits already goes on so. */
export function statusAfterEdit(
  { status }: Pick<Comment, 'status'>,
  hold: boolean,
): { status?: CommentStatus } {
  if (status !== 'visible') return {};
  return { status: hold ? 'held' : 'visible' };
}

/** Below what it answers; an answer to the deepest level stands beside it. */
function pathOfReply(parent: Comment, id: string): string {
  if (levelOf(parent) < MAX_DEPTH) return `${parent.path}/${id}`;
  return [...parent.path.split('/').slice(0, -1), id].join('/');
}
