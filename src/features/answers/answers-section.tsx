// Tells a person what was answered to them since they last looked. Knows where the answers are.
import { useState } from 'react';
import { VisuallyHidden } from '#ui/visually-hidden';
import type { Answer } from '#backend/watch-answers';
import { AnswersPanel } from './answers-panel';
import { isSeen, keepAllAsSeen, keepAsSeen, useSeenAnswers } from './seen-answers';
import { useAnswers } from './use-answers';

interface AnswersSectionProps {
  uid: string;
  /** Slugs of the posts that are looked at. */
  slugs: readonly string[];
  /** Called when an answer is followed, once its link is gone: takes the focus on. */
  onFollow: (answer: Answer) => void;
}

/** Give it the person's uid as key. */
export function AnswersSection({ uid, slugs, onFollow }: AnswersSectionProps) {
  const seen = useSeenAnswers(uid);
  const told = useAnswers(uid, slugs, seen);
  const unseen = told.filter((answer) => !isSeen(answer, seen));
  const [putOff, setPutOff] = useState(false);
  const [count, setCount] = useState(0);
  const [said, setSaid] = useState('');

  // Fewer are no news, and neither are any more once they were put off.
  if (count !== unseen.length) {
    setCount(unseen.length);
    if (unseen.length > count && !putOff)
      setSaid(`${countOf(unseen)} Listed before the text of the page.`);
  }

  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {unseen.length > 0 && !putOff && (
        <AnswersPanel
          answers={unseen}
          onFollow={(answer) => {
            keepAsSeen(uid, answer, told);
            onFollow(answer);
          }}
          onAllSeen={() => {
            keepAllAsSeen(uid, told);
          }}
          onPutOff={() => {
            setPutOff(true);
          }}
        />
      )}
    </>
  );
}

function countOf({ length }: readonly Answer[]): string {
  return length === 1
    ? '1 answer to your comments.'
    : `${String(length)} answers to your comments.`;
}
