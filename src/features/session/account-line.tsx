// Who is commenting: the line of the old form, or the way to sign in. Knows where the session is.
import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { SessionSnapshot } from '#backend/backend';
import { useBackend } from '#backend/backend-context';
import { sessionQuery } from '#backend/session-query';
import { asProblem, type Problem } from '#domain/problem';
import { Button } from '#ui/button';
import { focusOnArrival } from '#ui/focus-on-arrival';
import { Notice } from '#ui/notice';
import { useFocusAfterRender } from '#ui/use-focus-after-render';
import { linkedSentence, LOG_OUT_FAILED, signInSentence } from './problem-sentences';
import { SignInPanel } from './sign-in-panel';
import { SignedInLine } from './signed-in-line';
import { useSignIn } from './use-sign-in';
import styles from './session.module.css';

interface AccountLineProps {
  /** True = a comment is ready to be sent, and only its author's name is missing. */
  asked: boolean;
  /**
   * True for one line on the page: it always shows the services to whoever is not signed in, and
   * tells what came of a sign-in that left the page.
   */
  main: boolean;
  /** False = nobody, or not this person, can write: signing in is for what they wrote before. */
  mayWrite: boolean;
  /** What signing in is for, said before the services; absent = for a comment. */
  purpose?: string;
  /** Called when somebody has signed in here; takes the focus on. */
  onSignedIn: () => void;
}

const STARTING: SessionSnapshot = {
  session: { state: 'starting' },
  linking: null,
  linked: null,
  problem: null,
};

export function AccountLine(props: AccountLineProps) {
  const { asked, main, mayWrite, onSignedIn } = props;
  const backend = useBackend();
  const query = useQuery(sessionQuery(backend));
  const { session, linking, linked, problem: earlierProblem } = query.data ?? STARTING;
  const [opened, setOpened] = useState(false);
  const [leaveProblem, setLeaveProblem] = useState<Problem | null>(null);
  const focus = useFocusAfterRender();
  const panelId = useId();
  const changeId = useId();
  const signInId = useId();

  const signIn = useSignIn(() => {
    setOpened(false);
    if (session.state === 'signed-in') focus(() => document.getElementById(changeId));
    else onSignedIn();
  });

  function open() {
    setOpened(true);
  }

  function close() {
    setOpened(false);
    signIn.cancel();
    focus(() => document.getElementById(changeId) ?? document.getElementById(signInId));
  }

  async function leave() {
    setLeaveProblem(null);
    try {
      await backend.session.signOut();
      focus(() => firstButtonIn(panelId) ?? document.getElementById(signInId));
    } catch (thrown) {
      setLeaveProblem(asProblem(thrown));
    }
  }

  if (query.isError) {
    return (
      <Notice tone="problem" ways={<Button onClick={() => void query.refetch()}>Try again</Button>}>
        {signInSentence(asProblem(query.error), null, window.location.hostname)}
      </Notice>
    );
  }

  const panelIsOpen =
    session.state === 'signed-in'
      ? opened
      : session.state === 'signed-out' && (main || asked || opened);
  const forComment = mayWrite ? 'Comment as:' : 'To delete what you wrote, sign in:';
  const purpose = props.purpose ?? forComment;
  return (
    <div className={styles.account}>
      {session.state === 'signed-in' && (
        <SignedInLine
          changeId={changeId}
          person={session.person}
          mayWrite={mayWrite}
          opened={opened}
          onLogOut={() => void leave()}
          onChange={open}
        />
      )}
      {session.state === 'signed-out' && !panelIsOpen && (
        <p className={styles.line}>
          <span>You are not signed in.</span>
          <Button id={signInId} look="quiet" onClick={open}>
            Sign in
          </Button>
        </p>
      )}
      {main && linked && session.state === 'signed-in' && <Notice>{linkedSentence(linked)}</Notice>}
      {leaveProblem && <Notice tone="problem">{LOG_OUT_FAILED}</Notice>}
      {panelIsOpen && (
        <SignInPanel
          id={panelId}
          lead={session.state === 'signed-in' ? 'Change to:' : purpose}
          asked={asked && props.purpose === undefined}
          providers={backend.providers}
          signIn={signIn}
          linking={linking}
          earlierProblem={main ? earlierProblem : null}
          {...(opened || asked ? { firstButton: focusOnArrival } : {})}
          {...(opened ? { onClose: close } : {})}
        />
      )}
    </div>
  );
}

function firstButtonIn(id: string): HTMLElement | null {
  return document.getElementById(id)?.querySelector('button') ?? null;
}
