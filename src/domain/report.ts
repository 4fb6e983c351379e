// A report: what a person tells the moderators of a comment.
import type { Instant } from './comment';

export const REPORT_REASONS = ['abusive', 'spam', 'off-topic', 'other'] as const;

export type ReportReason = (typeof REPORT_REASONS)[number];

/** What a person hands in. */
export interface NewReport {
  slug: string;
  commentId: string;
  reason: ReportReason;
  /** In their own words; null = they added nothing. */
  note: string | null;
}

/** A report that no moderator has handled yet. */
export interface Report extends NewReport {
  id: string;
  /** Uid of who reported. */
  reporter: string;
  createdAt: Instant;
}

/** A comment with all that people reported of it. */
export interface ReportedComment extends Pick<Report, 'slug' | 'commentId'> {
  /** At least one; in the order in which they came. */
  reports: Report[];
}

/** The reports gathered by the comment that they are about; the comment reported first is first. */
export function reportedComments(reports: readonly Report[]): ReportedComment[] {
  const byComment = new Map<string, ReportedComment>();
  for (const report of reports) {
    const { slug, commentId } = report;
    const key = `${slug}/${commentId}`;
    const before = byComment.get(key)?.reports ?? [];
    byComment.set(key, { slug, commentId, reports: [...before, report] });
  }
  return [...byComment.values()];
}
