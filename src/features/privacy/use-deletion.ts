// One deletion: what was chosen, how far it is, and what stopped it.
import { useRef, useState } from 'react';
import { useBackend } from '#backend/backend-context';
import type { OwnKind } from '#domain/own-data';
import { asProblem, type Problem } from '#domain/problem';
import type { Counts, Part } from './choice';
import { deleteLimits, deleteOwnData, listsOf } from './delete-own-data';
import { clearFor, forgetReported } from './kept-here';

export interface Ordered {
  /** Whose data. */
  uid: string;
  chosen: readonly Part[];
  /** As they were when it was ordered. */
  counts: Counts;
  /** Documents deleted so far. */
  deleted: number;
}

type Deletion =
  | { step: 'idle' }
  | ({ step: 'running'; stopping: boolean } & Ordered)
  | ({ step: 'stopped' } & Ordered)
  | ({ step: 'failed'; problem: Problem } & Ordered)
  | ({ step: 'done'; limitsStay: boolean } & Ordered);

export interface Deleting {
  deletion: Deletion;
  begin: (uid: string, chosen: readonly Part[], counts: Counts) => void;
  stop: () => void;
  /** Goes on after a stop or a failure. */
  goOn: () => void;
  /** Proves anew who is signed in, and goes on. Call it straight from the click. */
  signInAgain: () => void;
  forget: () => void;
}

export function useDeletion(slugs: readonly string[]): Deleting {
  const { ownData, session } = useBackend();
  const [deletion, setDeletion] = useState<Deletion>({ step: 'idle' });
  const stopping = useRef<AbortController>(null);

  async function run(ordered: Ordered, before?: () => Promise<void>) {
    const { uid, chosen, counts } = ordered;
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    let { deleted } = ordered;
    let limitsStay = false;
    const now = (): Ordered => ({ uid, chosen, counts, deleted });
    setDeletion({ step: 'running', stopping: false, ...now() });
    try {
      await before?.();
      const kinds = chosen.filter(
        (part): part is OwnKind => part !== 'browser' && part !== 'account',
      );
      await deleteOwnData(ownData, uid, listsOf(kinds, slugs), {
        signal,
        onDeleted: (count) => {
          deleted += count;
          setDeletion({ step: 'running', stopping: signal.aborted, ...now() });
        },
      });
      signal.throwIfAborted();
      if (chosen.includes('reports')) forgetReported(uid);
      if (chosen.includes('browser')) clearFor(uid);
      if (chosen.includes('account')) {
        // Once the account is gone, nobody can delete anything in its name.
        limitsStay = !(await deleteLimits(ownData, uid));
        signal.throwIfAborted();
        await session.deleteAccount(uid);
      }
      setDeletion({ step: 'done', limitsStay, ...now() });
    } catch (thrown) {
      setDeletion(
        signal.aborted
          ? { step: 'stopped', ...now() }
          : { step: 'failed', problem: asProblem(thrown), ...now() },
      );
    }
  }

  function again(before?: () => Promise<void>) {
    if (deletion.step === 'stopped' || deletion.step === 'failed') void run(deletion, before);
  }

  return {
    deletion,
    begin: (uid, chosen, counts) => void run({ uid, chosen, counts, deleted: 0 }),
    stop: () => {
      stopping.current?.abort();
      if (deletion.step === 'running') setDeletion({ ...deletion, stopping: true });
    },
    goOn: () => {
      again();
    },
    signInAgain: () => {
      again(() => session.signInAgain());
    },
    forget: () => {
      setDeletion({ step: 'idle' });
    },
  };
}
