// The services to sign in with, what is happening with one of them, and what went wrong.
import { PROVIDER_NAMES, type ProviderId } from '#domain/person';
import type { Problem } from '#domain/problem';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { ASKED, linkingSentence, signInSentence } from './problem-sentences';
import type { SignIn } from './use-sign-in';
import styles from './session.module.css';

interface SignInPanelProps {
  id: string;
  /** Said before the buttons. */
  lead: string;
  /** True = a comment waits for its author's name. */
  asked: boolean;
  providers: readonly ProviderId[];
  signIn: SignIn;
  /** The service that waits to be linked; null = none. */
  linking: ProviderId | null;
  /** What came of a sign-in that left the page; null = nothing to say. */
  earlierProblem: Problem | null;
  /** Called with the first button when it appears; absent = the focus stays where it is. */
  firstButton?: (button: HTMLButtonElement | null) => void;
  /** Puts the panel away; absent = it stays. */
  onClose?: () => void;
}

export function SignInPanel(props: SignInPanelProps) {
  const { id, lead, asked, signIn, linking, onClose } = props;
  const { state } = signIn;
  const connecting = state.step === 'connecting' ? state.provider : null;
  return (
    <div id={id} className={styles.panel} role="group" aria-label={lead}>
      <p>{lead}</p>
      <SignInTrouble {...props} />
      <div className={styles.services}>
        {props.providers.map((provider, index) => (
          <Button
            key={provider}
            id={id + provider}
            ref={index === 0 ? props.firstButton : undefined}
            aria-disabled={provider === connecting || undefined}
            onClick={() => {
              if (provider !== connecting) signIn.begin(provider);
            }}
          >
            Continue with {PROVIDER_NAMES[provider].full}
          </Button>
        ))}
        {onClose && connecting === null && (
          <Button look="quiet" onClick={onClose}>
            Not now
          </Button>
        )}
      </div>
      <div className={styles.progress}>
        <p role="status">
          {connecting && <>Connecting to {PROVIDER_NAMES[connecting].short}…</>}
          {state.step === 'idle' && linking && linkingSentence(linking)}
          {state.step === 'idle' && !linking && asked && ASKED}
        </p>
        {connecting && (
          <Button
            look="quiet"
            onClick={() => {
              signIn.cancel();
              document.getElementById(id + connecting)?.focus();
            }}
          >
            Cancel
          </Button>
        )}
      </div>
    </div>
  );
}

/** Why the last attempt failed, with the way on that fits it. */
function SignInTrouble({ signIn, earlierProblem }: SignInPanelProps) {
  const { state } = signIn;
  const failed = state.step === 'failed' ? state : null;
  const problem = failed?.problem ?? (state.step === 'idle' ? earlierProblem : null);
  if (problem === null || problem.code === 'popup-replaced') return null;
  const sentence = signInSentence(problem, failed?.provider ?? null, window.location.hostname);
  const mayGoOnHere = failed && problem.code === 'popup-blocked';
  return (
    <Notice
      tone="problem"
      ways={
        mayGoOnHere && (
          <Button
            onClick={() => {
              signIn.begin(failed.provider, 'redirect');
            }}
          >
            Continue in this tab
          </Button>
        )
      }
    >
      {sentence}
    </Notice>
  );
}
