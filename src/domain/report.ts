// A report: what a person tells the moderators of a comment, or of a quotation of the post.
import type { Instant } from './comment';

export const COMMENT_REASONS = ['abusive', 'spam', 'off-topic', 'other'] as const;

export type CommentReason = (typeof COMMENT_REASONS)[number];

export const QUOTATION_REASONS = [
  'misquoted',
  'out-of-context',
  'link-dead',
  'wrong-writer',
  'other',
] as const;

export type QuotationReason = (typeof QUOTATION_REASONS)[number];

/** What stands in every report. */
interface Told {
  slug: string;
  /** In their own words; null = they added nothing. */
  note: string | null;
}

interface NewCommentReport extends Told {
  commentId: string;
  reason: CommentReason;
}

interface NewQuotationReport extends Told {
  /** The post may have no such quotation: nothing but the moderators' eyes checks it. */
  quotationId: string;
  reason: QuotationReason;
}

/** What a person hands in. */
export type NewReport = NewCommentReport | NewQuotationReport;

/** What the server adds. */
interface Stored {
  id: string;
  /** Uid of who reported. */
  reporter: string;
  createdAt: Instant;
}

export type CommentReport = NewCommentReport & Stored;
export type QuotationReport = NewQuotationReport & Stored;

/** A report that no moderator has handled yet. */
export type Report = CommentReport | QuotationReport;

/** A comment with all that people reported of it. */
export interface ReportedComment extends Pick<CommentReport, 'slug' | 'commentId'> {
  /** At least one; in the order in which they came. */
  reports: CommentReport[];
}

/** A quotation with all that people reported of it. */
export interface ReportedQuotation extends Pick<QuotationReport, 'slug' | 'quotationId'> {
  /** At least one; in the order in which they came. */
  reports: QuotationReport[];
}

/** The id of the comment or the quotation: no comment has the id of a quotation. */
export function reportedId(report: NewReport): string {
  return 'quotationId' in report ? report.quotationId : report.commentId;
}

/** Where a report lies in its collection: there is one by each person of each thing. */
export function reportIdOf(report: NewReport, reporter: string): string {
  return `${report.slug}_${reportedId(report)}_${reporter}`;
}

/** The reports gathered by the comment that they are about; the comment reported first is first. */
export function reportedComments(reports: readonly Report[]): ReportedComment[] {
  const ofComments = reports.filter((report): report is CommentReport => 'commentId' in report);
  return gathered(ofComments).map(([{ slug, commentId }, those]) => ({
    slug,
    commentId,
    reports: those,
  }));
}

/** The same of quotations. */
export function reportedQuotations(reports: readonly Report[]): ReportedQuotation[] {
  const ofQuotations = reports.filter((report) => 'quotationId' in report);
  return gathered(ofQuotations).map(([{ slug, quotationId }, those]) => ({
    slug,
    quotationId,
    reports: those,
  }));
}

/** Each first report of a thing, with all of that thing. */
function gathered<R extends Report>(reports: readonly R[]): [R, R[]][] {
  const byThing = new Map<string, [R, R[]]>();
  for (const report of reports) {
    const key = `${report.slug}/${reportedId(report)}`;
    const known = byThing.get(key);
    if (known) known[1].push(report);
    else byThing.set(key, [report, [report]]);
  }
  return [...byThing.values()];
}
