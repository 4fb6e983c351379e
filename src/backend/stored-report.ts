// A stored document as a report, if it is one.
import type { Instant } from '#domain/comment';
import { MAX_NOTE_LENGTH } from '#domain/limits';
import { REPORT_REASONS, type Report } from '#domain/report';
import { drawnText } from '#domain/text';

interface StoredReport {
  id: string;
  fields: Record<string, unknown>;
  /** Reads a timestamp as the adapter's database delivers it; null = the value is none. */
  toInstant: (value: unknown) => Instant | null;
}

/** Null = it does not say which comment it is about. A reason that is not known counts as other. */
export function readReport({ id, fields, toInstant }: StoredReport): Report | null {
  const { slug, commentId, reporter, reason, note } = fields;
  if (typeof slug !== 'string' || typeof commentId !== 'string') return null;
  return {
    id,
    slug,
    commentId,
    reporter: typeof reporter === 'string' ? reporter : '',
    reason: REPORT_REASONS.find((known) => known === reason) ?? 'other',
    note: typeof note === 'string' && note.trim() !== '' ? drawnText(note, MAX_NOTE_LENGTH) : null,
    createdAt: toInstant(fields['createdAt']) ?? 0,
  };
}
