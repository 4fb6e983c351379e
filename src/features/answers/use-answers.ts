// The answers to a person's comments on all posts, as far as they can be read.
import { useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import { answersQuery, answerableQuery } from '#backend/answers-query';
import { useBackend } from '#backend/backend-context';
import type { Answer, Answers } from '#backend/watch-answers';
import type { Instant } from '#domain/comment';
import type { SeenAnswers } from './seen-answers';

/** How far back a browser looks that remembers no answer to this person, in ms: 14 days. */
const FIRST_LOOK = 14 * 86_400_000;

/** Oldest first. What cannot be read is left out in silence: being told is a convenience. */
export function useAnswers(uid: string, slugs: readonly string[], seen: SeenAnswers): Answer[] {
  const backend = useBackend();
  const [firstLook] = useState(() => Date.now() - FIRST_LOOK);
  const after: Instant = seen.after ?? firstLook;
  const own = useQueries({ queries: slugs.map((slug) => answerableQuery(backend, slug, uid)) });
  return useQueries({
    queries: slugs.map((slug, index) => {
      const comments = own[index]?.data;
      const watched = { slug, uid, own: comments ?? [], after };
      return { ...answersQuery(backend, watched), enabled: comments !== undefined };
    }),
    combine: (results) => inOrder(results.flatMap(({ data }) => data ?? [])),
  });
}

/** As far as every post is known: “All seen” must not take what was not told of. */
function inOrder(found: readonly Answers[]): Answer[] {
  const end = Math.min(...found.map(({ moreAfter }) => moreAfter ?? Infinity));
  return found
    .flatMap(({ answers }) => answers)
    .filter(({ comment }) => comment.createdAt <= end)
    .sort((a, b) => a.comment.createdAt - b.comment.createdAt);
}
