// One attempt to sign in at a time: a later one takes the place of an earlier one.
import { useRef, useState } from 'react';
import { useBackend } from '#backend/backend-context';
import type { ProviderId } from '#domain/person';
import { asProblem, type Problem } from '#domain/problem';

type SignInState =
  | { step: 'idle' }
  | { step: 'connecting'; provider: ProviderId }
  | { step: 'failed'; provider: ProviderId; problem: Problem };

export interface SignIn {
  state: SignInState;
  /** Call it straight from a press of a button, or the browser blocks the window. */
  begin: (provider: ProviderId, by?: 'popup' | 'redirect') => void;
  /** Stops waiting; a window that is still open is left to the person. */
  cancel: () => void;
}

export function useSignIn(onSignedIn: () => void): SignIn {
  const { session } = useBackend();
  const [state, setState] = useState<SignInState>({ step: 'idle' });
  const attempt = useRef(0);

  async function connect(provider: ProviderId, by: 'popup' | 'redirect') {
    attempt.current += 1;
    const mine = attempt.current;
    const isCurrent = () => mine === attempt.current;
    setState({ step: 'connecting', provider });
    try {
      await session.signIn(provider, by);
      if (!isCurrent()) return;
      setState({ step: 'idle' });
      onSignedIn();
    } catch (thrown) {
      if (isCurrent()) setState({ step: 'failed', provider, problem: asProblem(thrown) });
    }
  }

  return {
    state,
    begin: (provider, by = 'popup') => void connect(provider, by),
    cancel: () => {
      attempt.current += 1;
      setState({ step: 'idle' });
    },
  };
}
