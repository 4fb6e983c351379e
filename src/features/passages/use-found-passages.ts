// Where passages stand in the post as it is now; the search is loaded with the first passage.
import { useEffect, useMemo, useState } from 'react';
import type { Passage } from '#domain/passage';
import type { Post } from '#domain/post';
import { postWords, type WordRange } from '#domain/post-words';

type Find = typeof import('#domain/find-passage').findPassage;

/**
 * For each passage where it stands, or null = no longer in the post.
 *
 * @param passages the same list as long as they are the same
 * @returns null while nobody has looked yet
 */
export function useFoundPassages(
  post: Post,
  passages: readonly Passage[],
): readonly (WordRange | null)[] | null {
  const [search, setSearch] = useState<{ find: Find } | null>(null);
  const isWanted = passages.length > 0 && search === null;

  useEffect(() => {
    if (!isWanted) return;
    import('#domain/find-passage').then(
      ({ findPassage }) => {
        setSearch({ find: findPassage });
      },
      () => undefined, // Then nothing is said of where they are: their words are there to read.
    );
  }, [isWanted]);

  return useMemo(() => {
    if (search === null) return passages.length === 0 ? [] : null;
    const { text } = postWords(post);
    return passages.map((passage) => search.find(text, passage));
  }, [search, post, passages]);
}
