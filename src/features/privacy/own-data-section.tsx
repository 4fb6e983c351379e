// One's own data: to look at, to download and to delete. Knows where the data comes from.
import { useEffect, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { sessionQuery } from '#backend/session-query';
import { DeletionView } from './deletion-view';
import { OwnDataDesk } from './own-data-desk';
import { useDeletion } from './use-deletion';
import styles from './own-data.module.css';

const SECTION_ID = 'own-data';

interface OwnDataSectionProps {
  /** Of all posts of the site. */
  slugs: readonly string[];
  /** Draws who is signed in, or the way to sign in; is given what to do when somebody has. */
  account: (onSignedIn: () => void) => ReactNode;
}

export function OwnDataSection({ slugs, account }: OwnDataSectionProps) {
  const { session } = useQuery(sessionQuery(useBackend())).data ?? {};
  const deleting = useDeletion(slugs);
  const { step } = deleting.deletion;
  const isGone = step === 'done' && deleting.deletion.chosen.includes('account');

  // What was pressed is gone at each step: the focus goes to what is told instead.
  useEffect(() => {
    const { activeElement } = document;
    const isHere = document.getElementById(SECTION_ID)?.contains(activeElement) === true;
    const isLost = activeElement === null || activeElement === document.body;
    if (step !== 'idle' && (isHere || isLost)) focusSection();
  }, [step]);

  return (
    <div
      id={SECTION_ID}
      tabIndex={-1}
      role="group"
      aria-label="Your data"
      className={styles.section}
    >
      <DeletionView deleting={deleting} />
      {(step === 'idle' || (step === 'done' && !isGone)) && (
        <>
          {session === undefined || session.state === 'starting' ? (
            <p>Looking who is signed in…</p>
          ) : (
            account(focusSection)
          )}
          {session?.state === 'signed-in' && (
            <OwnDataDesk
              key={session.person.uid}
              uid={session.person.uid}
              slugs={slugs}
              onDelete={(chosen, counts) => {
                deleting.begin(session.person.uid, chosen, counts);
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

function focusSection(): void {
  document.getElementById(SECTION_ID)?.focus();
}
