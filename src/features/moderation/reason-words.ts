// What is said to be wrong, as the forms and the moderators' lists word it.
import type { CommentReason, QuotationReason } from '#domain/report';

export const COMMENT_REASON_WORDS: Record<CommentReason, string> = {
  abusive: 'It is abusive',
  spam: 'It is spam',
  'off-topic': 'It is off topic',
  other: 'Something else',
};

export const QUOTATION_REASON_WORDS: Record<QuotationReason, string> = {
  misquoted: 'It is misquoted',
  'out-of-context': 'It is taken out of context',
  'link-dead': 'The link is dead',
  'wrong-writer': 'The writer is wrong',
  other: 'Something else',
};

/** The words for a reason of either kind. */
export const REASON_WORDS = { ...COMMENT_REASON_WORDS, ...QUOTATION_REASON_WORDS };
