// The queries of what was answered to a person: the only place that makes their keys.
import { queryOptions } from '@tanstack/react-query';
import { MAX_ANSWERED } from '#domain/limits';
import type { Backend } from './backend';
import { liveQuery } from './live-query';
import { watchOthersAnswers, type Answers, type WatchedAnswers } from './watch-answers';

/** A person's newest comments on a post: as many as answers can be asked for. Read once. */
export function answerableQuery({ comments }: Backend, slug: string, uid: string) {
  return queryOptions({
    queryKey: ['posts', slug, 'answerable', uid],
    queryFn: () => comments.own(slug, uid, MAX_ANSWERED),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
    refetchOnReconnect: ({ state }) => (state.status === 'error' ? 'always' : false),
    structuralSharing: false,
  });
}

/** What others answered to a person's comments on a post after an instant. */
export function answersQuery({ comments }: Backend, watched: WatchedAnswers) {
  const { slug, uid, after } = watched;
  // Not the own comments: they are read once, and those posted later are followed by the watch.
  return liveQuery<Answers>(['posts', slug, 'answers', uid, after], (watcher) =>
    watchOthersAnswers(comments, watched, watcher),
  );
}
