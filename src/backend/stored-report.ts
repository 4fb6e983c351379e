// A stored document as a report, if it is one.
import type { Instant } from '#domain/comment';
import { MAX_NOTE_LENGTH } from '#domain/limits';
import { COMMENT_REASONS, QUOTATION_REASONS, type Report } from '#domain/report';
import { drawnText } from '#domain/text';

interface StoredReport {
  id: string;
  fields: Record<string, unknown>;
  /** Reads a timestamp as the adapter's database delivers it; null = the value is none. */
  toInstant: (value: unknown) => Instant | null;
}

/**
 * Null = it does not say which comment or quotation it is about. A reason that is not known counts
 * as other.
 */
export function readReport({ id, fields, toInstant }: StoredReport): Report | null {
  const { slug, commentId, quotationId, reporter, reason, note } = fields;
  if (typeof slug !== 'string') return null;
  const told = {
    id,
    slug,
    reporter: typeof reporter === 'string' ? reporter : '',
    note: typeof note === 'string' && note.trim() !== '' ? drawnText(note, MAX_NOTE_LENGTH) : null,
    createdAt: toInstant(fields['createdAt']) ?? 0,
  };
  if (typeof commentId === 'string') {
    return { ...told, commentId, reason: oneOf(COMMENT_REASONS, reason) };
  }
  if (typeof quotationId === 'string') {
    return { ...told, quotationId, reason: oneOf(QUOTATION_REASONS, reason) };
  }
  return null;
}

function oneOf<Reason>(known: readonly Reason[], reason: unknown): Reason | 'other' {
  return known.find((one) => one === reason) ?? 'other';
}
