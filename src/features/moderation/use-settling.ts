// Marks all reports of one thing as handled, by themselves or after what was decided of it.
import { useBackend } from '#backend/backend-context';
import type { Report } from '#domain/report';
import { useModeration } from './moderation-context';

interface Settling {
  /** @throws Problem */
  settle: () => Promise<void>;
  /** Does so and says it; resolves to whether it was done. */
  sayHandled: () => Promise<boolean>;
}

/** @param returnTo where the focus goes when what was said of it is put away */
export function useSettling(
  reports: readonly Report[],
  returnTo: () => HTMLElement | null,
): Settling {
  const backend = useBackend();
  const { run } = useModeration();

  async function settle() {
    await Promise.all(reports.map(({ id }) => backend.reports.settle(id)));
  }

  return {
    settle,
    sayHandled: () =>
      run({
        doing: 'settling',
        done: reports.length === 1 ? 'The report is handled.' : 'The reports are handled.',
        perform: settle,
        undo: null,
        returnTo,
      }),
  };
}
