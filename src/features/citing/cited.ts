// What can be cited.
import type { Comment } from '#domain/comment';
import type { Post } from '#domain/post';
import type { Quotation } from '#domain/quotation';

/** `address` gives that of the quotation or comment on its page, whole; only a browser knows it. */
export type Cited =
  | { kind: 'quotation'; post: Post; quotation: Quotation; address: () => string }
  | { kind: 'comment'; post: Post; comment: Comment; address: () => string };
