// One post: its folder's name and Markdown file to a checked post, or to all faults in it.
import type { Nodes } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Post } from '#domain/post';
import type { Source } from '#domain/quotation';
import { PostFaults, type Fault } from './fault.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { postText } from './post-text.ts';
import { QuotationReader } from './quotation-reader.ts';

interface PostFile {
  /** Path of the Markdown file as faults name it. */
  file: string;
  /** Name of its folder: the post's address. */
  slug: string;
  content: string;
}

const markdown = unified().use(remarkParse).use(remarkDirective);

/**
 * Reads one post.
 * @throws PostFaults with every fault that was found, in the order of lines
 */
export function parsePost({ file, slug, content }: PostFile): Post {
  const faults: Fault[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    faults.push({
      file,
      line: 1,
      sentence: `The folder’s name “${slug}” is the address of the post: use small letters and digits, joined by single hyphens.`,
    });
  }
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { fields, body, lineOf } = readFrontMatter(file, text, faults);

  const report = (node: Nodes, sentence: string) => {
    faults.push({ file, line: node.position?.start.line ?? 1, sentence });
  };
  const reader = new QuotationReader(
    report,
    body,
    fields && sourcesOf(fields.sources),
    fields?.corrections ?? [],
  );
  const blocks = postText(report, body, reader).blocks(markdown.parse(body).children);

  for (const key of Object.keys(fields?.sources ?? {})) {
    if (reader.usedSources.has(key)) continue;
    faults.push({
      file,
      line: lineOf(['sources', key]),
      sentence: `The source “${key}” is used by no quotation; quote it, or take it out.`,
    });
  }
  for (const [index, { quotation }] of (fields?.corrections ?? []).entries()) {
    if (reader.quotations.some(({ id }) => id === quotation)) continue;
    faults.push({
      file,
      line: lineOf(['corrections', String(index), 'quotation']),
      sentence: `The correction is of “${quotation}”, and no quotation has this id.`,
    });
  }
  if (faults.length > 0 || fields === null) {
    throw new PostFaults(faults.sort((one, other) => one.line - other.line));
  }
  const { title, description, published, byline } = fields;
  const { quotations } = reader;
  const quotedWriters = [...new Set(quotations.map(({ source }) => source.writer))];
  return { slug, title, description, published, byline, quotedWriters, blocks, quotations };
}

function sourcesOf(sources: FrontMatter['sources']): ReadonlyMap<string, Source> {
  const entries = Object.entries(sources).map(([key, { uid, ...source }]): [string, Source] => [
    key,
    { key, ...source, writerUids: [uid].flat() },
  ]);
  return new Map(entries);
}
