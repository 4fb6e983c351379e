// A comment, and what a new one must be before it is worth sending.
import type { About } from './about';
import { countCharacters } from './characters';
import { MAX_BODY_LENGTH, MAX_BODY_SIZE } from './limits';
import type { CommentStatus } from './status';
import { isLegible, tidyText } from './text';

/** Milliseconds since 1970, server time; the fraction keeps Firestore's microseconds. */
export type Instant = number;

export interface Author {
  uid: string;
  name: string;
  /** Null = no picture; initials stand in. */
  photoURL: string | null;
  /** Firebase's id of the service they signed in with, e.g. `google.com`. */
  provider: string;
}

export interface Comment {
  /** ULID: sorts by time. */
  id: string;
  /** The comment answered; null = this one starts a thread. */
  parentId: string | null;
  /** Ids from the thread's first comment down to this one, joined by `/`. */
  path: string;
  /** `createdAt` of the thread's first comment. */
  threadStartedAt: Instant;
  createdAt: Instant;
  /** Null = never edited. */
  editedAt: Instant | null;
  author: Author;
  /** Plain Markdown source, 1 to 5000 characters as people count them. */
  body: string;
  /** Null = about the post as a whole. */
  quotation: About | null;
  /** The id of the quotation that the thread's first comment is about; null = it is about none. */
  threadQuotation: string | null;
  status: CommentStatus;
  /** Why it was taken down, for its author; null = nobody said. */
  reason: string | null;
  /** True while the server has not confirmed it: this browser alone knows it. */
  sending: boolean;
  /** True while a change to it is on its way: the server has it as it was. */
  changing: boolean;
}

/** True when both are the same comment, and nothing of it has changed. */
export function isSameComment(one: Comment, other: Comment): boolean {
  return one === other || isSameValue(one, other);
}

function isSameValue(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isSameValue(one[name], other[name]))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What a person hands in; the store adds the author, the path and the times. */
export interface NewComment {
  /** Made once per draft, so that sending again after a lost answer cannot double it. */
  id: string;
  /** The comment answered; null = starts a thread. */
  parent: Comment | null;
  body: string;
  /** Null = about the post as a whole. */
  quotation: About | null;
}

/** `too-heavy`: not too many characters, but they are made of too much. */
export type BodyProblem = 'empty' | 'too-long' | 'too-heavy';

/** The body as it will be stored: without blank edges, and without what the rules refuse. */
export function tidyBody(typed: string): string {
  return tidyText(typed);
}

/** What stands against sending this text; null = nothing. */
export function bodyProblem(typed: string): BodyProblem | null {
  const body = tidyBody(typed);
  if (!isLegible(body)) return 'empty';
  if (bodyLength(typed) > MAX_BODY_LENGTH) return 'too-long';
  return body.length > MAX_BODY_SIZE ? 'too-heavy' : null;
}

/** The characters of the body as it will be stored, as people count them. */
export function bodyLength(typed: string): number {
  return countCharacters(tidyBody(typed));
}

/** Level of a comment: 1 for the first of a thread. */
export function levelOf(comment: Pick<Comment, 'path'>): number {
  return comment.path.split('/').length;
}
