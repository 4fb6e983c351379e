// The sources of all posts together: each once, below its writer, with the posts that quote it.
import type { Post } from './post';
import type { Source } from './quotation';

/** A post, as it quotes one source. */
export interface QuotingPost {
  slug: string;
  title: string;
  /** Ids of the quotations from that source, in reading order. */
  quotationIds: string[];
}

export interface ListedSource {
  /** As that post tells of it which knows an address, or read it last. */
  source: Source;
  /** In the order of the posts that were handed in. */
  posts: QuotingPost[];
}

export interface WriterSources {
  writer: string;
  /** By the names of the works. */
  sources: ListedSource[];
}

const alphabet = new Intl.Collator('en');

/**
 * By the writers' names. Two posts share a source when writer and work are the same, and the
 * address is, or is known to one of them only.
 */
export function listSources(posts: readonly Post[]): WriterSources[] {
  const listed: ListedSource[] = [];
  for (const { slug, title, quotations } of posts) {
    for (const { id, source } of quotations) {
      let entry = listed.find((known) => isSame(known.source, source));
      if (!entry) listed.push((entry = { source, posts: [] }));
      entry.source = better(entry.source, source);
      const last = entry.posts.at(-1);
      if (last?.slug === slug) last.quotationIds.push(id);
      else entry.posts.push({ slug, title, quotationIds: [id] });
    }
  }
  listed.sort((one, other) => alphabet.compare(one.source.work, other.source.work));
  const writers = [...new Set(listed.map(({ source }) => source.writer))].sort(alphabet.compare);
  return writers.map((writer) => ({
    writer,
    sources: listed.filter(({ source }) => source.writer === writer),
  }));
}

function isSame(one: Source, other: Source): boolean {
  if (one.writer !== other.writer || one.work !== other.work) return false;
  return one.url === other.url || one.url === null || other.url === null;
}

/** The one that knows an address; of two that do, the one that was read last. */
function better(one: Source, other: Source): Source {
  if ((one.url === null) !== (other.url === null)) return one.url === null ? other : one;
  return (other.read ?? '') > (one.read ?? '') ? other : one;
}
