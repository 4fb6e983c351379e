// Names, for moderators, what is wrong with documents that could not be shown.
import { useQueries } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { inspectionQuery } from '#backend/moderation-query';
import { consolePath } from './console-path';
import { Faults } from './faults';
import { useModeration } from './moderation-context';

/** More than these are too many to be read through, and to be read from the server. */
const MOST = 20;

interface UnreadableDocumentsProps {
  ids: readonly string[];
}

export function UnreadableDocuments({ ids }: UnreadableDocumentsProps) {
  const { slug, isModerator } = useModeration();
  const backend = useBackend();
  const wanted = isModerator ? ids.slice(0, MOST) : [];
  const inspections = useQueries({
    queries: wanted.map((id) => inspectionQuery(backend, slug, id)),
  });
  return wanted.map((id, index) => (
    <Faults key={id} path={consolePath(slug, id)} faults={inspections[index]?.data?.faults ?? []} />
  ));
}
