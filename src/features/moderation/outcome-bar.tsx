// What came of a moderator's acts, at the lower edge of the screen: the comment itself may be gone.
import type { Ref } from 'react';
import type { Problem } from '#domain/problem';
import { Button } from '#ui/button';
import { VisuallyHidden } from '#ui/visually-hidden';
import type { Act } from './moderation-context';
import { problemSentence } from './problem-sentences';
import styles from './outcome-bar.module.css';

export type Outcome = { act: Act } & (
  { state: 'acting' } | { state: 'done' } | { state: 'failed'; problem: Problem }
);

interface OutcomeBarProps {
  ref: Ref<HTMLDivElement>;
  /** The latest last. */
  outcomes: readonly Outcome[];
  onUndo: (outcome: Outcome) => void;
  onRetry: (outcome: Outcome) => void;
  onClose: (outcome: Outcome) => void;
}

/** The region is there before it speaks, so that it is heard. */
export function OutcomeBar({ ref, outcomes, onUndo, onRetry, onClose }: OutcomeBarProps) {
  return (
    <div className={styles.place}>
      <VisuallyHidden role="status">{outcomes.map(sentenceOf).join(' ')}</VisuallyHidden>
      {outcomes.length > 0 && (
        <div ref={ref} tabIndex={-1} role="group" aria-label="What was done" className={styles.bar}>
          {outcomes.map((outcome, index) => (
            // Each is told in its turn, and none changes its place among those that stay.
            <div key={index} className={styles.outcome} data-state={outcome.state}>
              <p>{sentenceOf(outcome)}</p>
              {outcome.state === 'done' && outcome.act.undo && (
                <Button
                  onClick={() => {
                    onUndo(outcome);
                  }}
                >
                  Undo
                </Button>
              )}
              {outcome.state === 'failed' && (
                <Button
                  onClick={() => {
                    onRetry(outcome);
                  }}
                >
                  Try again
                </Button>
              )}
              {outcome.state !== 'acting' && (
                <Button
                  look="quiet"
                  onClick={() => {
                    onClose(outcome);
                  }}
                >
                  Close <VisuallyHidden>this message</VisuallyHidden>
                </Button>
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function sentenceOf(outcome: Outcome): string {
  if (outcome.state === 'acting') return 'One moment…';
  if (outcome.state === 'done') return outcome.act.done;
  return problemSentence(outcome.act.doing, outcome.problem);
}
