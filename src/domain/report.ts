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
