// Who said what in a passage: it may begin in the post's own words and end in somebody's it quotes.
import type { Post } from './post';
import { postWords, type WordRange } from './post-words';
import type { Quotation } from './quotation';

export interface PassagePart {
  /** The parts of a passage, one after the other, are its words. */
  words: string;
  /** Null = the words of the post itself. */
  quotation: Quotation | null;
}

export function passageParts(
  post: Pick<Post, 'title' | 'blocks'>,
  { start, end }: WordRange,
): PassagePart[] {
  const { text, runs } = postWords(post);
  return runs
    .filter((run) => run.start < end && run.end > start)
    .map((run, index, touched) => {
      // A blank between two writers belongs to the first of them.
      const to = touched[index + 1]?.start ?? end;
      const words = text.slice(Math.max(start, run.start), Math.min(end, to));
      return { words: words.replaceAll('\n', ' '), quotation: run.quotation };
    });
}
