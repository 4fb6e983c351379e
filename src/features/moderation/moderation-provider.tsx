// Knows who is reading and whether they moderate; does their acts and says what came of each.
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { sessionQuery } from '#backend/session-query';
import { personQuery } from '#backend/settings-query';
import { asProblem } from '#domain/problem';
import { useFocusAfterRender } from '#ui/use-focus-after-render';
import { ModerationContext, type Act, type ModerationPlaces } from './moderation-context';
import { OutcomeBar, type Outcome } from './outcome-bar';

interface ModerationProviderProps extends ModerationPlaces {
  slug: string;
  children: ReactNode;
}

/** Nothing is pending any more, and nothing has failed: it was told of long enough. */
const isOver = ({ state }: Outcome) => state === 'done';

export function ModerationProvider(props: ModerationProviderProps) {
  const { slug, commentDomId, signInDomId, headingDomId, children } = props;
  const backend = useBackend();
  const session = useQuery(sessionQuery(backend)).data?.session;
  const me = session?.state === 'signed-in' ? session.person : null;
  const said = useQuery({ ...personQuery(backend, me?.uid ?? ''), enabled: me !== null }).data;
  const isModerator = me !== null && said?.moderator === true;

  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const bar = useRef<HTMLDivElement>(null);
  const focus = useFocusAfterRender();

  const run = useCallback(async (act: Act) => {
    const tell = (outcome: Outcome) => {
      setOutcomes((before) => before.map((told) => (told.act === act ? outcome : told)));
    };
    setOutcomes((before) => [
      ...before.filter((told) => !isOver(told) && told.act !== act),
      { act, state: 'acting' },
    ]);
    try {
      await act.perform();
      tell({ act, state: 'done' });
      return true;
    } catch (thrown) {
      tell({ act, state: 'failed', problem: asProblem(thrown) });
      return false;
    }
  }, []);

  const focusOutcome = useCallback(() => {
    focus(() => bar.current);
  }, [focus]);

  const moderation = useMemo(
    () => ({
      slug,
      me,
      isModerator,
      run,
      focusOutcome,
      commentDomId,
      signInDomId,
      headingDomId,
    }),
    [slug, me, isModerator, run, focusOutcome, commentDomId, signInDomId, headingDomId],
  );
  return (
    <ModerationContext value={moderation}>
      {children}
      <OutcomeBar
        ref={bar}
        outcomes={outcomes}
        onUndo={({ act }) => {
          focusOutcome();
          setOutcomes((before) => before.filter((told) => told.act !== act));
          if (act.undo === null) return;
          void run({ ...act, done: 'It is as it was before.', perform: act.undo, undo: null });
        }}
        onRetry={({ act }) => {
          focusOutcome();
          void run(act);
        }}
        onClose={({ act }) => {
          setOutcomes((before) => before.filter((told) => told.act !== act));
          focus(() => act.returnTo() ?? document.getElementById(headingDomId) ?? 'nowhere');
        }}
      />
    </ModerationContext>
  );
}
