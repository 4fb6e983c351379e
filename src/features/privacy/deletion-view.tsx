// How far a deletion is, what stopped it and how to go on, or what came of it.
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { VisuallyHidden } from '#ui/visually-hidden';
import { listed, type Part } from './choice';
import { deletingSentence, needsSignIn } from './problem-sentences';
import type { Deleting, Ordered } from './use-deletion';
import styles from './own-data.module.css';

interface DeletionViewProps {
  deleting: Deleting;
}

export function DeletionView({ deleting }: DeletionViewProps) {
  const { deletion, stop, goOn, signInAgain, forget } = deleting;
  switch (deletion.step) {
    case 'idle':
      return null;
    case 'running':
      return <Running ordered={deletion} stopping={deletion.stopping} onStop={stop} />;
    case 'stopped':
      return (
        <Notice
          ways={
            <>
              <Button onClick={goOn}>Go on deleting</Button>
              <Button look="quiet" onClick={forget}>
                Leave it at that
              </Button>
            </>
          }
        >
          Stopped. {soFar(deletion)}
        </Notice>
      );
    case 'failed': {
      const { problem } = deletion;
      return (
        <Notice
          tone="problem"
          ways={
            <>
              {needsSignIn(problem) ? (
                <Button onClick={signInAgain}>Sign in once more</Button>
              ) : (
                <Button onClick={goOn}>Go on deleting</Button>
              )}
              <Button look="quiet" onClick={forget}>
                Leave it at that
              </Button>
            </>
          }
        >
          {deletingSentence(problem)} {soFar(deletion)}
        </Notice>
      );
    }
    case 'done': {
      const { chosen, counts, limitsStay } = deletion;
      const isGone = chosen.includes('account');
      return (
        <Notice ways={isGone && <Button onClick={forget}>Close</Button>}>
          <span role="status">
            Deleted: {listed(chosen, counts)}.
            {isGone && ' You are signed out, and nothing here is yours any more.'}
            {isGone &&
              limitsStay &&
              ' How much you did lately stays noted under an id that is nobody’s now.'}
          </span>
        </Notice>
      );
    }
  }
}

function totalOf({ chosen, counts, deleted }: Ordered): number {
  const documents = chosen.filter((part) => part !== 'browser' && part !== 'account');
  const counted = documents.reduce((sum, part) => sum + counts[part], 0);
  // More may have come since they were counted.
  return Math.max(counted, deleted);
}

function soFar(ordered: Ordered): string {
  const total = totalOf(ordered);
  const rest = ordered.chosen.includes('account') ? ' Your account is still there.' : '';
  if (ordered.deleted === 0) return `Nothing was deleted yet.${rest}`;
  return `${String(ordered.deleted)} of ${String(total)} are deleted, and stay so; going on deletes the others.${rest}`;
}

const QUARTERS = ['', 'A quarter is deleted.', 'Half is deleted.', 'Three quarters are deleted.'];

interface RunningProps {
  ordered: Ordered;
  stopping: boolean;
  onStop: () => void;
}

function Running({ ordered, stopping, onStop }: RunningProps) {
  const { deleted, chosen } = ordered;
  const total = totalOf(ordered);
  const isLast = deleted >= total;
  const last: Part | undefined = chosen.at(-1);
  return (
    <div className={styles.running}>
      {/* Told at each quarter, not at each step. */}
      <VisuallyHidden role="status">
        Deleting. {QUARTERS[Math.min(3, Math.floor((4 * deleted) / Math.max(total, 1)))]}
      </VisuallyHidden>
      <p>
        {isLast && last === 'account'
          ? 'Deleting your account…'
          : `Deleting: ${String(deleted)} of ${String(total)}…`}
      </p>
      {total > 0 && <progress aria-label="Deleted" max={total} value={deleted} />}
      <Button aria-disabled={stopping} onClick={onStop}>
        {stopping ? 'Stopping…' : 'Stop'}
      </Button>
    </div>
  );
}
