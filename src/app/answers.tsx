// What was answered to whoever is signed in. Loaded where somebody was, or has come to discuss.
import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { summaries } from 'virtual:posts';
import { BackendProvider, useBackend } from '#backend/backend-context';
import type { Backend } from '#backend/backend';
import { sessionQuery } from '#backend/session-query';
import type { Answer } from '#backend/watch-answers';
import { AnswersSection } from '#features/answers/answers-section';
import { keepSignedInHint } from './signed-in-hint';

/** The newest posts that are looked at for answers: each costs a read on every page. */
const MAX_POSTS = 20;

const slugs = summaries.slice(0, MAX_POSTS).map(({ slug }) => slug);

interface AnswersProps {
  backend: Backend;
}

export function Answers({ backend }: AnswersProps) {
  return (
    <BackendProvider backend={backend}>
      <AnswersToPerson />
    </BackendProvider>
  );
}

function AnswersToPerson() {
  const { session } = useQuery(sessionQuery(useBackend())).data ?? {};

  // Kept for the next visit, which has nothing else to go by before Firebase is loaded.
  useEffect(() => {
    if (session && session.state !== 'starting') keepSignedInHint(session.state === 'signed-in');
  }, [session]);

  if (session?.state !== 'signed-in') return null;
  const { uid } = session.person;
  return <AnswersSection key={uid} uid={uid} slugs={slugs} onFollow={focusComment} />;
}

/** Where the comment is on the page already; else the page that is opened takes the focus. */
function focusComment({ comment }: Answer): void {
  document.getElementById(`comment-${comment.id}`)?.focus();
}
