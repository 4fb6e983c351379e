// What a comment is about: a quotation of the post, a passage that its author chose, or another comment.
import type { Comment } from './comment';
import { excerpt } from './excerpt';
import { MAX_QUOTED_WORDS_LENGTH } from './limits';
import type { Passage } from './passage';
import type { Quotation } from './quotation';
import { tidyText } from './text';

export interface AboutQuotation {
  /** Of a quotation of the post. */
  id: string;
  words: string;
}

export interface AboutComment {
  /** Of a comment on the same post. */
  commentId: string;
  words: string;
}

/** As a comment stores it; `words` are 1 to `MAX_QUOTED_WORDS_LENGTH` UTF-16 units. */
export type About = AboutQuotation | AboutComment | Passage;

/** Characters of a comment that are quoted where nothing of it is selected. */
const EXCERPT = 200;

/** A quotation of the post as a comment on it carries it: very long words are cut. */
export function aboutQuotation({ id, words }: Pick<Quotation, 'id' | 'words'>): AboutQuotation {
  return { id, words: cut(words) };
}

/** @param selected what its reader chose; unless those are words of it, its beginning is quoted */
export function aboutComment(comment: Comment, selected: string): AboutComment {
  const words = cut(tidyText(selected)).trim();
  return {
    commentId: comment.id,
    words: holdsWords(comment, words) ? words : excerpt(comment.body, EXCERPT),
  };
}

/** Null = it is none, or cannot be read. */
export function readAbout(value: unknown): About | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, commentId, words, prefix, suffix } = value as Record<string, unknown>;
  if (!isText(words)) return null;
  if (isText(id)) return { id, words };
  if (isText(commentId)) return { commentId, words };
  return typeof prefix === 'string' && typeof suffix === 'string'
    ? { words, prefix, suffix }
    : null;
}

/** The id of the quotation that it is about; null = it is about none. */
export function quotationIdOf(about: About | null): string | null {
  return about !== null && 'id' in about ? about.id : null;
}

/**
 * The post's quotation that a comment is about; null = it is about none. Its words are the post's as
 * it stands: those that a comment carries, anybody could have made up.
 */
export function quotationOf(
  about: About | null,
  quotations: readonly Quotation[],
): Quotation | null {
  const id = quotationIdOf(about);
  return quotations.find((quotation) => quotation.id === id) ?? null;
}

/** @param quotationId null = any thread will do */
export function isInThreadAbout(
  { threadQuotation }: Pick<Comment, 'threadQuotation'>,
  quotationId: string | null,
): boolean {
  return quotationId === null || threadQuotation === quotationId;
}

/**
 * True when the words stand in the comment as it is now, and are not merely quoted in it. Compared
 * word by word without what stands between, because its body holds the marks that its readers do
 * not see.
 */
export function holdsWords({ body }: Pick<Comment, 'body'>, words: string): boolean {
  const sought = wordsOf(words);
  const own = body.replace(QUOTED_LINES, '');
  const drawn = [own, own.replace(LINK_TARGETS, '](')];
  return sought !== '' && drawn.some((text) => ` ${wordsOf(text)} `.includes(` ${sought} `));
}

const LINK_TARGETS = /\]\([^)\s]*/g;
const QUOTED_LINES = /^[ \t]*>.*$/gm;

function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** Half a character at the cut would not be stored. */
function cut(words: string): string {
  return words.slice(0, MAX_QUOTED_WORDS_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
