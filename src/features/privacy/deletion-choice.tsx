// The choice what to delete, and the question whether that is meant.
import { useId, useState } from 'react';
import { Button } from '#ui/button';
import { focusOnArrival } from '#ui/focus-on-arrival';
import { useFocusAfterRender } from '#ui/use-focus-after-render';
import { labelOf, leftBehind, listed, PARTS, type Counts, type Part } from './choice';
import styles from './own-data.module.css';

interface DeletionChoiceProps {
  counts: Counts;
  onDelete: (chosen: readonly Part[], counts: Counts) => void;
}

export function DeletionChoice({ counts, onDelete }: DeletionChoiceProps) {
  const [ticked, setTicked] = useState<readonly Part[]>([]);
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const id = useId();
  const focus = useFocusAfterRender();
  const chosen = PARTS.filter((part) => ticked.includes(part) && counts[part] > 0);

  function tick(part: Part, on: boolean) {
    setMissing(false);
    setTicked((before) => (on ? [...before, part] : before.filter((one) => one !== part)));
  }

  if (asking) {
    return (
      <Question
        chosen={chosen}
        counts={counts}
        onYes={() => {
          onDelete(chosen, counts);
        }}
        onNo={() => {
          setAsking(false);
          focus(() => document.getElementById(`${id}-ask`));
        }}
      />
    );
  }
  return (
    <fieldset className={styles.choice} aria-describedby={`${id}-missing`}>
      <legend>Take it away</legend>
      {PARTS.map((part) => (
        <label key={part} className={styles.tick}>
          <input
            type="checkbox"
            checked={chosen.includes(part)}
            disabled={counts[part] === 0}
            onChange={({ target }) => {
              tick(part, target.checked);
            }}
          />
          <span>{labelOf(part, counts[part])}</span>
        </label>
      ))}
      <div className={styles.acts}>
        <Button
          id={`${id}-ask`}
          onClick={() => {
            if (chosen.length === 0) setMissing(true);
            else setAsking(true);
          }}
        >
          Delete what is ticked…
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            setMissing(false);
            setTicked(PARTS);
          }}
        >
          Tick everything
        </Button>
      </div>
      <p id={`${id}-missing`} role="status">
        {missing && 'Tick first what is to be deleted.'}
      </p>
    </fieldset>
  );
}

interface QuestionProps {
  chosen: readonly Part[];
  counts: Counts;
  onYes: () => void;
  onNo: () => void;
}

function Question({ chosen, counts, onYes, onNo }: QuestionProps) {
  const id = useId();
  const stays = leftBehind(chosen, counts);
  return (
    <div role="group" aria-labelledby={id} className={styles.question}>
      <h3 id={id} tabIndex={-1} ref={focusOnArrival}>
        Delete {listed(chosen, counts)} for good?
      </h3>
      <p>
        Nothing brings back what is deleted.
        {chosen.includes('comments') && ' What others answered stays.'}
      </p>
      {stays !== '' && (
        <p className={styles.warning}>
          Without your account, nobody but the owner can delete what you leave behind under your
          name: {stays}.
        </p>
      )}
      {chosen.includes('account') && (
        <p>
          You are signed out then. Signing in again makes a new account, to which nothing of the old
          one belongs.
        </p>
      )}
      <div className={styles.acts}>
        <Button look="main" onClick={onYes}>
          Delete for good
        </Button>
        <Button onClick={onNo}>Keep it all</Button>
      </div>
    </div>
  );
}
