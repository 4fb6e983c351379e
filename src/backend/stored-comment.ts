// A stored document as a comment, if it is one: the owner edits documents by hand, so nothing is certain.
import { readAbout } from '#domain/about';
import type { Author, Comment, Instant } from '#domain/comment';
import { statusFault } from '#domain/faults';
import { MAX_BODY_SIZE } from '#domain/limits';
import { tidyName } from '#domain/person';
import { drawnText } from '#domain/text';
import { readStatus } from '#domain/status';

/** What an adapter knows of a document besides its fields. */
export interface StoredDocument {
  id: string;
  fields: Record<string, unknown>;
  /** True while the server has not confirmed it. */
  sending: boolean;
  /** True while a change to it is on its way; absent = none is. */
  changing?: boolean;
  /** Reads a timestamp as the adapter's database delivers it; null = the value is none. */
  toInstant: (value: unknown) => Instant | null;
}

/** The document as a comment; null = a field is missing or of the wrong type. */
export function readComment(document: StoredDocument): Comment | null {
  const { id, fields, sending, changing = false, toInstant } = document;
  const { path, body } = fields;
  const parentId = nullable(fields['parentId'], asText);
  const threadStartedAt = toInstant(fields['threadStartedAt']);
  const createdAt = toInstant(fields['createdAt']);
  const editedAt = nullable(fields['editedAt'], toInstant);
  const author = readAuthor(fields['author']);
  const quotation = nullable(fields['quotation'], readAbout);
  const threadQuotation = nullable(fields['threadQuotation'], asText);
  const reason = asText(fields['reason']);

  if (!isText(path) || !isText(body) || threadStartedAt === null || createdAt === null) return null;
  if (author === null) return null;
  if (parentId === UNREADABLE || editedAt === UNREADABLE) return null;
  if (quotation === UNREADABLE || threadQuotation === UNREADABLE) return null;
  return {
    id,
    parentId,
    path,
    threadStartedAt,
    createdAt,
    editedAt,
    author,
    body: drawnText(body, MAX_BODY_SIZE),
    quotation,
    threadQuotation,
    status: readStatus(fields['status']),
    reason: reason === null ? null : drawnText(reason, MAX_BODY_SIZE),
    sending,
    changing,
  };
}

/** What is wrong with a stored document, in sentences for a moderator; empty = nothing. */
export function commentFaults({
  fields,
  toInstant,
}: Pick<StoredDocument, 'fields' | 'toInstant'>): string[] {
  const broken = Object.entries({
    path: isText(fields['path']),
    body: isText(fields['body']),
    threadStartedAt: toInstant(fields['threadStartedAt']) !== null,
    createdAt: toInstant(fields['createdAt']) !== null,
    author: readAuthor(fields['author']) !== null,
    parentId: nullable(fields['parentId'], asText) !== UNREADABLE,
    editedAt: nullable(fields['editedAt'], toInstant) !== UNREADABLE,
    quotation: nullable(fields['quotation'], readAbout) !== UNREADABLE,
    threadQuotation: nullable(fields['threadQuotation'], asText) !== UNREADABLE,
  }).flatMap(([name, isSound]) => (isSound ? [] : [`${name} cannot be read: not shown.`]));
  const ofStatus = statusFault(fields['status']);
  return ofStatus === null ? broken : [...broken, ofStatus];
}

function readAuthor(value: unknown): Author | null {
  if (!isRecord(value)) return null;
  const { uid, name, provider } = value;
  const photoURL = nullable(value['photoURL'], asText);
  if (!isText(uid) || !isText(name) || !isText(provider) || photoURL === UNREADABLE) return null;
  // What the rules would not have let in has no place on the page: it stands among its own words.
  return { uid, name: tidyName(name), photoURL, provider };
}

const UNREADABLE = Symbol('a value of the wrong type');

/** Null and a missing field mean the same: there is none. */
function nullable<T>(value: unknown, read: (value: unknown) => T | null) {
  if (value === null || value === undefined) return null;
  return read(value) ?? UNREADABLE;
}

function asText(value: unknown): string | null {
  return isText(value) ? value : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
