// The list of unseen answers at the edge of the screen: it asks for nothing, and can be sent away.
import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import { Button } from '#ui/button';
import { useFocusAfterRender } from '#ui/use-focus-after-render';
import type { Answer } from '#backend/watch-answers';
import { AnswerLink } from './answer-link';
import styles from './answers-panel.module.css';

/** Answers that are shown before the rest is asked for. */
const FIRST = 3;

interface AnswersPanelProps {
  /** Oldest first, so that one that comes moves none of the others. Never empty. */
  answers: readonly Answer[];
  onFollow: (answer: Answer) => void;
  onAllSeen: () => void;
  /** Until the page is opened again. */
  onPutOff: () => void;
}

export function AnswersPanel({ answers, onFollow, onAllSeen, onPutOff }: AnswersPanelProps) {
  const headingId = useId();
  const list = useRef<HTMLUListElement>(null);
  const cameFrom = useRef<EventTarget>(null);
  const [all, setAll] = useState(false);
  const focus = useFocusAfterRender();
  const shown = all ? answers : answers.slice(0, FIRST);
  const rest = answers.length - shown.length;

  // The page's own element, which is not React's: the page makes room while the list is there.
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-answers', true);
    return () => {
      document.documentElement.toggleAttribute('data-answers', false);
    };
  }, []);

  function rememberFocus({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
  }

  /** What is pressed goes away with the list: the focus returns to where it was. */
  function leave(act: () => void) {
    const before = cameFrom.current instanceof HTMLElement ? cameFrom.current : null;
    const hadFocus = before?.isConnected && before !== document.body;
    const back = hadFocus ? before : document.querySelector('main');
    back?.focus({ preventScroll: true });
    act();
  }

  function onKeyDown({ key }: KeyboardEvent) {
    if (key === 'Escape') leave(onPutOff);
  }

  return (
    // Escape is a shortcut of the button “Later”.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <section
      className={styles.panel}
      aria-labelledby={headingId}
      onFocus={rememberFocus}
      onKeyDown={onKeyDown}
    >
      <p id={headingId} className={styles.heading}>
        {answers.length === 1
          ? '1 answer to your comments'
          : `${String(answers.length)} answers to your comments`}
      </p>
      <ul className={styles.list} ref={list}>
        {shown.map((answer) => (
          <li key={answer.comment.id}>
            <AnswerLink answer={answer} onFollow={onFollow} />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {rest > 0 && (
          <Button
            look="quiet"
            onClick={() => {
              setAll(true);
              focus(() => list.current?.querySelectorAll('a')[FIRST] ?? null);
            }}
          >
            and {rest} more
          </Button>
        )}
        <Button
          look="quiet"
          className={styles.end}
          onClick={() => {
            leave(onAllSeen);
          }}
        >
          All seen
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            leave(onPutOff);
          }}
        >
          Later
        </Button>
      </div>
    </section>
  );
}
