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
  /** As the post says that read it last. */
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

/** By the writers' names. Two posts share a source when writer, work and address are the same. */
export function listSources(posts: readonly Post[]): WriterSources[] {
  const listed = new Map<string, ListedSource>();
  for (const { slug, title, quotations } of posts) {
    for (const { id, source } of quotations) {
      const key = JSON.stringify([source.writer, source.work, source.url]);
      const known = listed.get(key) ?? { source, posts: [] };
      listed.set(key, known);
      if ((source.read ?? '') > (known.source.read ?? '')) known.source = source;
      const last = known.posts.at(-1);
      if (last?.slug === slug) last.quotationIds.push(id);
      else known.posts.push({ slug, title, quotationIds: [id] });
    }
  }
  const sources = [...listed.values()].sort((one, other) =>
    alphabet.compare(one.source.work, other.source.work),
  );
  const writers = [...new Set(sources.map(({ source }) => source.writer))].sort(alphabet.compare);
  return writers.map((writer) => ({
    writer,
    sources: sources.filter(({ source }) => source.writer === writer),
  }));
}
