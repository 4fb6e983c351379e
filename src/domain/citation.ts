// How a quotation or a comment is cited elsewhere: as plain text, as HTML, and for BibTeX.
import type { Comment, Instant } from './comment';
import { dayInWords } from './day';
import { escapeHtml } from './escape-html';
import type { Post } from './post';
import type { Quotation } from './quotation';
import { tidyText } from './text';

/** One citation in the three forms that people paste. */
export interface Citation {
  /** One line. */
  text: string;
  /** One paragraph; whatever the post and the comment say is text in it. */
  html: string;
  /** One entry, with a key that stays the same. */
  bibtex: string;
}

type CitedPost = Pick<Post, 'slug' | 'title' | 'byline' | 'published'>;
type CitedQuotation = Pick<Quotation, 'id' | 'words' | 'source'>;
type CitedComment = Pick<Comment, 'id' | 'author' | 'createdAt' | 'editedAt'>;

/** A piece of a citation: as it stands, the title of a work, an address, or a day (`YYYY-MM-DD`). */
type Piece = string | { title: string } | { address: string } | { day: string };

/**
 * Cites a quotation as its writer's words, quoted in the post. `address` is that of the quotation
 * on its page, whole; `day` the one on which it was looked at, `YYYY-MM-DD`.
 */
export function citeQuotation(
  post: CitedPost,
  { id, words, source }: CitedQuotation,
  address: string,
  day: string,
): Citation {
  const said = `“${oneLine(words)}”`;
  const work = oneLine(source.work);
  return citation(
    [
      `${oneLine(source.writer)}, `,
      source.titled ? { title: work } : work,
      `: ${said}. `,
      ...(source.url === null ? [] : [{ address: source.url }, '. ']),
      'Quoted in ',
      ...piecesOf(post),
      ...lookedAt(address, day),
    ],
    `${post.slug}-q-${id}`,
    {
      author: verbatim(source.writer),
      title: verbatim(work),
      note: latex(`${said} Quoted in: ${asText(piecesOf(post))}`),
      url: latexAddress(address),
      urldate: day,
    },
  );
}

/** Cites a comment as its author's, on the post; `address` and `day` as for a quotation. */
export function citeComment(
  post: CitedPost,
  { id, author, createdAt, editedAt }: CitedComment,
  address: string,
  day: string,
): Citation {
  const wrote = dayOf(createdAt);
  return citation(
    [
      `${oneLine(author.name)}, comment of `,
      { day: wrote },
      ...(editedAt === null ? [] : [', edited on ', { day: dayOf(editedAt) }]),
      '. On ',
      ...piecesOf(post),
      ...lookedAt(address, day),
    ],
    `${post.slug}-comment-${id}`,
    {
      author: verbatim(author.name),
      title: verbatim(`Comment on “${post.title}”`),
      date: wrote,
      year: wrote.slice(0, 4),
      url: latexAddress(address),
      urldate: day,
    },
  );
}

function piecesOf({ title, byline, published }: CitedPost): Piece[] {
  const by = byline === null ? [] : [`${oneLine(byline)}, `];
  return [...by, { title: oneLine(title) }, ', ', { day: published }];
}

function lookedAt(address: string, day: string): Piece[] {
  return ['. ', { address }, ' (accessed ', { day }, ').'];
}

function citation(pieces: readonly Piece[], key: string, fields: Record<string, string>): Citation {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return {
    text: asText(pieces),
    html: `<p>${pieces.map(pieceAsHtml).join('')}</p>`,
    bibtex: [`@misc{${key.replace(/[^\w-]/g, '')},`, ...lines, '}'].join('\n'),
  };
}

function asText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('title' in piece) return piece.title;
      return 'day' in piece ? dayInWords(piece.day) : piece.address;
    })
    .join('');
}

function pieceAsHtml(piece: Piece): string {
  const text = escapeHtml(asText([piece]));
  if (typeof piece === 'string') return text;
  if ('title' in piece) return `<cite>${text}</cite>`;
  if ('day' in piece) return `<time datetime="${escapeHtml(piece.day)}">${text}</time>`;
  return /^https?:\/\//i.test(piece.address) ? `<a href="${text}">${text}</a>` : text;
}

/** A name or a title that BibTeX must leave as it is: it would turn “A, B and C” into three people. */
function verbatim(text: string): string {
  return `{${latex(oneLine(text))}}`;
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Not `\{`: BibTeX counts braces, also those behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function latex(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (mark) => LATEX[mark] ?? `\\${mark}`);
}

/** As it stands, since LaTeX reads addresses so; but for what would end the field or begin a command. */
function latexAddress(address: string): string {
  return address.replace(/[\\{}\s]/g, encodeURIComponent);
}

/** Without line ends, controls, and what turns the direction of the words behind it. */
function oneLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ');
}

/** The day of a moment in the calendar of Greenwich, which is the same for everybody who cites. */
function dayOf(moment: Instant): string {
  return new Date(moment).toISOString().slice(0, 10);
}
