// The addresses of all sources of all posts, each with the words that are quoted from there.
import type { Post } from '#domain/post';
import { sourcesOf, type Quotation, type Source } from '#domain/quotation';

export interface SourceLink {
  /** Name of the post's folder. */
  slug: string;
  source: Source;
  /** The field of the source that holds the address. */
  field: 'url' | 'archiveUrl';
  /** Null = not known; only of `url`. */
  address: string | null;
  /** What the post quotes from the source. */
  quotations: Quotation[];
}

export function sourceLinks(posts: readonly Post[]): SourceLink[] {
  return posts.flatMap(({ slug, quotations }) => {
    return sourcesOf(quotations).flatMap((source): SourceLink[] => {
      const own = quotations.filter((quotation) => quotation.source.key === source.key);
      const link = { slug, source, quotations: own };
      const copy = { ...link, field: 'archiveUrl', address: source.archiveUrl } as const;
      return [
        { ...link, field: 'url', address: source.url },
        ...(source.archiveUrl === null ? [] : [copy]),
      ];
    });
  });
}
