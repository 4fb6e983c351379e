// Shows a person's standing as it is now, and lets a moderator change it.
import { useId } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { personQuery } from '#backend/settings-query';
import type { Author, Instant } from '#domain/comment';
import type { Standing } from '#domain/person';
import { asProblem } from '#domain/problem';
import type { OwnerSays } from '#domain/standing';
import { Button } from '#ui/button';
import { focusOnArrival } from '#ui/focus-on-arrival';
import { Notice } from '#ui/notice';
import { CopyButton } from './copy-button';
import { Faults } from './faults';
import { useModeration } from './moderation-context';
import { problemSentence } from './problem-sentences';
import { BLOCKS, standingSentence } from './standing-sentences';
import styles from './moderation.module.css';

interface StandingPanelProps {
  author: Pick<Author, 'uid' | 'name'>;
  onClose: () => void;
}

export function StandingPanel({ author, onClose }: StandingPanelProps) {
  const { uid, name } = author;
  const backend = useBackend();
  const person = useQuery(personQuery(backend, uid));
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className={styles.form}>
      <p id={titleId} ref={focusOnArrival} tabIndex={-1} className={styles.title}>
        Standing of <bdi>{name}</bdi>
      </p>
      {person.isError && (
        <Notice
          tone="problem"
          ways={<Button onClick={() => void person.refetch()}>Try again</Button>}
        >
          {problemSentence('reading', asProblem(person.error))}
        </Notice>
      )}
      {person.isPending && <p className={styles.soft}>Loading…</p>}
      {person.data && <Standings author={author} says={person.data} titleId={titleId} />}
      <div className={styles.acts}>
        <CopyButton label="Copy their console path" of="Console path" text={`people/${uid}`} />
        <Button look="quiet" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}

interface StandingsProps extends Pick<StandingPanelProps, 'author'> {
  says: OwnerSays;
  /** Where the focus goes when what was said of a change is put away. */
  titleId: string;
}

function Standings({ author: { uid, name }, says, titleId }: StandingsProps) {
  const { settings } = useBackend();
  const { run, focusOutcome } = useModeration();
  const blockId = useId();

  function set(standing: Standing, until: Instant | null) {
    void run({
      doing: 'standing',
      done: standingSentence(name, standing, until),
      perform: () => settings.setStanding(uid, standing, until),
      undo: () => settings.setStanding(uid, says.standing, says.until),
      returnTo: () => document.getElementById(titleId),
    });
    focusOutcome();
  }

  return (
    <>
      <p role="status">{standingSentence(name, says.standing, says.until)}</p>
      <Faults path={`people/${uid}`} faults={says.faults} />
      {says.moderator ? (
        <p className={styles.soft}>
          They are a moderator: only the owner changes their standing, in the console.
        </p>
      ) : (
        <>
          <div role="group" aria-labelledby={blockId} className={styles.acts}>
            <span id={blockId}>Block</span>
            {BLOCKS.map(({ label, length }) => (
              <Button
                key={label}
                onClick={() => {
                  set('blocked', length === null ? null : Date.now() + length);
                }}
              >
                {label}
              </Button>
            ))}
          </div>
          <div className={styles.acts}>
            {says.standing !== 'held' && (
              <Button
                onClick={() => {
                  set('held', null);
                }}
              >
                Hold all they write
              </Button>
            )}
            {says.standing !== 'trusted' && (
              <Button
                onClick={() => {
                  set('trusted', null);
                }}
              >
                Trust
              </Button>
            )}
            {says.standing !== 'ordinary' && (
              <Button
                onClick={() => {
                  set('ordinary', null);
                }}
              >
                Lift
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
