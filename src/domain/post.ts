// A review post, as the build makes it from Markdown: typed blocks, no HTML.
import type { Quotation } from './quotation';

/** What a list of posts shows of one. */
export interface PostSummary {
  /** Name of the post's folder and its address: `/posts/<slug>`. */
  slug: string;
  title: string;
  /** One or two sentences for lists, search engines and link previews. */
  description: string;
  /** Day of publication on this site, `YYYY-MM-DD`. */
  published: string;
  /** Name of the post's own writer; null = not named. */
  byline: string | null;
  /** Writers quoted, in order of appearance, each once. */
  quotedWriters: string[];
}

export interface Post extends PostSummary {
  blocks: Block[];
  /** All quotations, in reading order. */
  quotations: Quotation[];
}

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'code'; code: string }
  | { kind: 'rule' }
  | { kind: 'quotation'; quotation: Quotation }
  /** The line that names the source of the quotations before it and links to it. */
  | { kind: 'source-link'; quotation: Quotation; text: string };

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; children: Inline[] }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'code'; code: string }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'break' }
  | { kind: 'quotation'; quotation: Quotation };

/** Day of the last change that the post tells of: its publication, or a correction in a quotation. */
export function lastChanged({
  published,
  quotations,
}: Pick<Post, 'published' | 'quotations'>): string {
  const days = quotations.flatMap(({ corrections }) => corrections.map(({ day }) => day));
  return days.reduce((last, day) => (day > last ? day : last), published);
}
