// Where answers are told on every page: nothing is loaded for somebody who only reads.
import { useQuery } from '@tanstack/react-query';
import { answersCodeQuery, backendQuery, commentsAreConfigured } from './discussion-code-query';
import { useSignedInHint } from './use-signed-in-hint';

export function AnswersIsland() {
  const wasSignedIn = useSignedInHint();
  // Whoever has come to the discussion may sign in there.
  const isDiscussing = useQuery({ ...backendQuery, enabled: false }).data !== undefined;
  const enabled = commentsAreConfigured && (wasSignedIn || isDiscussing);
  const { data } = useQuery({ ...answersCodeQuery, enabled });
  // When it cannot be loaded, nobody misses what they did not ask for.
  return data ? <data.Answers backend={data.backend} /> : null;
}
